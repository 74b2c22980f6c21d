import { type Diagram, type DiagramLine, diagramLineSchema } from "../../graph/drawing/diagram/diagram.ts";
import { colon } from "../../graph/drawing/words.ts";
import type { OrgView } from "../../graph/index/view.ts";
import { lineKind } from "../../graph/kinds.ts";
import { type Language, listWords } from "../../graph/language.ts";
import type { Line } from "../../graph/model/line.ts";
import { isSection, saidPlace, sourceTitle } from "../../graph/model/said-place.ts";
import type { Source } from "../../graph/model/source.ts";
import { basisStrokes } from "../../graph/visible/basis-strokes.ts";
import { bases, scopes } from "../../graph/vocabulary.ts";
import { ownSource } from "../reform/own-changes.ts";

/** Before the words of a line that the source says does not hold: its stroke alone is easily missed. */
const not = { en: "not:", fr: "non :" } as const;

/** A source in full. */
export const workInFull = (
  { short, title, publisher, date, url }: Source,
  language: Language,
): Diagram["works"][number] => ({
  short,
  text: [sourceTitle(title)[language], publisher, date]
    .filter((part) => part !== undefined && part !== "")
    .join(", "),
  url: url ?? "",
});

/** Footnotes, numbered in the order in which they are first asked for. */
export const footnotes = (sources: readonly Source[], language: Language) => {
  const numbers = new Map<string, number>();
  const shorts = new Map(sources.map(({ id, short }) => [id, short]));
  const asked = new Set<string>();
  const place = (locator: string): string => {
    if (locator === "") return "";
    return isSection(locator) ? `, section ${locator}` : `, ${saidPlace(locator)[language]}`;
  };
  const numberOf = ({ source, locator }: Line["sources"][number]): number => {
    asked.add(source);
    const text = `${shorts.get(source) ?? source}${place(locator)}`;
    const known = numbers.get(text);
    if (known !== undefined) return known;
    numbers.set(text, numbers.size + 1);
    return numbers.size;
  };
  return {
    of: (cited: Line["sources"]): number[] => [...new Set(cited.map(numberOf))].sort((a, b) => a - b),
    /** A line in words, read from its first end: `reports to (in practice): procurement`. */
    says: (line: Line): string => {
      const kind = lineKind(line.kind);
      const about = aboutOf(line, language);
      const denied = line.polarity === "denied" ? `${not[language]} ` : "";
      const words = `${denied}${kind.label[language]} (${bases[line.basis][language]})`;
      return about === "" ? words : `${words}, ${about}`;
    },
    list: (): Diagram["notes"] => [...numbers].map(([text, number]) => ({ number, text })),
    /** The sources that were cited, in full. */
    works: (): Diagram["works"] =>
      sources.filter(({ id }) => asked.has(id)).map((source) => workInFull(source, language)),
    language,
  };
};
export type Footnotes = ReturnType<typeof footnotes>;

const senseOf = (line: Line): DiagramLine["sense"] => {
  const { climbs } = lineKind(line.kind);
  if (climbs === "answer") return "answers";
  return climbs === "structure" ? "part" : "other";
};

const aboutOf = (line: Line, language: Language): string =>
  listWords(
    line.scopes.filter((scope) => scope !== "general").map((scope) => scopes[scope][language]),
    language,
  );

/** What a line says, read along its arrow: `says` is the kind's word or, where the arrow is turned, its inverse. */
const labelOf = (line: Line, says: string, language: Language): string => {
  const words = senseOf(line) === "other" ? [says] : [];
  const label = [...words, aboutOf(line, language)].filter((part) => part !== "").join(`${colon(language)} `);
  return line.polarity === "denied" && label !== "" ? `${not[language]} ${label}` : label;
};

/** What a diagram adds to a line: findings that rest on it, what a reform does to it, where it is said. */
export type Extras = {
  readonly findings: readonly number[];
  /** Its number among the evidence of the one finding that is told. */
  readonly evidence: readonly number[];
  readonly mark: DiagramLine["mark"];
  readonly notes: Footnotes;
  /** The post that wears a hat, for lines drawn from a hat. */
  readonly postOf: (hat: string) => string | undefined;
};

/** Whether a line is somebody's own proposal, which is neither concluded nor known. */
const isOwn = ({ sources }: Line): boolean => sources.every(({ source }) => source === ownSource.id);

/** A line as drawn: toward the superior's end, from a tab where it is held under a hat. */
export const drawnLine = (
  view: OrgView,
  row: number,
  { findings, evidence, mark, notes, postOf }: Extras,
): DiagramLine => {
  const line = view.line(row);
  const kind = lineKind(line.kind);
  const turned = kind.superior === "from";
  const [lower, upper] = turned ? [line.to, line.from] : [line.from, line.to];
  const { language } = notes;
  const says = (turned ? kind.inverse : kind.label)[language];
  const tab = line.hat ?? (postOf(lower) === undefined ? undefined : lower);
  return diagramLineSchema.parse({
    id: line.id,
    from: postOf(lower) ?? lower,
    to: postOf(upper) ?? upper,
    ...(tab === undefined ? {} : { hat: tab }),
    sense: senseOf(line),
    sure: line.confidence === "stated" || (mark === "added" && isOwn(line)),
    directed: !kind.symmetric,
    stroke: basisStrokes[line.basis],
    denied: line.polarity === "denied",
    kind: says,
    label: labelOf(line, says, language),
    about: aboutOf(line, language),
    findings: [...findings],
    evidence: [...evidence],
    notes: notes.of(line.sources),
    mark,
  });
};
