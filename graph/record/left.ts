import type { Dataset } from "../model/dataset.ts";
import { dayOf } from "../model/date.ts";

type Dated = {
  readonly id: string;
  readonly since?: string | undefined;
  readonly until?: string | undefined;
};

/** A row that ends at a date, unless it ended before or begins later. */
const ended = <T extends Dated>(row: T, date: string): T => {
  if (row.until !== undefined) return row;
  const begins = row.since === undefined ? undefined : dayOf(row.since, "first");
  const late = begins !== undefined && begins > (dayOf(date, "last") ?? begins);
  return { ...row, until: late ? row.since : date };
};

const missing = <T extends Dated>(before: readonly T[], after: readonly T[]): T[] => {
  const there = new Set(after.map(({ id }) => id));
  return before.filter(({ id }) => !there.has(id));
};

/**
 * What a layer brings now, with the nodes and lines that it brought before and has no more: they end at a date, so that
 * the record still knows them.
 */
export const withEnded = (before: Dataset, after: Dataset, date: string): Dataset => {
  const nodes = [...after.nodes, ...missing(before.nodes, after.nodes).map((node) => ended(node, date))];
  const known = new Set(nodes.map(({ id }) => id));
  const lines = missing(before.lines, after.lines).filter(
    ({ from, to, hat }) => known.has(from) && known.has(to) && (hat === undefined || known.has(hat)),
  );
  return {
    ...after,
    nodes,
    lines: [...after.lines, ...lines.map((line) => ended(line, date))],
    sources: [...after.sources, ...missing(before.sources, after.sources)],
  };
};
