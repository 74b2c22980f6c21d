import { mapById } from "../by-id.ts";
import type { Dataset } from "../model/dataset.ts";
import { dayBefore, dayOf } from "../model/date.ts";
import type { Line } from "../model/line.ts";
import { type Node, timesOf } from "../model/node.ts";
import { mostInList } from "../model/row-list.ts";
import type { Citation } from "../model/source.ts";
import { unusedId } from "../text/slug.ts";
import { beginsBefore, type DatedRow, endsBefore, formerId } from "./dated-row.ts";
import { saysOtherwise, withFormerValues } from "./former-values.ts";
import { succeedingFaults } from "./left-faults.ts";

/** Whether something of a record came, or became otherwise, at a date. */
const cameAt = ({ nodes, lines }: Dataset, date: string): boolean => {
  const eve = dayBefore(date);
  return (
    [...nodes, ...lines].some(({ since }) => since === date) ||
    nodes.some((node) => timesOf(node).some(({ until }) => until === eve))
  );
};

/**
 * Whether a list follows what a layer brought before: it is of a later date, or of the date at which some of it came,
 * as a corrected list is.
 */
const follows = (before: Dataset, date: string): boolean => {
  const [last, day] = [before.date, date].map((one) => (one === undefined ? undefined : dayOf(one, "first")));
  if (last === undefined || day === undefined || day > last) return true;
  return day === last && cameAt(before, date);
};

/** A row of a list with the date at which it came, unless the list says when it began or that it has ended. */
const begun = <T extends DatedRow>(row: T, since: string | undefined, date: string): T =>
  since === undefined || row.since !== undefined || endsBefore(row, date) ? row : { ...row, since };

/**
 * Where a row is said: in the list, and before it in the one that had it first. Those between are not kept, so that a
 * record of many quarters does not grow with each.
 */
const saidIn = (before: readonly Citation[], after: readonly Citation[]): Citation[] => {
  const first = before.at(-1)?.source;
  if (first === undefined || after.some(({ source }) => source === first)) return [...after];
  return [...after, ...before.filter(({ source }) => source === first)].slice(0, mostInList);
};

const nodeBegun = (before: Node | undefined, node: Node, came: string | undefined, date: string): Node => {
  if (before === undefined) return begun(node, came, date);
  const sources = saidIn(before.sources, node.sources);
  return withFormerValues(before, begun({ ...node, sources }, before.since, date), came);
};

/** Whether a line is not the one that was there under its id: that one had ended, or the list says something else. */
const isAnother = (before: Line, line: Line, came: string | undefined, date: string): boolean =>
  endsBefore(before, date) || (came !== undefined && saysOtherwise(before, line));

const lineBegun = (before: Line | undefined, line: Line, came: string | undefined, date: string): Line => {
  if (before === undefined || isAnother(before, line, came, date)) return begun(line, came, date);
  return begun({ ...line, sources: saidIn(before.sources, line.sources) }, before.since, date);
};

/** Lines that are back after an end, or said otherwise: what they were before stands beside them, under an id of its own. */
const formerLines = (before: Dataset, after: Dataset, came: string | undefined, date: string): Line[] => {
  const now = mapById(after.lines);
  const used = new Set([...before.lines, ...after.lines].map(({ id }) => id));
  return before.lines.flatMap((was) => {
    const line = now.get(was.id);
    if (line === undefined || line.since !== undefined || !isAnother(was, line, came, date)) return [];
    if (!beginsBefore(was, date)) return [];
    const until = was.until ?? dayBefore(date);
    return [{ ...was, until, id: unusedId(formerId(was.id, until), (id) => used.has(id)) }];
  });
};

/**
 * What a layer brings now, each node, line and fault of the source that is new in it beginning at a date; what was there
 * before begins when it did, and keeps what it was until then. A line that had ended or says something else begins anew. Where the list is
 * older than what the layer brought before, nothing is said to have come.
 */
export const withBegun = (before: Dataset, after: Dataset, date: string): Dataset => {
  const came = follows(before, date) ? date : undefined;
  const [nodes, lines] = [mapById(before.nodes), mapById(before.lines)];
  return {
    ...after,
    nodes: after.nodes.map((node) => nodeBegun(nodes.get(node.id), node, came, date)),
    lines: [
      ...after.lines.map((line) => lineBegun(lines.get(line.id), line, came, date)),
      ...formerLines(before, after, came, date),
    ],
    coverage: succeedingFaults(before, after, { came, date }),
  };
};
