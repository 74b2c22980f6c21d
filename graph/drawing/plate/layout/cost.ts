import { type Board, type GridLine, type GridRoute, type Piece, rowStep } from "./grid.ts";

/** What it costs when two lines meet. Crossings can be read; lines on top of each other cannot. */
const crossing = 4;
const onTop = 40;
const sharedPort = 16;
const sameColumn = 0.4;
/** Connectors that an office program draws half-way between rows cannot have tracks of their own. */
const sharedChannel = 8;

/** Lines of one style that end at one side of one superior: drawn as a comb with one trunk. */
export const bundled = (p: GridLine, q: GridLine, a: GridRoute, b: GridRoute): boolean =>
  p.to === q.to && p.style === q.style && a.end === b.end;

const countCrossings = (across: readonly Piece[], down: readonly Piece[]): number => {
  let count = 0;
  for (const h of across)
    for (const v of down) if (h.lo < v.at && v.at < h.hi && v.lo < h.at && h.at < v.hi) count++;
  return count;
};

/** Crossings if `upper` runs above `lower` in their channel: stubs of one that reach through the other. */
export const stubCrossings = (upper: Piece, lower: Piece): number => {
  let count = 0;
  if (upper.atLo > 0 && lower.lo < upper.lo && upper.lo < lower.hi) count++;
  if (upper.atHi > 0 && lower.lo < upper.hi && upper.hi < lower.hi) count++;
  if (lower.atLo < 0 && upper.lo < lower.lo && lower.lo < upper.hi) count++;
  if (lower.atHi < 0 && upper.lo < lower.hi && lower.hi < upper.hi) count++;
  return count * crossing + stubOverlaps(upper, lower) * onTop;
};

/** Stubs at the same place that would lie on each other: the upper one going down, the lower one up. */
const stubOverlaps = (upper: Piece, lower: Piece): number => {
  let count = 0;
  for (const [x, direction] of [
    [upper.lo, upper.atLo],
    [upper.hi, upper.atHi],
  ] as const) {
    if (direction <= 0) continue;
    if (lower.lo === x && lower.atLo < 0) count++;
    if (lower.hi === x && lower.atHi < 0) count++;
  }
  return count;
};

/** Two horizontals in one row or one channel that share some of their way. */
const acrossPair = (p: Piece, q: Piece, fixed: boolean): number => {
  if (p.at !== q.at || p.hi < q.lo || q.hi < p.lo) return 0;
  const overlap = p.lo < q.hi && q.lo < p.hi;
  if (p.at % rowStep !== 0) return overlap ? onTop / 2 : 0;
  const tracks = Math.min(stubCrossings(p, q), stubCrossings(q, p));
  return tracks + (fixed && overlap ? sharedChannel : 0);
};

const acrossPairs = (a: GridRoute, b: GridRoute, fixed: boolean): number => {
  let cost = 0;
  for (const p of a.across) for (const q of b.across) cost += acrossPair(p, q, fixed);
  return cost;
};

const downPairs = (a: GridRoute, b: GridRoute, fixed: boolean): number => {
  let cost = 0;
  for (const p of a.down)
    for (const q of b.down) {
      if (p.at !== q.at || p.hi <= q.lo || q.hi <= p.lo) continue;
      cost += fixed && p.tied && q.tied ? sharedPort : sameColumn;
    }
  return cost;
};

/** What two routes cost each other. `fixed` says that ports are at the middle of sides. */
export const pairCost = (lines: readonly GridLine[], a: GridRoute, b: GridRoute, fixed: boolean): number => {
  if (a.reach[0] > b.reach[1] || b.reach[0] > a.reach[1]) return 0;
  if (a.reach[2] > b.reach[3] || b.reach[2] > a.reach[3]) return 0;
  const p = lines[a.line];
  const q = lines[b.line];
  if (p === undefined || q === undefined) return 0;
  const crossings = (countCrossings(a.across, b.down) + countCrossings(b.across, a.down)) * crossing;
  if (bundled(p, q, a, b)) return crossings * 0.25;
  const fork = p.from === q.from && p.style === q.style && p.tab === q.tab && a.start === b.start;
  if (fork && fixed) return crossings + 3;
  return crossings + acrossPairs(a, b, fixed) + downPairs(a, b, fixed);
};

/** What the places themselves cost: rows off the middle, width. */
export const placeCost = (grid: Board): number => {
  const middle = (grid.least + grid.most) / 2;
  let cost = (grid.most - grid.least) * 0.05;
  for (let row = 0; row < grid.rows; row++) {
    let sum = 0;
    let count = 0;
    for (const box of grid.boxes) {
      if (box.row !== row) continue;
      sum += box.x - middle;
      count++;
    }
    if (count > 0) cost += Math.abs(sum / count) * 0.04;
  }
  return cost;
};
