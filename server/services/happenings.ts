import type { Dataset } from "../../graph/model/dataset.ts";
import type { Happening } from "../contract/datasets.ts";

/** Characters of a day, a month, a year. */
const precisions = [10, 7, 4] as const;
const most = 120;

type Dated = { readonly since?: string | undefined; readonly until?: string | undefined };

const counted = (rows: readonly Dated[], precision: number): Happening[] => {
  const found = new Map<string, { begins: number; ends: number }>();
  const at = (date: string): { begins: number; ends: number } => {
    const key = date.slice(0, precision);
    const counts = found.get(key) ?? { begins: 0, ends: 0 };
    found.set(key, counts);
    return counts;
  };
  for (const { since, until } of rows) {
    if (since !== undefined) at(since).begins += 1;
    if (until !== undefined) at(until).ends += 1;
  }
  return [...found].map(([date, counts]) => ({ date, ...counts })).sort((a, b) => (a.date < b.date ? -1 : 1));
};

/** The dates at which something begins or ends, in order; by month or year where there would be more than 120. */
export const happeningsIn = ({ nodes, lines }: Pick<Dataset, "nodes" | "lines">): Happening[] => {
  const rows = [...nodes, ...lines].filter(({ since, until }) => since !== undefined || until !== undefined);
  const ways = precisions.map((precision) => counted(rows, precision));
  return ways.find(({ length }) => length <= most) ?? ways.at(-1) ?? [];
};
