import { lineKind } from "../kinds.ts";
import type { Line } from "../model/line.ts";

/** One line before and after it changed its other end, which for a line of authority is the superior. */
export type MovedLine = { readonly before: Line; readonly after: Line };

/** The end that stays when a line moves: the lower one where the kind has a superior, else `from`. */
export const anchorOfLine = (line: Line): string =>
  lineKind(line.kind).superior === "from" ? line.to : line.from;

/** The end that moves. */
export const movedEnd = (line: Line): string =>
  lineKind(line.kind).superior === "from" ? line.from : line.to;

/** Whether two lines are of one kind and hang on one actor. */
export const sameAnchor = (one: Line, other: Line): boolean =>
  one.kind === other.kind && anchorOfLine(one) === anchorOfLine(other);

/**
 * Pairs removed with added lines that say the same of the same actor (kind, basis, scopes, hat,
 * polarity) but name another superior. Where several fit, they pair in the order given.
 */
export const pairMoved = (removed: readonly Line[], added: readonly Line[]): MovedLine[] => {
  const free = new Map<string, Line[]>();
  for (const line of added) {
    const alike = free.get(likeness(line));
    if (alike === undefined) free.set(likeness(line), [line]);
    else alike.push(line);
  }
  return removed.flatMap((before) => {
    const candidates = free.get(likeness(before)) ?? [];
    const after = candidates.find((line) => movedEnd(line) !== movedEnd(before));
    if (after === undefined) return [];
    free.set(
      likeness(before),
      candidates.filter((line) => line !== after),
    );
    return [{ before, after }];
  });
};

const likeness = (line: Line): string =>
  JSON.stringify([
    line.kind,
    anchorOfLine(line),
    line.basis,
    line.scopes.toSorted(),
    line.hat,
    line.polarity,
  ]);
