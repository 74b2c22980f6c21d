import { lineKind } from "../kinds.ts";
import type { VisibleLine } from "./types.ts";

const ofKind = (line: VisibleLine): number => {
  const kind = lineKind(line.kind);
  if (kind.reports) return 4;
  if (kind.climbs === "answer") return 3;
  if (kind.climbs === "structure") return 2;
  return kind.superior === "none" ? 0.3 : 0.6;
};

/** How strongly a line shapes the picture: formal answering most, practice and denied lines least. */
export const lineWeight = (line: VisibleLine): number => {
  if (line.polarity === "denied") return 0.1;
  const basis = line.basis === "formal" ? 1.3 : line.basis === "practice" ? 0.3 : 1;
  return ofKind(line) * basis;
};

/** Whether the lower end has to stand below the upper one. */
export const ranksEnds = (line: VisibleLine): boolean =>
  line.polarity === "asserted" && line.basis !== "practice" && lineKind(line.kind).climbs !== "none";

/** The end of a line that answers, and the one it answers to; undefined for a line between equals. */
export const upward = (line: VisibleLine): { lower: string; upper: string } | undefined => {
  if (line.upper === "none") return undefined;
  return line.upper === "to" ? { lower: line.from, upper: line.to } : { lower: line.to, upper: line.from };
};
