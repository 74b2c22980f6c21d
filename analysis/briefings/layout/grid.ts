/**
 * The coarse picture on which layouts are tried: whole numbers only, so that thousands of
 * arrangements can be weighed in a moment and always in the same way.
 *
 * Across, one column is eight units. Down, the channel above row k lies at 8k and the middle of
 * row k at 8k + 4; a box reaches from 8k + 2 to 8k + 6.
 */
export const column = 8;
export const rowStep = 8;
export const channelY = (channel: number): number => channel * rowStep;
export const rowY = (row: number): number => row * rowStep + 4;

export type Side = "top" | "left" | "bottom" | "right";

export type GridBox = {
  readonly row: number;
  readonly lo: number;
  readonly hi: number;
  /** Middle of the box, in units. */
  readonly x: number;
  /** Half the box's share of the row: verticals may pass at `x ± half` and beyond. */
  readonly half: number;
  /** Middle of each tab, from the box's middle. */
  readonly tabs: readonly number[];
};

export type GridLine = {
  readonly from: number;
  readonly to: number;
  /** Index of the tab it leaves from; -1 for the box itself. */
  readonly tab: number;
  /** Lines of one style into one superior may share a trunk. */
  readonly style: string;
  readonly solid: boolean;
};

/** A straight piece: horizontal at `at` from `lo` to `hi`, or vertical likewise. `before`/`after` say how it goes on. */
export type Piece = {
  readonly at: number;
  readonly lo: number;
  readonly hi: number;
  /** Direction (-1, 0, 1) of what joins at the `lo` and the `hi` end: up or left is -1. */
  readonly atLo: number;
  readonly atHi: number;
  /** Tied to a box's side: may not be moved where ports are at the middle. */
  readonly tied: boolean;
};

export type Route = {
  readonly line: number;
  readonly start: Side;
  readonly end: Side;
  readonly points: readonly (readonly [number, number])[];
  readonly across: readonly Piece[];
  readonly down: readonly Piece[];
  /** Cost of its own: length, bends, unusual sides. */
  readonly cost: number;
};

const margin = 24;

/** Which cells of which row a box covers. */
export type Board = {
  readonly rows: number;
  readonly boxes: readonly GridBox[];
  readonly least: number;
  readonly most: number;
  /** Whether a vertical at `x` may pass the rows from `lo` to `hi` (none if lo > hi). */
  readonly freeDown: (x: number, lo: number, hi: number) => boolean;
  /** Whether a horizontal may run along the middle of a row between two places. */
  readonly freeAcross: (row: number, from: number, to: number) => boolean;
};

/** Lay the boxes on the board. */
export const board = (boxes: readonly GridBox[], rows: number): Board => {
  const least = Math.min(...boxes.map((box) => box.x - box.half));
  const most = Math.max(...boxes.map((box) => box.x + box.half));
  const width = most - least + 2 * margin + 1;
  const cells = new Uint8Array(rows * width);
  for (const box of boxes)
    for (let x = box.x - box.half + 1; x < box.x + box.half; x++)
      cells[box.row * width + x - least + margin] = 1;
  const freeDown = (x: number, lo: number, hi: number): boolean => {
    for (let row = lo; row <= hi; row++) if (cells[row * width + x - least + margin] === 1) return false;
    return true;
  };
  const freeAcross = (row: number, from: number, to: number): boolean => {
    for (let x = Math.min(from, to); x <= Math.max(from, to); x++)
      if (cells[row * width + x - least + margin] === 1) return false;
    return true;
  };
  return { rows, boxes, least, most, freeDown, freeAcross };
};

const bendCost = [0, 1.2, 1.5, 4.5, 6, 9, 12];

/** Make a route from its corners: the pieces, and what it costs by itself. */
export const routeOf = (
  line: number,
  start: Side,
  end: Side,
  corners: readonly (readonly [number, number])[],
  extra: number,
): Route => {
  const points = corners.filter((point, i) => {
    const before = corners[i - 1];
    return before === undefined || before[0] !== point[0] || before[1] !== point[1];
  });
  const across: Piece[] = [];
  const down: Piece[] = [];
  let length = 0;
  for (let i = 0; i + 1 < points.length; i++) {
    const [x1, y1] = points[i] ?? [0, 0];
    const [x2, y2] = points[i + 1] ?? [0, 0];
    const flat = y1 === y2;
    const axis = flat ? 1 : 0;
    const before = Math.sign((points[i - 1]?.[axis] ?? (flat ? y1 : x1)) - (flat ? y1 : x1));
    const after = Math.sign((points[i + 2]?.[axis] ?? (flat ? y2 : x2)) - (flat ? y2 : x2));
    const forward = flat ? x2 > x1 : y2 > y1;
    const tied = i === 0 || i + 2 === points.length;
    const piece = {
      at: flat ? y1 : x1,
      lo: flat ? Math.min(x1, x2) : Math.min(y1, y2),
      hi: flat ? Math.max(x1, x2) : Math.max(y1, y2),
      atLo: forward ? before : after,
      atHi: forward ? after : before,
      tied,
    };
    (flat ? across : down).push(piece);
    length += flat ? (piece.hi - piece.lo) / column : ((piece.hi - piece.lo) / rowStep) * 0.5;
  }
  const bends = points.length - 2;
  return { line, start, end, points, across, down, cost: length + (bendCost[bends] ?? 15) + extra };
};
