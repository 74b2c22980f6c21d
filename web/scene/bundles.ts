import { lineKind } from "../../graph/kinds.ts";
import { lineWeight, upward } from "../../graph/visible/weigh.ts";
import type { ViewLine } from "../../server/contract/view.ts";

type Anchor = (line: ViewLine, end: string) => string;

/** Lines that would lie on each other: the same ends, the same stroke, the same way up. */
const keyOf = (line: ViewLine, anchor: Anchor): string => {
  const ends = upward(line);
  const pair =
    ends === undefined
      ? [anchor(line, line.from), anchor(line, line.to)].sort()
      : [anchor(line, ends.lower), anchor(line, ends.upper)];
  return [...pair, line.basis, line.polarity, ends === undefined ? "level" : "up"].join(" ");
};

/**
 * Draws parallel lines of one stroke as one, the strongest standing for all. Those in `single`, such as the
 * evidence of a finding, are drawn each by itself.
 */
export const bundle = (
  lines: readonly ViewLine[],
  single: ReadonlySet<string>,
  anchor: Anchor,
): ViewLine[] => {
  const strongest = new Map<string, ViewLine>();
  for (const line of lines) {
    const key = single.has(line.id) ? line.id : keyOf(line, anchor);
    const other = strongest.get(key);
    if (other === undefined || lineWeight(line) > lineWeight(other)) strongest.set(key, line);
  }
  return [...strongest.values()];
};

/** Lines of one stroke and sort that meet at the same superior may end at one point of it, as a comb does. */
export const combOf = (line: ViewLine, single: ReadonlySet<string>): string | undefined => {
  if (line.upper === "none" || single.has(line.id)) return undefined;
  const { climbs } = lineKind(line.kind);
  return `${line.basis} ${line.polarity} ${climbs}`;
};
