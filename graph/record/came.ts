import type { Dataset } from "../model/dataset.ts";
import { dayOf } from "../model/date.ts";
import type { Line } from "../model/line.ts";
import { cut, unusedId } from "../text/slug.ts";
import { type DatedRow, endsBefore } from "./dated-row.ts";

/** Room in an id for the day on which the row ended, and for the number that tells it from another. */
const longest = 170;

/**
 * Whether a list follows what a layer brought before: it is of a later date, or of the date at which some of it came,
 * as a corrected list is.
 */
const follows = (before: Dataset, date: string): boolean => {
  const [last, day] = [before.date, date].map((one) => (one === undefined ? undefined : dayOf(one, "first")));
  if (last === undefined || day === undefined || day > last) return true;
  return day === last && [...before.nodes, ...before.lines].some(({ since }) => since === date);
};

const byId = <T extends DatedRow>(rows: readonly T[]): ReadonlyMap<string, T> =>
  new Map(rows.map((row) => [row.id, row]));

/** Rows of a list with the date at which they came, unless it says when they began or that they have ended. */
const dated = <T extends DatedRow>(
  rows: readonly T[],
  known: ReadonlyMap<string, T>,
  came: (before: T | undefined) => string | undefined,
  date: string,
): T[] =>
  rows.map((row) => {
    const since = row.since ?? came(known.get(row.id));
    return since === undefined || since === row.since || endsBefore(row, date) ? row : { ...row, since };
  });

/** Lines that had ended and are back: what they were before stays beside them, under an id of its own. */
const formerLines = (before: readonly Line[], after: readonly Line[], date: string): Line[] => {
  const back = byId(after);
  const used = new Set([...before, ...after].map(({ id }) => id));
  return before
    .filter((line) => back.has(line.id) && back.get(line.id)?.since === undefined && endsBefore(line, date))
    .map((line) => ({
      ...line,
      id: unusedId(`${cut(line.id, longest)}--until-${line.until}`, (id) => used.has(id)),
    }));
};

/**
 * What a layer brings now, each node and line that is new in it beginning at a date; what was there before begins when
 * it did. A line that had ended begins anew; a post that had ended and is back holds throughout, since a node is one
 * row. Where the list is older than what the layer brought before, nothing is said to have come.
 */
export const withBegun = (before: Dataset, after: Dataset, date: string): Dataset => {
  const came = follows(before, date) ? date : undefined;
  return {
    ...after,
    nodes: dated(after.nodes, byId(before.nodes), (node) => (node === undefined ? came : node.since), date),
    lines: [
      ...dated(
        after.lines,
        byId(before.lines),
        (line) => (line === undefined || endsBefore(line, date) ? came : line.since),
        date,
      ),
      ...formerLines(before.lines, after.lines, date),
    ],
  };
};
