import type { LayoutInput } from "./types.ts";

/** The graph that is laid out, by numbers: boxes in input order, ends of lines resolved from tabs to their boxes. */
export type LayoutGraph = {
  readonly count: number;
  readonly lower: Int32Array;
  readonly upper: Int32Array;
  readonly from: Int32Array;
  readonly to: Int32Array;
  readonly weight: Float64Array;
  readonly ranks: Uint8Array;
  /** Neighbours of box b are `neighbours[start[b]]` to `neighbours[start[b + 1]]`, with the line's weight beside. */
  readonly start: Int32Array;
  readonly neighbours: Int32Array;
  readonly weights: Float64Array;
};

const boxNumbers = ({ nodes }: LayoutInput): Map<string, number> => {
  const numbers = new Map<string, number>();
  nodes.forEach((node, row) => {
    numbers.set(node.id, row);
    for (const tab of node.tabs ?? []) numbers.set(tab.id, row);
  });
  return numbers;
};

const adjacency = (count: number, from: Int32Array, to: Int32Array, weight: Float64Array) => {
  const start = new Int32Array(count + 1);
  const each = (visit: (a: number, b: number, weight: number) => void): void => {
    for (let line = 0; line < from.length; line++) {
      const [a, b, own] = [from[line] ?? -1, to[line] ?? -1, weight[line] ?? 0];
      if (a < 0 || b < 0 || a === b) continue;
      visit(a, b, own);
      visit(b, a, own);
    }
  };
  each((a) => {
    start[a + 1] = (start[a + 1] ?? 0) + 1;
  });
  for (let row = 0; row < count; row++) start[row + 1] = (start[row + 1] ?? 0) + (start[row] ?? 0);
  const next = start.slice();
  const neighbours = new Int32Array(start[count] ?? 0);
  const weights = new Float64Array(neighbours.length);
  each((a, b, weight) => {
    const place = next[a] ?? 0;
    neighbours[place] = b;
    weights[place] = weight;
    next[a] = place + 1;
  });
  return { start, neighbours, weights };
};

/** Numbers the input. A line with an unknown end has -1 there and is drawn nowhere. */
export const layoutGraphOf = (input: LayoutInput): LayoutGraph => {
  const numbers = boxNumbers(input);
  const end = (id: string): number => numbers.get(id) ?? -1;
  const from = Int32Array.from(input.lines, (line) => end(line.from));
  const to = Int32Array.from(input.lines, (line) => end(line.to));
  const upward = (wanted: "to" | "from"): Int32Array =>
    Int32Array.from(input.lines, (line, row) => {
      if (line.upper === "none") return -1;
      return (line.upper === wanted ? to[row] : from[row]) ?? -1;
    });
  const weight = Float64Array.from(input.lines, (line) => line.weight);
  return {
    count: input.nodes.length,
    from,
    to,
    upper: upward("to"),
    lower: upward("from"),
    weight,
    ranks: Uint8Array.from(input.lines, (line) => (line.ranks ? 1 : 0)),
    ...adjacency(input.nodes.length, from, to, weight),
  };
};
