import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Digraph, digraph, distancesFrom } from "../../../analysis/measures/digraph.ts";
import { connectedness } from "../../../analysis/measures/krackhardt/connectedness.ts";
import { efficiency } from "../../../analysis/measures/krackhardt/efficiency.ts";
import { hierarchy } from "../../../analysis/measures/krackhardt/hierarchy.ts";
import {
  leastUpperBoundedness,
  upperBounds,
} from "../../../analysis/measures/krackhardt/least-upper-bound.ts";

const four = (graph: Digraph) => ({
  connectedness: connectedness(graph),
  hierarchy: hierarchy(graph),
  efficiency: efficiency(graph),
  bounds: leastUpperBoundedness(graph),
});

const worked = [
  {
    name: "an out-tree scores 1 on all four",
    graph: digraph(6, [
      [0, 1],
      [0, 2],
      [1, 3],
      [1, 4],
      [2, 5],
    ]),
    expected: { connectedness: 1, hierarchy: 1, efficiency: 1, bounds: 1 },
  },
  {
    // By hand: 2 of 10 pairs reach nobody in common first; E = 6, N = 5: 1 − 2/16; LUB breaks for d and e only.
    name: "two bosses who share two reports (UCINET's rule: 0.8333)",
    graph: digraph(5, [
      [0, 1],
      [0, 2],
      [1, 3],
      [1, 4],
      [2, 3],
      [2, 4],
    ]),
    expected: { connectedness: 1, hierarchy: 1, efficiency: 0.875, bounds: 5 / 6 },
  },
  {
    name: "two trees apart",
    graph: digraph(5, [
      [0, 1],
      [0, 2],
      [3, 4],
    ]),
    expected: { connectedness: 8 / 20, hierarchy: 1, efficiency: 1, bounds: 1 },
  },
  {
    name: "a circle is no hierarchy",
    graph: digraph(3, [
      [0, 1],
      [1, 2],
      [2, 0],
    ]),
    expected: { connectedness: 1, hierarchy: 0, efficiency: 0.75, bounds: 1 },
  },
  {
    name: "two nodes have no pair that could lack a bound",
    graph: digraph(2, [[0, 1]]),
    expected: { connectedness: 1, hierarchy: 1, efficiency: 1, bounds: undefined },
  },
  {
    name: "a node alone has no measure",
    graph: digraph(1, []),
    expected: { connectedness: undefined, hierarchy: undefined, efficiency: undefined, bounds: undefined },
  },
];

describe("Krackhardt's four", () => {
  it.each(worked)("$name", ({ graph, expected }) => {
    const found = four(graph);
    for (const [key, value] of Object.entries(found)) {
      const wanted = expected[key as keyof typeof expected];
      if (wanted === undefined) expect(value, key).toBeUndefined();
      else expect(value, key).toBeCloseTo(wanted, 10);
    }
  });
});

const graphs = fc
  .integer({ min: 1, max: 9 })
  .chain((size) =>
    fc
      .array(fc.tuple(fc.nat(size - 1), fc.nat(size - 1)), { maxLength: 20 })
      .map((arcs) => digraph(size, arcs)),
  );

/** The definition word for word: some common superior is reached by every common superior. */
const violatesByDefinition = (graph: Digraph, a: number, b: number): boolean => {
  const above = (node: number): Set<number> => new Set(distancesFrom(graph.into, node).keys());
  const common = [...above(a)].filter((node) => above(b).has(node));
  return !common.some((least) => common.every((other) => distancesFrom(graph.out, other).has(least)));
};

describe("properties", () => {
  it("the fast rule for least upper bounds is the definition", () => {
    fc.assert(
      fc.property(graphs, (graph) => {
        const joined = (a: number, b: number): boolean => {
          const either = graph.out.map((ends, node) => [...ends, ...(graph.into[node] ?? [])]);
          return distancesFrom(either, a).has(b);
        };
        const size = (a: number): number => graph.out.filter((_, b) => joined(a, b)).length;
        const expected = graph.out.flatMap((_, a) =>
          graph.out.flatMap((__, b) =>
            a < b && joined(a, b) && size(a) > 2 && violatesByDefinition(graph, a, b) ? [`${a} ${b}`] : [],
          ),
        );
        const found = upperBounds(graph).violations.map(([a, b]) => `${Math.min(a, b)} ${Math.max(a, b)}`);
        expect(found.sort()).toEqual(expected.sort());
      }),
      { numRuns: 500 },
    );
  });

  it("all four stay between 0 and 1 and do not depend on the numbering", () => {
    fc.assert(
      fc.property(graphs, (graph) => {
        const turned = digraph(
          graph.size,
          graph.out.flatMap((ends, node) =>
            ends.map((end): [number, number] => [graph.size - 1 - node, graph.size - 1 - end]),
          ),
        );
        const [one, other] = [four(graph), four(turned)];
        for (const key of Object.keys(one) as (keyof typeof one)[]) {
          if (one[key] === undefined) expect(other[key]).toBeUndefined();
          else {
            expect(one[key]).toBeGreaterThanOrEqual(0);
            expect(one[key]).toBeLessThanOrEqual(1);
            expect(other[key]).toBeCloseTo(one[key], 10);
          }
        }
      }),
    );
  });
});
