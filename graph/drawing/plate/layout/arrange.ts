import type { GridBox, GridLine } from "./grid.ts";
import { chance } from "./random.ts";

/** Places are multiples of half a column, so that boxes stand in line. */
export const snap = 4;

/** Least distance between the middles of two neighbours. */
export const apart = (a: GridBox, b: GridBox): number => Math.ceil((a.half + b.half) / 2) * 2;

type Block = { sum: number; members: number[] };

const meanOf = (block: Block): number => block.sum / block.members.length;

/** Merge the last block into the one before as long as it would stand too near. */
const settleLast = (blocks: Block[]): void => {
  for (;;) {
    const [before, last] = blocks.slice(-2);
    if (before === undefined || last === undefined || meanOf(before) <= meanOf(last)) return;
    before.sum += last.sum;
    before.members.push(...last.members);
    blocks.pop();
  }
};

/** Least distance of each box of a row from the first. */
const leastShifts = (row: readonly GridBox[]): number[] => {
  const shifts: number[] = [];
  let shift = 0;
  for (const [i, box] of row.entries()) {
    const before = row[i - 1];
    if (before !== undefined) shift += apart(before, box);
    shifts.push(shift);
  }
  return shifts;
};

/**
 * Places nearest to what each box wishes, in the order given and never too close: pool adjacent
 * violators on wishes from which the cumulated distances are taken (least squares, exact).
 */
const spaced = (row: readonly GridBox[], wishes: readonly number[]): number[] => {
  const shifts = leastShifts(row);
  const blocks: Block[] = [];
  for (const [i, wish] of wishes.entries()) {
    blocks.push({ sum: wish - (shifts[i] ?? 0), members: [i] });
    settleLast(blocks);
  }
  return blocks.flatMap((block) =>
    block.members.map((i) => Math.round(meanOf(block) / snap) * snap + (shifts[i] ?? 0)),
  );
};

const neighbourWishes = (
  boxes: readonly GridBox[],
  lines: readonly GridLine[],
  row: number,
  onlyAbove: boolean,
) => {
  const sum = boxes.map(() => 0);
  const weight = boxes.map(() => 0);
  const pull = (i: number, other: number, w: number): void => {
    const box = boxes[i];
    const at = boxes[other];
    if (box === undefined || at === undefined || box.row !== row || at.row === row) return;
    const wanted = onlyAbove ? at.row < row : at.row > row;
    const w2 = wanted ? w : w * 0.2;
    sum[i] = (sum[i] ?? 0) + at.x * w2;
    weight[i] = (weight[i] ?? 0) + w2;
  };
  for (const line of lines) {
    const w = line.solid ? 2 : 1;
    pull(line.from, line.to, w);
    pull(line.to, line.from, w);
  }
  return (i: number): number => {
    const w = weight[i] ?? 0;
    return w === 0 ? (boxes[i]?.x ?? 0) : (sum[i] ?? 0) / w;
  };
};

const settleRow = (boxes: GridBox[], lines: readonly GridLine[], row: number, onlyAbove: boolean): void => {
  const wish = neighbourWishes(boxes, lines, row, onlyAbove);
  const members = boxes.map((_, i) => i).filter((i) => boxes[i]?.row === row);
  members.sort((a, b) => wish(a) - wish(b) || (boxes[a]?.x ?? 0) - (boxes[b]?.x ?? 0) || a - b);
  const row2 = members.map((i) => boxes[i]).filter((box) => box !== undefined);
  const places = spaced(row2, members.map(wish));
  for (const [k, i] of members.entries()) {
    const box = boxes[i];
    if (box !== undefined) boxes[i] = { ...box, x: places[k] ?? 0 };
  }
};

/** A first arrangement: from a shuffled start, rows settle under and over their neighbours in turn. */
export const arrange = (
  start: readonly GridBox[],
  lines: readonly GridLine[],
  rows: number,
  seed: number,
): GridBox[] => {
  const random = chance(seed);
  const boxes = start.map((box) => ({ ...box, x: Math.round(random() * 40) }));
  for (let sweep = 0; sweep < 6; sweep++) {
    const downward = sweep % 2 === 0;
    for (let k = 0; k < rows; k++) settleRow(boxes, lines, downward ? k : rows - 1 - k, downward);
  }
  return boxes;
};
