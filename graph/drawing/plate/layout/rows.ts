import type { Diagram, DiagramLine } from "../../diagram/diagram.ts";

/** Row of each box, counted over the whole picture, with the rows of its cluster it could stand in. */
export type PlateRows = {
  readonly count: number;
  readonly clusterOfRow: readonly number[];
  readonly of: ReadonlyMap<string, { row: number; lo: number; hi: number }>;
  /** Pairs of one cluster in which the second must stand above the first. */
  readonly ranks: readonly (readonly [string, string])[];
};

type Tie = { readonly from: string; readonly to: string; readonly rank: number };

const strokeRank = { solid: 0, dotted: 1, dashed: 2, several: 3 } as const;

const tieRank = (line: DiagramLine): number =>
  strokeRank[line.stroke] +
  (line.denied ? 4 : 0) +
  (line.mark === "removed" ? 3 : 0) +
  (line.sense === "other" ? 3 : 0) +
  (line.directed || line.sense === "part" ? 0 : 8);

/** Lines inside one cluster, the paper's first: where two contradict each other, the first decides. */
const tiesWithin = (diagram: Diagram, members: ReadonlySet<string>): Tie[] =>
  diagram.lines
    .filter((line) => (line.directed || line.sense === "part") && line.from !== line.to)
    .filter((line) => members.has(line.from) && members.has(line.to))
    .map((line) => ({ from: line.from, to: line.to, rank: tieRank(line) }))
    .sort((a, b) => a.rank - b.rank || a.from.localeCompare(b.from) || a.to.localeCompare(b.to));

/** Rows that equals may be spread over: lines between boxes of one row have no room for their words. */
const mostHubs = 3;

/**
 * Ties between equals: whoever has most of them stands above the others, then whoever has most of
 * what is left. Weaker than any line that says who is above whom.
 */
const tiesOfEquals = (diagram: Diagram, members: ReadonlySet<string>): Tie[] => {
  const mine = diagram.lines.filter(
    (line) => !line.directed && line.from !== line.to && members.has(line.from) && members.has(line.to),
  );
  const ties: Tie[] = [];
  const done = new Set<string>();
  for (let hubs = 0; hubs < mostHubs; hubs++) {
    const rest = mine.filter((line) => !done.has(line.from) && !done.has(line.to));
    const others = new Map<string, Set<string>>();
    for (const { from, to } of rest) {
      others.set(from, (others.get(from) ?? new Set()).add(to));
      others.set(to, (others.get(to) ?? new Set()).add(from));
    }
    const [hub] = [...others].sort(([a, x], [b, y]) => y.size - x.size || (a < b ? -1 : 1));
    if (hub === undefined) break;
    done.add(hub[0]);
    for (const other of hub[1]) ties.push({ from: other, to: hub[0], rank: 20 });
  }
  return ties;
};

const reaches = (above: ReadonlyMap<string, ReadonlySet<string>>, start: string, goal: string): boolean => {
  const seen = new Set<string>([start]);
  const queue = [start];
  for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
    if (next === goal) return true;
    for (const up of above.get(next) ?? []) if (!seen.has(up) && seen.add(up)) queue.push(up);
  }
  return false;
};

/** Superiors of each box that may be put above it without a circle. */
const superiorsWithin = (ids: readonly string[], ties: readonly Tie[]): Map<string, Set<string>> => {
  const above = new Map(ids.map((id) => [id, new Set<string>()]));
  for (const tie of ties) if (!reaches(above, tie.to, tie.from)) above.get(tie.from)?.add(tie.to);
  return above;
};

/** Steps from the top: one more than the lowest superior's. */
const depths = (
  ids: readonly string[],
  above: ReadonlyMap<string, ReadonlySet<string>>,
): Map<string, number> => {
  const depth = new Map<string, number>();
  const of = (id: string): number => {
    const known = depth.get(id);
    if (known !== undefined) return known;
    const value = Math.max(-1, ...[...(above.get(id) ?? [])].map(of)) + 1;
    depth.set(id, value);
    return value;
  };
  for (const id of ids) of(id);
  return depth;
};

/** Lowest row each box could take: one above its highest subordinate, else the cluster's last. */
const floors = (ids: readonly string[], above: ReadonlyMap<string, ReadonlySet<string>>, last: number) => {
  const below = new Map(ids.map((id) => [id, ids.filter((other) => above.get(other)?.has(id))]));
  const floor = new Map<string, number>();
  const of = (id: string): number => {
    const known = floor.get(id);
    if (known !== undefined) return known;
    const value = Math.min(last + 1, ...(below.get(id) ?? []).map(of)) - 1;
    floor.set(id, value);
    return value;
  };
  for (const id of ids) of(id);
  return floor;
};

/** Boxes that overfill a row move down if they can, else to a new row below, childless ones first. */
const spill = (
  ids: readonly string[],
  depth: Map<string, number>,
  above: ReadonlyMap<string, ReadonlySet<string>>,
  widest: number,
): void => {
  const isParent = (id: string): boolean => ids.some((other) => above.get(other)?.has(id));
  for (let row = 0; row <= Math.max(0, ...depth.values()); row++) {
    const here = ids.filter((id) => depth.get(id) === row);
    const rest = here.sort((a, b) => Number(isParent(b)) - Number(isParent(a))).slice(widest);
    for (const id of rest) depth.set(id, row + 1);
    for (const id of ids) {
      const least = Math.max(-1, ...[...(above.get(id) ?? [])].map((up) => depth.get(up) ?? 0)) + 1;
      if ((depth.get(id) ?? 0) < least) depth.set(id, least);
    }
  }
};

/** Stand the boxes in rows: clusters in their order, inside each the superior above. */
export const assignRows = (diagram: Diagram, widest: number): PlateRows => {
  const of = new Map<string, { row: number; lo: number; hi: number }>();
  const clusterOfRow: number[] = [];
  const ranks: (readonly [string, string])[] = [];
  const clusters = [...diagram.clusters].sort((a, b) => a.order - b.order || a.id.localeCompare(b.id));
  for (const [index, cluster] of clusters.entries()) {
    const ids = diagram.boxes.filter((box) => box.cluster === cluster.id).map((box) => box.id);
    if (ids.length === 0) continue;
    const members = new Set(ids);
    const above = superiorsWithin(ids, [...tiesWithin(diagram, members), ...tiesOfEquals(diagram, members)]);
    const depth = depths(ids, above);
    spill(ids, depth, above, widest);
    const last = Math.max(...depth.values());
    const floor = floors(ids, above, last);
    const first = clusterOfRow.length;
    for (const id of ids) {
      const row = depth.get(id) ?? 0;
      for (const upper of above.get(id) ?? []) ranks.push([id, upper]);
      of.set(id, { row: first + row, lo: first + row, hi: first + Math.max(row, floor.get(id) ?? row) });
    }
    for (let row = 0; row <= last; row++) clusterOfRow.push(index);
  }
  return { count: clusterOfRow.length, clusterOfRow, of, ranks };
};
