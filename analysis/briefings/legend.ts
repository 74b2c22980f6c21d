import type { Diagram } from "./diagram.ts";
import { signs } from "./layout/tags.ts";
import type { Word } from "./words.ts";

/** One entry: what it shows and the word for it. */
export type LegendItem = {
  readonly shows:
    | "solid"
    | "dotted"
    | "dashed"
    | "denied"
    | "arrow"
    | "open"
    | "plain"
    | "thing"
    | "number"
    | "sign"
    | "body"
    | "soft"
    | "hat";
  readonly word: Word;
  readonly sign: string;
};

const item = (shows: LegendItem["shows"], word: Word, sign = ""): LegendItem => ({ shows, word, sign });

/** The legend of a diagram: only what occurs in it. */
export const legendOf = (diagram: Diagram): LegendItem[] => {
  const { lines, boxes } = diagram;
  const items: LegendItem[] = [];
  for (const stroke of ["solid", "dotted", "dashed"] as const)
    if (lines.some((line) => line.stroke === stroke)) items.push(item(stroke, stroke));
  if (lines.some((line) => line.denied)) items.push(item("denied", "denied"));
  if (lines.some((line) => line.directed && line.sure)) items.push(item("arrow", "arrow"));
  if (lines.some((line) => line.directed && !line.sure)) items.push(item("open", "unsure"));
  if (lines.some((line) => line.sense === "part")) items.push(item("plain", "part"));
  if (lines.some((line) => line.findings.length > 0)) items.push(item("number", "findingNumber"));
  for (const mark of ["added", "removed", "changed"] as const)
    if ([...lines, ...boxes].some((each) => each.mark === mark)) items.push(item("sign", mark, signs[mark]));
  if (boxes.some((box) => box.shape === "body")) items.push(item("body", "body"));
  if (boxes.some((box) => box.shape === "soft")) items.push(item("soft", "soft"));
  if (boxes.some((box) => box.shape === "thing")) items.push(item("thing", "thing"));
  if (boxes.some((box) => box.hats.length > 0)) items.push(item("hat", "hat"));
  return items;
};
