import type { Coverage } from "../model/coverage.ts";
import type { Dataset } from "../model/dataset.ts";
import { dayBefore } from "../model/date.ts";
import type { Line } from "../model/line.ts";
import { type Node, timesOf } from "../model/node.ts";
import { toldApart } from "./apart.ts";
import { withBegun } from "./came.ts";
import { beginsBefore, type DatedRow } from "./dated-row.ts";

/** A row that ends the day before a date, unless it ended already. */
const ended = <T extends DatedRow>(row: T, date: string): T =>
  row.until === undefined ? { ...row, until: dayBefore(date) } : row;

/** Rows that are not there any more; one that would have begun at the date or later has no day left to hold on. */
const missing = <T extends DatedRow>(before: readonly T[], after: readonly T[], date: string): T[] => {
  const there = new Set(after.map(({ id }) => id));
  return before.filter((row) => !there.has(row.id) && beginsBefore(row, date)).map((row) => ended(row, date));
};

const citedIn = (nodes: readonly Node[], rows: readonly (Line | Coverage)[]): ReadonlySet<string> => {
  const cited = new Set<string>();
  for (const { sources } of rows) for (const { source } of sources) cited.add(source);
  for (const node of nodes)
    for (const { sources } of [node, ...timesOf(node)]) for (const { source } of sources) cited.add(source);
  return cited;
};

/**
 * What a layer brings now, with the nodes and lines that it brought before and has no more: they end the day before a
 * date, so that the record still knows them and none holds on the same day as what took its place.
 */
const withEnded = (before: Dataset, after: Dataset, date: string): Dataset => {
  const nodes = [...after.nodes, ...missing(before.nodes, after.nodes, date)];
  const known = new Set(nodes.map(({ id }) => id));
  const ends = missing(before.lines, after.lines, date).filter(
    ({ from, to, hat }) => known.has(from) && known.has(to) && (hat === undefined || known.has(hat)),
  );
  const lines = [...after.lines, ...ends];
  const there = new Set(after.sources.map(({ id }) => id));
  const coverage = after.coverage.filter(({ node }) => node === undefined || known.has(node));
  const cited = citedIn(nodes, [...lines, ...coverage]);
  const sources = before.sources.filter(({ id }) => cited.has(id) && !there.has(id));
  return { ...after, nodes, lines, coverage, sources: [...after.sources, ...sources] };
};

/**
 * What a layer brings, a later list having taken the place of an earlier: what is new begins, what left ended before, and
 * what is otherwise now was until then what the earlier list said.
 */
export const succeeding = (before: Dataset, after: Dataset, date: string): Dataset => {
  const was = toldApart(before, after, date);
  return withEnded(was, withBegun(was, after, date), date);
};
