import { beginningOfTime } from "../graph/index/columns.ts";
import {
  changesWithin,
  hasEnds,
  meetAtOnce,
  meetingDays,
  type Period,
  periodsOf,
  recordedUpTo,
} from "../graph/index/period.ts";
import { type Slice, windowOf } from "../graph/index/slice.ts";
import { type OrgView, viewOf } from "../graph/index/view.ts";
import { isoDay } from "../graph/model/date.ts";
import type { Draft } from "./finding/draft.ts";

/**
 * What holds at different times does not count together. A finding that brings together what never held at once is not
 * told; the record is looked at again at the days at which most of it did, and what is found there is told instead.
 */

/** What is told of whom on which lines: rows of a view, or ids of a Cypher twin. `at` is the day it was found at. */
type Telling<Id> = {
  readonly message: string;
  readonly status?: string | undefined;
  readonly subjects: readonly Id[];
  readonly lines: readonly Id[];
  readonly at?: string | undefined;
  /** Set where it brings several together though it cannot be told. */
  readonly meets?: boolean | undefined;
};

/** The dated rows of a telling, for each line and subject in turn. */
type PeriodsOf<T> = (told: T) => readonly (readonly Period[])[];

/** Most of what cannot be told only counts, and brings nothing together. */
const isApart = <Id, T extends Telling<Id>>(told: T, periods: PeriodsOf<T>): boolean =>
  (told.status !== "not-enough-data" || told.meets === true) && !meetAtOnce(periods(told));

/** So many days are looked at again, the latest: a record of decades has thousands at which something ended. */
const mostDays = 24;

/** The days at which to look again for what is told though it never held at once, the latest first. */
export const daysToAsk = <Id, T extends Telling<Id>>(
  told: readonly T[],
  periods: PeriodsOf<T>,
  slice: Slice,
): string[] => {
  const window = windowOf(slice);
  const days = new Set(
    told
      .filter((one) => isApart(one, periods))
      .flatMap((one) => meetingDays(periods(one).flat()))
      .filter((day) => window === undefined || (day >= window[0] && day <= window[1])),
  );
  return [...days]
    .sort((one, other) => other - one)
    .slice(0, mostDays)
    .map(isoDay);
};

const keyOf = <Id>({ message, subjects }: Telling<Id>): string =>
  `${message} ${[...new Set(subjects)].map(String).sort().join(" ")}`;

/** Whether one tells of a part of what the other brings together: on some of its lines, or the same of some of its subjects. */
const isPartOf = <Id>(one: Telling<Id>, other: Telling<Id>): boolean => {
  const [lines, subjects] = [new Set(other.lines), new Set(other.subjects)];
  return (
    (one.lines.length > 0 && one.lines.every((line) => lines.has(line))) ||
    (one.message === other.message && one.subjects.every((subject) => subjects.has(subject)))
  );
};

/**
 * Of what is told, what held at once; in place of the rest what was found at single days, the latest of each.
 * @param found what is told at each day of `daysToAsk`, in their order
 */
export const toldAtOnce = <Id, T extends Telling<Id>>(
  told: readonly T[],
  periods: PeriodsOf<T>,
  found: ReadonlyMap<string, readonly T[]>,
): T[] => {
  const apart = told.filter((one) => isApart(one, periods));
  const kept = new Map(told.filter((one) => !apart.includes(one)).map((one) => [one, keyOf(one)]));
  const keys = new Set(kept.values());
  for (const [at, some] of found)
    for (const one of some) {
      const key = keyOf(one);
      if (keys.has(key) || isApart(one, periods) || !apart.some((whole) => isPartOf(one, whole))) continue;
      keys.add(key);
      kept.set({ ...one, at }, key);
    }
  return [...kept.keys()];
};

const viewsAt = new WeakMap<OrgView, Map<string, OrgView>>();

/** The same view on one day. */
export const onDay = (view: OrgView, at: string): OrgView => {
  const kept = viewsAt.get(view) ?? new Map<string, OrgView>();
  viewsAt.set(view, kept);
  const there = kept.get(at) ?? viewOf(view.columns, view.coverageIndex, { ...view.slice, at });
  kept.set(at, there);
  return there;
};

const periodsInView =
  ({ columns }: OrgView): PeriodsOf<Draft> =>
  ({ lines, subjects }) =>
    periodsOf(columns, lines, subjects);

/** The same for drafts of a view. */
export const draftsAtOnce = (
  view: OrgView,
  drafts: readonly Draft[],
  detect: (view: OrgView) => readonly Draft[],
): Draft[] => {
  if (!hasEnds(view.columns)) return [...drafts];
  const periods = periodsInView(view);
  const days = daysToAsk(drafts, periods, view.slice);
  return toldAtOnce(drafts, periods, new Map(days.map((at) => [at, detect(onDay(view, at))])));
};

/** What all rules of a detector tell of a node, each at the day at which it is told. */
export const toldOfNode = (
  view: OrgView,
  node: number,
  told: (view: OrgView) => readonly Draft[],
): readonly Draft[] =>
  hasEnds(view.columns)
    ? draftsAtOnce(view, told(view), told).filter(({ subjects }) => subjects.includes(node))
    : [];

/**
 * The view through which one rule's part in what is told of a node is explained: the day at which it is told, where that is
 * one day. `kept` is what all rules tell of it, as one rule may be looked at again at a day because of another.
 */
export const viewOfTelling = (
  view: OrgView,
  node: number,
  kept: readonly Draft[],
  told: (view: OrgView) => readonly Draft[],
): OrgView => {
  if (!hasEnds(view.columns)) return view;
  const tellsAt = (message: string, day: string | undefined): boolean =>
    told(day === undefined ? view : onDay(view, day)).some(
      (one) => one.message === message && one.subjects.includes(node),
    );
  const own = kept.filter(({ message, at }) => tellsAt(message, at));
  const found = own.filter(({ status = "found" }) => status === "found");
  if (found.some(({ at: day }) => day === undefined)) return view;
  const whole = told(view).filter(({ subjects }) => subjects.includes(node));
  const at = [...found, ...own][0]?.at ?? daysToAsk(whole, periodsInView(view), view.slice)[0];
  return at === undefined ? view : onDay(view, at);
};

/**
 * The view that is counted and measured, so that nothing is counted together that never held at once: where no date is
 * asked for and something has ended, the last day of the record; of a year or month in which something began or ended,
 * its last day.
 */
export const viewToMeasure = (view: OrgView): OrgView => {
  const { columns, slice } = view;
  const window = windowOf(slice);
  if (window !== undefined) return changesWithin(columns, window) ? onDay(view, isoDay(window[1])) : view;
  if (!hasEnds(columns)) return view;
  const day = recordedUpTo(columns);
  return day === beginningOfTime ? view : onDay(view, isoDay(day));
};
