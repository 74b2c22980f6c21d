import { signs } from "../plate/layout/tags.ts";
import type { DrawingWord } from "../words.ts";
import type { Diagram } from "./diagram.ts";

/** One entry: what it shows and the word for it. */
export type LegendItem = {
  readonly shows:
    | "solid"
    | "dotted"
    | "dashed"
    | "several"
    | "denied"
    | "arrow"
    | "open"
    | "diamond"
    | "plain"
    | "thing"
    | "number"
    | "sign"
    | "body"
    | "soft"
    | "hat";
  readonly word: DrawingWord;
  readonly sign: string;
  /** What follows the word. */
  readonly more: string;
};

const item = (shows: LegendItem["shows"], word: DrawingWord, sign = "", more = ""): LegendItem => ({
  shows,
  word,
  sign,
  more,
});

/** What arrows say: who answers to whom, or what is written on the line. */
const arrowsOf = ({ lines }: Diagram): LegendItem[] => {
  const arrows = lines.filter((line) => line.directed && line.sense !== "part" && line.sure);
  const worded = arrows.some((line) => line.sense === "other");
  const answers = arrows.some((line) => line.sense === "answers");
  if (!worded && !answers) return [];
  return [item("arrow", worded ? (answers ? "arrowWorded" : "worded") : "arrow")];
};

/** The numbers on lines; the drawn one is the first. */
const numbersOf = ({ lines }: Diagram): LegendItem[] => {
  const evidence = lines.flatMap((line) => line.evidence);
  if (evidence.length > 0) return [item("number", "evidenceNumber", String(Math.min(...evidence)))];
  const numbers = [...new Set(lines.flatMap((line) => line.findings))].sort((a, b) => a - b);
  const [first] = numbers;
  if (first === undefined) return [];
  const word = numbers.length > 1 ? "findingNumbers" : "findingNumber";
  return [item("number", word, String(first), ` ${numbers.join(", ")}`)];
};

/** The legend of a diagram: only what occurs in it. */
export const legendOf = (diagram: Diagram): LegendItem[] => {
  const { lines, boxes } = diagram;
  const items: LegendItem[] = [];
  for (const stroke of ["solid", "dotted", "dashed", "several"] as const)
    if (lines.some((line) => line.stroke === stroke)) items.push(item(stroke, stroke));
  if (lines.some((line) => line.denied)) items.push(item("denied", "denied"));
  items.push(...arrowsOf(diagram));
  if (lines.some((line) => line.directed && line.sense !== "part" && !line.sure))
    items.push(item("open", "unsure"));
  if (lines.some((line) => line.sense === "part")) items.push(item("diamond", "part"));
  if (lines.some((line) => !line.directed)) items.push(item("plain", "equals"));
  items.push(...numbersOf(diagram));
  for (const mark of ["added", "removed", "changed"] as const)
    if ([...lines, ...boxes].some((each) => each.mark === mark)) items.push(item("sign", mark, signs[mark]));
  if (boxes.some((box) => box.shape === "body")) items.push(item("body", "body"));
  if (boxes.some((box) => box.shape === "soft")) items.push(item("soft", "soft"));
  if (boxes.some((box) => box.shape === "thing")) items.push(item("thing", "thing"));
  if (boxes.some((box) => box.hats.length > 0)) items.push(item("hat", "hat"));
  return items;
};
