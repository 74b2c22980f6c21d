import { expect, it } from "vitest";
import { crossingCost } from "../../../../graph/drawing/layered/crossings.ts";
import type { RankLayer } from "../../../../graph/drawing/layered/layers.ts";
import { layoutGraphOf } from "../../../../graph/drawing/layered/layout-graph.ts";

const node = (id: string) => ({ id, width: 80, height: 30 });
const up = (from: string, to: string) => ({
  id: `${from} ${to}`,
  from,
  to,
  upper: "to" as const,
  weight: 4,
  ranks: true,
});

const graph = layoutGraphOf({
  nodes: ["a", "b", "c", "d"].map(node),
  lines: [up("c", "a"), up("d", "b")],
  aspect: 1,
});
const layers: RankLayer[] = [
  { lane: 0, rank: 0, members: [0, 1], rows: 1 },
  { lane: 0, rank: 1, members: [2, 3], rows: 1 },
];
const cost = (...x: number[]): number => crossingCost(graph, layers, Float64Array.from(x), 400);

it("is none where lines go straight up", () => {
  expect(cost(100, 300, 100, 300)).toBe(0);
});

it("grows with how far lines go sideways, crossing or not", () => {
  const [near, far] = [cost(100, 300, 120, 320), cost(100, 300, 200, 400)];
  expect(near).toBeGreaterThan(0);
  expect(far).toBeGreaterThan(near);
});

it("counts a crossing beside what both lines go sideways", () => {
  const sideways = (lines: number) => (5 * 4 * 200 * lines) / 400;
  expect(cost(100, 300, 300, 100)).toBeCloseTo(1 + sideways(2));
  expect(cost(100, 300, 300, 500)).toBeCloseTo(sideways(2));
});
