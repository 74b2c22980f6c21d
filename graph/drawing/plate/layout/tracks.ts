/**
 * Lines that run along the same channel or column get tracks side by side, in the order that
 * crosses least. The same code serves both ways: "before" means above in a channel, left in a column.
 */
export type Stub = { readonly at: number; readonly way: -1 | 1 };

export type Strand = {
  readonly key: string;
  readonly lo: number;
  readonly hi: number;
  readonly stubs: readonly Stub[];
  /** May not leave the middle. */
  readonly fixed: boolean;
  /** Greatest distance from the middle, in points. */
  readonly bound: number;
  /** Where it tends: breaks ties in the order. */
  readonly pull: number;
};

const touches = (a: Strand, b: Strand): boolean => a.lo <= b.hi && b.lo <= a.hi;

const through = (stub: Stub, strand: Strand): number => {
  if (stub.at < strand.lo || stub.at > strand.hi) return 0;
  return stub.at === strand.lo || stub.at === strand.hi ? 0.5 : 1;
};

/** Crossings, and stubs that would lie on each other, if `a` comes before `b`. */
const before = (a: Strand, b: Strand): number => {
  if (!touches(a, b)) return 0;
  let cost = 0;
  for (const stub of a.stubs) if (stub.way > 0) cost += through(stub, b);
  for (const stub of b.stubs) if (stub.way < 0) cost += through(stub, a);
  for (const stub of a.stubs)
    if (stub.way > 0 && b.stubs.some((other) => other.way < 0 && other.at === stub.at)) cost += 8;
  return cost;
};

/** Reorder by moving one strand at a time as long as something gets better. */
const ordered = (strands: readonly Strand[]): Strand[] => {
  const order = [...strands].sort((a, b) => a.pull - b.pull || a.lo - b.lo || (a.key < b.key ? -1 : 1));
  const cost = (list: readonly Strand[]): number => {
    let sum = 0;
    for (const [i, a] of list.entries()) for (const b of list.slice(i + 1)) sum += before(a, b);
    return sum;
  };
  let least = cost(order);
  for (let better = true; better; ) {
    better = false;
    for (let from = 0; from < order.length; from++)
      for (let to = 0; to < order.length; to++) {
        if (from === to) continue;
        const tried = [...order];
        tried.splice(to, 0, ...tried.splice(from, 1));
        const sum = cost(tried);
        if (sum >= least) continue;
        least = sum;
        order.splice(0, order.length, ...tried);
        better = true;
      }
  }
  return order;
};

/** Groups of strands that touch, directly or through others. */
const groups = (strands: readonly Strand[]): Strand[][] => {
  const sorted = [...strands].sort((a, b) => a.lo - b.lo || a.hi - b.hi);
  const found: Strand[][] = [];
  let end = Number.NEGATIVE_INFINITY;
  for (const strand of sorted) {
    const last = found[found.length - 1];
    if (last !== undefined && strand.lo <= end) last.push(strand);
    else found.push([strand]);
    end = Math.max(end, strand.hi);
  }
  return found;
};

/** Track of each strand of a group: one more than the last that it touches before it. */
const levels = (order: readonly Strand[]): number[] => {
  const level: number[] = [];
  for (const [i, strand] of order.entries()) {
    const earlier = order.slice(0, i).flatMap((other, k) => (touches(other, strand) ? [level[k] ?? 0] : []));
    level.push(Math.max(-1, ...earlier) + 1);
  }
  return level;
};

export type Tracks = { readonly offsets: ReadonlyMap<string, number>; readonly count: number };

/** Offsets from the middle, in points, `pitch` apart where there is room. */
export const tracks = (strands: readonly Strand[], pitch: number): Tracks => {
  const offsets = new Map<string, number>();
  let most = 0;
  for (const group of groups(strands)) {
    const order = ordered(group);
    const level = levels(order);
    const count = Math.max(...level) + 1;
    most = Math.max(most, count);
    const bound = Math.min(...order.map((strand) => strand.bound));
    const step = count === 1 ? pitch : Math.min(pitch, (2 * bound) / (count - 1));
    const pinned = order.findIndex((strand) => strand.fixed);
    const middle = pinned < 0 ? (count - 1) / 2 : (level[pinned] ?? 0);
    for (const [i, strand] of order.entries())
      offsets.set(strand.key, strand.fixed ? 0 : ((level[i] ?? 0) - middle) * step);
  }
  return { offsets, count: most };
};
