import { groupBy } from "../group-by.ts";
import { lineKind } from "../kinds.ts";
import type { Line } from "../model/line.ts";

/** What of a line tells whether another is it under another superior. */
export type MovableLine = Pick<Line, "kind" | "from" | "to" | "basis" | "scopes" | "hat" | "polarity">;

/** One line before and after it changed its other end, which for a line of authority is the superior. */
export type MovedLine<Kept extends MovableLine = Line> = { readonly before: Kept; readonly after: Kept };

/** The end that stays when a line moves: the lower one where the kind has a superior, else `from`. */
export const anchorOfLine = (line: MovableLine): string =>
  lineKind(line.kind).superior === "from" ? line.to : line.from;

/** The end that moves. */
export const movedEnd = (line: MovableLine): string =>
  lineKind(line.kind).superior === "from" ? line.from : line.to;

/** Whether two lines are of one kind and hang on one actor. */
export const sameAnchor = (one: MovableLine, other: MovableLine): boolean =>
  one.kind === other.kind && anchorOfLine(one) === anchorOfLine(other);

/** Kinds, bases and scopes are words, and ids hold no control characters. */
const likeness = (line: MovableLine): string =>
  [
    line.kind,
    anchorOfLine(line),
    line.basis,
    line.scopes.toSorted().join(),
    line.hat ?? "",
    line.polarity,
  ].join("\u0000");

/**
 * Pairs removed with added lines that say the same of the same actor (kind, basis, scopes, hat,
 * polarity) but name another superior. Where several fit, they pair in the order given.
 */
export const pairMoved = <Kept extends MovableLine>(
  removed: readonly Kept[],
  added: readonly Kept[],
): MovedLine<Kept>[] => {
  const free: Map<string, readonly Kept[]> = groupBy(added, likeness);
  const pairs: MovedLine<Kept>[] = [];
  for (const before of removed) {
    const like = likeness(before);
    const candidates = free.get(like) ?? [];
    const after = candidates.find((line) => movedEnd(line) !== movedEnd(before));
    if (after === undefined) continue;
    const others = candidates.filter((line) => line !== after);
    free.set(like, others);
    pairs.push({ before, after });
  }
  return pairs;
};
