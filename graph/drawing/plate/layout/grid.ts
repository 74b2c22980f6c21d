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

/** A straight piece: horizontal at `at` from `lo` to `hi`, or vertical likewise. */
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

export type GridRoute = {
  readonly line: number;
  readonly start: Side;
  readonly end: Side;
  readonly points: readonly (readonly [number, number])[];
  readonly across: readonly Piece[];
  readonly down: readonly Piece[];
  /** Cost of its own: length, bends, unusual sides. */
  readonly cost: number;
  /** What it reaches over: left, right, top, bottom. */
  readonly reach: readonly [number, number, number, number];
};

const margin = 24;

/** The boxes on the coarse picture, with the cells of each row that they cover. */
export type Board = {
  readonly rows: number;
  readonly boxes: readonly GridBox[];
  readonly least: number;
  readonly most: number;
  readonly width: number;
  readonly cells: Uint8Array;
};

/** Lay the boxes on the board. */
export const board = (boxes: readonly GridBox[], rows: number): Board => {
  let least = Number.POSITIVE_INFINITY;
  let most = Number.NEGATIVE_INFINITY;
  for (const box of boxes) {
    least = Math.min(least, box.x - box.half);
    most = Math.max(most, box.x + box.half);
  }
  const width = most - least + 2 * margin + 1;
  const cells = new Uint8Array(rows * width);
  for (const box of boxes) {
    const middle = box.row * width + box.x - least + margin;
    cells.fill(1, middle - box.half + 1, middle + box.half);
  }
  return { rows, boxes, least, most, width, cells };
};

/** Whether a vertical at `x` may pass the rows from `lo` to `hi` (none if lo > hi). */
export const freeDown = (on: Board, x: number, lo: number, hi: number): boolean => {
  const column = x - on.least + margin;
  for (let row = lo; row <= hi; row++) if (on.cells[row * on.width + column] === 1) return false;
  return true;
};

/** Whether a horizontal may run along the middle of a row between two places, in either order. */
export const freeAcross = (on: Board, row: number, from: number, to: number): boolean => {
  const first = row * on.width - on.least + margin;
  const last = first + Math.max(from, to);
  for (let cell = first + Math.min(from, to); cell <= last; cell++) if (on.cells[cell] === 1) return false;
  return true;
};
