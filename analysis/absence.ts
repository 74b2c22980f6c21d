import { everything, isWholeSlice, type Slice } from "../graph/index/slice.ts";
import { type OrgView, viewOf } from "../graph/index/view.ts";
import { memoized } from "../graph/memo.ts";
import type { Draft } from "./finding/draft.ts";

/**
 * No slice may make a finding: what it leaves out is hidden, not absent. What says that something is not there is told
 * through a slice only where the whole record of the same date says it too, of the same nodes and on the same lines.
 */

/** The slice of the same date that hides nothing; undefined where a slice hides nothing anyway. */
export const widened = (slice: Slice): Slice | undefined => {
  const wide: Slice = slice.at === undefined ? everything : { ...everything, at: slice.at };
  return isWholeSlice({ ...slice, at: undefined }) ? undefined : wide;
};

/** The same record at the same date with nothing hidden; undefined where nothing is. */
export const wideViewOf = memoized((view: OrgView): OrgView | undefined => {
  const slice = widened(view.slice);
  return slice && viewOf(view.columns, view.coverageIndex, slice);
});

const keyOf = <Id extends string | number>(
  message: string,
  subjects: readonly Id[],
  lines: readonly Id[],
): string => [message, ...[subjects, lines].map((ids) => [...new Set(ids)].sort().join(" "))].join(" | ");

/** What is told of whom on which lines: rows of a view, or ids of a Cypher twin. */
type Telling<Id> = {
  readonly message: string;
  readonly subjects: readonly Id[];
  readonly lines: readonly Id[];
};

/**
 * On what an absence rests: on all its lines together, or on each of them by itself, as where several pairs are told in
 * one finding.
 */
export type Absence = "all lines" | "each line";
export type Absences = ReadonlyMap<string, Absence>;

/** Of what is told through a slice, what the slice has not made. `wide` gives what is told with nothing hidden. */
export const confirmed = <Id extends string | number, T extends Telling<Id>>(
  told: readonly T[],
  absences: Absences,
  wide: () => readonly Telling<Id>[],
): T[] => {
  if (!told.some(({ message }) => absences.has(message))) return [...told];
  const known = wide();
  const keys = new Set(known.map(({ message, subjects, lines }) => keyOf(message, subjects, lines)));
  const single = new Set(known.flatMap(({ message, lines }) => lines.map((line) => `${message} ${line}`)));
  return told.filter(({ message, subjects, lines }) => {
    const absence = absences.get(message);
    if (absence === undefined) return true;
    if (absence === "each line") return lines.every((line) => single.has(`${message} ${line}`));
    return keys.has(keyOf(message, subjects, lines));
  });
};

/** The same for drafts of a view. */
export const confirmedDrafts = (
  view: OrgView,
  drafts: readonly Draft[],
  absences: Absences,
  detect: (view: OrgView) => readonly Draft[],
): Draft[] => {
  const wide = wideViewOf(view);
  return wide === undefined ? [...drafts] : confirmed(drafts, absences, () => detect(wide));
};
