import { nodeKindHas } from "../kinds.ts";
import type { Coverage } from "../model/coverage.ts";
import type { Dataset } from "../model/dataset.ts";
import { dayBefore, dayOf } from "../model/date.ts";
import type { Line } from "../model/line.ts";
import type { DatedFields, DatedPay, Node } from "../model/node.ts";
import type { Citation, Source } from "../model/source.ts";
import { unusedId } from "../text/slug.ts";
import { endsBefore, formerId } from "./dated-row.ts";

type Names = ReadonlyMap<string, string>;

/** New ids for some rows, which neither list uses. */
const renames = <T extends { readonly id: string }>(
  rows: readonly T[],
  used: Set<string>,
  untilOf: (row: T) => string | undefined,
): Names =>
  new Map(
    rows.map((row) => {
      const id = unusedId(formerId(row.id, untilOf(row)), (one) => used.has(one));
      used.add(id);
      return [row.id, id];
    }),
  );

const idsOf = (...lists: (readonly { readonly id: string }[])[]): Set<string> =>
  new Set(lists.flatMap((rows) => rows.map(({ id }) => id)));

/** Nodes but people that had ended and are in the list again: a person is the same whenever it holds a post. */
const returned = (before: Dataset, after: Dataset, date: string): Names => {
  const open = new Set(
    after.nodes.flatMap(({ id, since, until }) => (since === undefined && until === undefined ? [id] : [])),
  );
  const back = before.nodes.filter(
    (node) => endsBefore(node, date) && open.has(node.id) && !nodeKindHas(node.kind, "person"),
  );
  return back.length === 0
    ? new Map()
    : renames(back, idsOf(before.nodes, after.nodes), ({ until }) => until);
};

/** Whether two lists are of one day, as a list and its correction are. */
const isOfOneDay = (before: Dataset, date: string): boolean =>
  before.date !== undefined && dayOf(before.date, "first") === dayOf(date, "first");

/** Sources of earlier files that are called as those of the list are, as files of one name from each quarter. */
const namesakes = (before: Dataset, after: Dataset, date: string): Names => {
  if (isOfOneDay(before, date)) return new Map();
  const there = idsOf(after.sources);
  const same = before.sources.filter(({ id }) => there.has(id));
  return renames(same, idsOf(before.sources, after.sources), () => dayBefore(date));
};

const sourceAs = (source: Source, id: string, before: Dataset, date: string): Source => {
  const when = before.date ?? `–${dayBefore(date)}`;
  return {
    ...source,
    id,
    date: source.date ?? before.date,
    title: `${source.title} (${when})`,
    short: `${source.short} (${when})`,
  };
};

const citing = (sources: readonly Citation[], names: Names): Citation[] =>
  sources.map((one) => ({ ...one, source: names.get(one.source) ?? one.source }));

const rowsCiting = <Row extends DatedFields | DatedPay>(rows: readonly Row[], names: Names): Row[] =>
  rows.map((one) => ({ ...one, sources: citing(one.sources, names) }));

const nodeAs = (node: Node, nodes: Names, sources: Names): Node => ({
  ...node,
  id: nodes.get(node.id) ?? node.id,
  sources: citing(node.sources, sources),
  ...(node.dated === undefined ? {} : { dated: rowsCiting(node.dated, sources) }),
  ...(node.datedPayBand === undefined ? {} : { datedPayBand: rowsCiting(node.datedPayBand, sources) }),
});

const lineAs = (line: Line, nodes: Names, sources: Names): Line => ({
  ...line,
  from: nodes.get(line.from) ?? line.from,
  to: nodes.get(line.to) ?? line.to,
  ...(line.hat === undefined ? {} : { hat: nodes.get(line.hat) ?? line.hat }),
  sources: citing(line.sources, sources),
});

const coverageAs = (row: Coverage, nodes: Names, sources: Names): Coverage => ({
  ...row,
  ...(row.node === undefined ? {} : { node: nodes.get(row.node) ?? row.node }),
  sources: citing(row.sources, sources),
});

/**
 * What a layer brought before, told apart from what a later list calls the same: a post that had ended and is back keeps
 * its former time under an id of its own, and a file keeps what it was cited for when the next has its name.
 */
export const toldApart = (before: Dataset, after: Dataset, date: string): Dataset => {
  const nodes = returned(before, after, date);
  const sources = namesakes(before, after, date);
  if (nodes.size + sources.size === 0) return before;
  return {
    ...before,
    sources: before.sources.map((source) => {
      const id = sources.get(source.id);
      return id === undefined ? source : sourceAs(source, id, before, date);
    }),
    nodes: before.nodes.map((node) => nodeAs(node, nodes, sources)),
    lines: before.lines.map((line) => lineAs(line, nodes, sources)),
    coverage: before.coverage.map((row) => coverageAs(row, nodes, sources)),
  };
};
