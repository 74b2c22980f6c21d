import { apart, arrange, snap } from "./arrange.ts";
import { choose, optionsOn, type RouteCandidates, type RouteChoice } from "./choose.ts";
import type { Rules } from "./ends.ts";
import { type Board, board, type GridBox, type GridLine } from "./grid.ts";
import { chance } from "./random.ts";

export type SearchOptions = {
  readonly rules: Rules;
  /** Greatest width in grid units. */
  readonly widest: number;
};

export type Placement = { readonly grid: Board; readonly choice: RouteChoice };

/** Whether the boxes of one row keep their distance. */
const keepsDistance = (boxes: readonly GridBox[], row: number): boolean => {
  const members = boxes.filter((box) => box.row === row).sort((a, b) => a.x - b.x);
  return members.every((box, i) => {
    const before = members[i - 1];
    return before === undefined || box.x - before.x >= apart(before, box);
  });
};

type Move = (boxes: GridBox[], random: () => number) => readonly number[] | undefined;

const pick = (count: number, random: () => number): number =>
  Math.min(count - 1, Math.floor(random() * count));

const shift: Move = (boxes, random) => {
  const i = pick(boxes.length, random);
  const box = boxes[i];
  if (box === undefined) return undefined;
  const step = (1 + pick(3, random)) * snap * (random() < 0.5 ? -1 : 1);
  boxes[i] = { ...box, x: box.x + step };
  return [box.row];
};

const swap: Move = (boxes, random) => {
  const i = pick(boxes.length, random);
  const box = boxes[i];
  const mates = boxes.map((_, k) => k).filter((k) => k !== i && boxes[k]?.row === box?.row);
  const j = mates[pick(mates.length, random)];
  const other = j === undefined ? undefined : boxes[j];
  if (box === undefined || other === undefined || j === undefined) return undefined;
  boxes[i] = { ...box, x: other.x };
  boxes[j] = { ...other, x: box.x };
  return [box.row];
};

/** Everything in one row from a place on moves together: makes or closes a gap. */
const push: Move = (boxes, random) => {
  const box = boxes[pick(boxes.length, random)];
  if (box === undefined) return undefined;
  const step = snap * (random() < 0.5 ? -1 : 1);
  const rightward = random() < 0.5;
  for (const [i, other] of boxes.entries())
    if (other.row === box.row && (rightward ? other.x >= box.x : other.x <= box.x))
      boxes[i] = { ...other, x: other.x + step };
  return [box.row];
};

const changeRow: Move = (boxes, random) => {
  const i = pick(boxes.length, random);
  const box = boxes[i];
  if (box === undefined || box.lo === box.hi) return undefined;
  const row = box.lo + pick(box.hi - box.lo + 1, random);
  if (row === box.row) return undefined;
  boxes[i] = { ...box, row };
  return [box.row, row];
};

const moves: readonly Move[] = [shift, swap, push, shift, swap, changeRow];

/** Superiors stay above their subordinates when a box changes row inside its cluster. */
const keepsRank = (boxes: readonly GridBox[], ranks: readonly (readonly [number, number])[]): boolean =>
  ranks.every(([lower, upper]) => (boxes[upper]?.row ?? 0) < (boxes[lower]?.row ?? 0));

type State = { readonly boxes: readonly GridBox[]; readonly options: RouteCandidates; readonly cost: number };

/** Ways weighed for each line while places are looked for. */
const fewWays = 6;

const weigher =
  (lines: readonly GridLine[], rows: number, { rules, widest }: SearchOptions) =>
  (boxes: readonly GridBox[], before?: { options: RouteCandidates; touched: readonly number[] }): State => {
    const grid = board(boxes, rows);
    const options = optionsOn(grid, lines, rules, fewWays, before);
    const over = Math.max(0, grid.most - grid.least - widest);
    return { boxes, options, cost: choose(grid, lines, options, rules, 0).cost + over * 3 };
  };

/** How many arrangements to weigh: fewer where each costs more, so that the time stays about the same. */
const budget = (boxes: number, lines: number, effort: number): { starts: number; steps: number } => {
  const size = boxes * 0.4 + lines;
  return {
    starts: Math.max(3, Math.min(12, Math.round((300 * effort) / size))),
    steps: Math.max(40, Math.min(1500, Math.round((400_000 * effort) / (size * size)))),
  };
};

/**
 * Find places for the boxes and ways for the lines: the best of several starts, then simulated annealing (Kirkpatrick,
 * Gelatt and Vecchi 1983) by moves of one box, two boxes or a part of a row. A worse arrangement is taken with the
 * probability of Metropolis; the temperature falls with the square of the steps that are left. The numbers are drawn
 * from a fixed seed, so that a picture is the same each time.
 */
export const search = (
  start: readonly GridBox[],
  lines: readonly GridLine[],
  ranks: readonly (readonly [number, number])[],
  rows: number,
  options: SearchOptions,
): Placement => {
  const { starts, steps } = budget(start.length, lines.length, options.rules.effort);
  const weigh = weigher(lines, rows, options);
  let best: State = { boxes: [...start], options: [], cost: Number.POSITIVE_INFINITY };
  for (let seed = 1; seed <= starts; seed++) {
    const state = weigh(arrange(start, lines, rows, seed));
    if (state.cost < best.cost) best = state;
  }
  const random = chance(7);
  let current = best;
  for (let step = 0; step < steps; step++) {
    const boxes = [...current.boxes];
    const move = moves[pick(moves.length, random)];
    const touched = move?.(boxes, random);
    if (
      touched === undefined ||
      !touched.every((row) => keepsDistance(boxes, row)) ||
      !keepsRank(boxes, ranks)
    )
      continue;
    const state = weigh(boxes, { options: current.options, touched });
    const heat = 3 * (1 - step / steps) ** 2;
    if (state.cost < current.cost || random() < Math.exp((current.cost - state.cost) / Math.max(heat, 0.01)))
      current = state;
    if (current.cost < best.cost) best = current;
  }
  const grid = board(best.boxes, rows);
  return { grid, choice: choose(grid, lines, optionsOn(grid, lines, options.rules, 24), options.rules, 4) };
};
