import { memoized } from "../memo.ts";
import { dayOf } from "../model/date.ts";
import { i32 } from "./at.ts";
import { beginningOfTime, type Columns, endOfTime } from "./columns.ts";

type Dates = { readonly since?: string | undefined; readonly until?: string | undefined };

/** When a row with dates has surely begun, and until when it has surely not ended, as day numbers; `id` tells rows apart. */
export type Period = { readonly id: string; readonly begun: number; readonly going: number };

/** `since 2005` is sure from the end of that year on, `until 2007` up to the beginning of that one. */
export const periodOf = (id: string, { since, until }: Dates): Period => ({
  id,
  begun: since === undefined ? beginningOfTime : (dayOf(since, "last") ?? beginningOfTime),
  going: until === undefined ? endOfTime : (dayOf(until, "first") ?? endOfTime),
});

const meet = (one: Period, other: Period): boolean =>
  one.id === other.id || (one.begun <= other.going && other.begun <= one.going);

/**
 * Whether things hold at the same time, two by two, their ends included. Each is given by its dated rows: a line by
 * itself and what it joins. Dates known to the year or month count for what they surely cover, so that one line until
 * 2007 and another since 2007 follow each other.
 */
export const meetAtOnce = (things: readonly (readonly Period[])[]): boolean => {
  let [begun, going] = [beginningOfTime, endOfTime];
  for (const thing of things)
    for (const one of thing) [begun, going] = [Math.max(begun, one.begun), Math.min(going, one.going)];
  return (
    begun <= going ||
    things.every((some, place) =>
      things
        .slice(place + 1)
        .every((others) => some.every((one) => others.every((other) => meet(one, other)))),
    )
  );
};

/** A day of every while in which the most of some periods hold at once, the latest first. */
export const meetingDays = (periods: readonly Period[]): number[] => {
  const days = [...new Set(periods.map(({ begun }) => begun))].map((begun) => {
    const open = periods.filter((one) => one.begun <= begun && one.going >= begun);
    const going = Math.min(endOfTime, ...open.map((one) => one.going));
    // a day beside the ends, so that what begins or ends in the same year or month is not there as well
    if (begun === beginningOfTime) return going === endOfTime ? going : going - 1;
    return begun < going ? begun + 1 : begun;
  });
  return [...new Set(days)].filter((day) => day !== endOfTime).sort((one, other) => other - one);
};

const isDated = (since: Int32Array, until: Int32Array, row: number): boolean =>
  i32(since, row) !== beginningOfTime || i32(until, row) !== endOfTime;

const nodePeriods = (columns: Columns, node: number): Period[] => {
  const row = columns.nodes[node];
  return row !== undefined && isDated(columns.nodeSince, columns.nodeUntil, node)
    ? [periodOf(`node ${row.id}`, row)]
    : [];
};

/** The dated rows of a line: itself and what it joins, since it holds no longer than they do. Most lines have none. */
const linePeriods = (columns: Columns, line: number): Period[] => {
  const { lineSince, lineUntil, lineFrom, lineTo, lineHat } = columns;
  const row = columns.lines[line];
  return [
    ...(row !== undefined && isDated(lineSince, lineUntil, line) ? [periodOf(`line ${row.id}`, row)] : []),
    ...[lineFrom, lineTo, lineHat].flatMap((ends) => nodePeriods(columns, i32(ends, line))),
  ];
};

/** The dated rows of lines and nodes, for each in turn. */
export const periodsOf = (
  columns: Columns,
  lines: readonly number[],
  nodes: readonly number[] = [],
): Period[][] => [
  ...lines.map((line) => linePeriods(columns, line)),
  ...nodes.map((node) => nodePeriods(columns, node)),
];

/** Whether anything on record ends: else all of it holds at once in the end. */
export const hasEnds = memoized(
  ({ lineUntil, nodeUntil }: Columns): boolean =>
    lineUntil.some((day) => day !== endOfTime) || nodeUntil.some((day) => day !== endOfTime),
);

/**
 * Whether some lines and nodes hold at the same time (see `meetAtOnce`): only then do they count together, as two
 * superiors or as steps of one chain. None, or one, always do.
 */
export const holdTogether = (
  columns: Columns,
  lines: readonly number[],
  nodes: readonly number[] = [],
): boolean => !hasEnds(columns) || meetAtOnce(periodsOf(columns, lines, nodes));

/** Whether something on record begins or ends in a time, so that not all that holds in it holds at once. */
export const changesWithin = (columns: Columns, [first, last]: readonly [number, number]): boolean => {
  if (first === last) return false;
  const begins = (day: number): boolean => day > first && day <= last;
  const ends = (day: number): boolean => day >= first && day < last;
  return (
    [columns.nodeSince, columns.lineSince].some((days) => days.some(begins)) ||
    [columns.nodeUntil, columns.lineUntil].some((days) => days.some(ends)) ||
    columns.nodes.some(({ dated }) =>
      dated?.some(
        ({ since, until }) =>
          (since !== undefined && begins(dayOf(since, "first") ?? first)) ||
          (until !== undefined && ends(dayOf(until, "last") ?? last)),
      ),
    )
  );
};

/** The last day on which something on record began: how far the record has got by its own account. */
export const recordedUpTo = memoized(({ nodes, nodeSince, lineSince }: Columns): number => {
  let day = beginningOfTime;
  for (const column of [nodeSince, lineSince]) for (const one of column) if (one > day) day = one;
  for (const { dated = [] } of nodes)
    for (const { since } of dated)
      if (since !== undefined) day = Math.max(day, dayOf(since, "first") ?? beginningOfTime);
  return day;
});

/**
 * Whether something has ended: the record goes on after its last day. No clock is asked, so that what is said of the past
 * stays what it was.
 */
export const isOver = (columns: Columns, until: string): boolean =>
  (dayOf(until, "last") ?? endOfTime) < recordedUpTo(columns);
