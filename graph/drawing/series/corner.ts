import type { Language } from "../../language.ts";
import { colon, type DrawingWord, word } from "../words.ts";
import type { Rest } from "./series.ts";
import type { Sheet } from "./sheet.ts";

/** Numbers as they are cited: `2–6` where they follow each other, else `2, 4`. */
const cited = (numbers: readonly number[]): string => {
  const [first = 0, last = 0] = [numbers[0], numbers.at(-1)];
  const run = numbers.length > 2 && last - first === numbers.length - 1;
  return run ? `${first}–${last}` : numbers.join(", ");
};

const said = (findings: readonly number[], plates: readonly number[], language: Language): string => {
  const finding = word(findings.length > 1 ? "findingsOn" : "finding", language);
  const plate = word(plates.length > 1 ? "plates" : "plate", language).toLowerCase();
  return `${finding} ${cited(findings)}${colon(language)} ${plate} ${cited(plates)}`;
};

/** Where the findings of a series are: `findings 1–5: plates 2–6`, or one by one where some take several. */
const findingPlates = (sheets: readonly Sheet[], language: Language): string[] => {
  const plates = new Map<number, number[]>();
  for (const [i, { kind, diagram }] of sheets.entries())
    for (const { number } of kind === "finding" ? diagram.findings : [])
      plates.set(number, [...(plates.get(number) ?? []), i + 1]);
  if (plates.size === 0) return [];
  if ([...plates.values()].some((each) => each.length > 1))
    return [...plates].map(([finding, each]) => said([finding], each, language));
  return [said([...plates.keys()], [...plates.values()].flat(), language)];
};

/** The longest that stands in the corner of a page of a kind: what it has to have room for. */
export const widestCorner = (kind: Sheet["kind"], language: Language): string => {
  const plate = `${word("plate", language)} 88 ${word("of", language)} 88`;
  return kind === "overview" ? `${word("overview", language)}  ·  ${plate}` : plate;
};

const toldOfRest = {
  nowhere: "sourcesFollow",
  "on paper": "restOnPaper",
  "in the whole series": "restInSeries",
} as const satisfies Record<Rest, DrawingWord>;

/** What stands in the corner of a page: its number; on an overview also where findings, sources and the rest are told. */
export const cornerOf = (sheets: readonly Sheet[], here: number, language: Language, rest: Rest): string => {
  const plate = `${word("plate", language)} ${here + 1} ${word("of", language)} ${sheets.length}`;
  if (sheets[here]?.kind !== "overview") return plate;
  const findings = findingPlates(sheets, language);
  return [word("overview", language), ...findings, word(toldOfRest[rest], language), plate].join("  ·  ");
};
