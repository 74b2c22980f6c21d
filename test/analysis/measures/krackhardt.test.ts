import { describe, expect, it } from "vitest";
import { type Digraph, digraph, distancesFrom } from "../../../analysis/measures/digraph.ts";
import { connectedness } from "../../../analysis/measures/krackhardt/connectedness.ts";
import { efficiency } from "../../../analysis/measures/krackhardt/efficiency.ts";
import { hierarchy } from "../../../analysis/measures/krackhardt/hierarchy.ts";
import {
  leastUpperBoundedness,
  upperBounds,
} from "../../../analysis/measures/krackhardt/least-upper-bound.ts";
import { fc } from "../../random.ts";

const four = (graph: Digraph) => ({
  connectedness: connectedness(graph),
  hierarchy: hierarchy(graph),
  efficiency: efficiency(graph),
  bounds: leastUpperBoundedness(upperBounds(graph)),
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

/** Organizations of a kind: everybody under one or two who came before, the two sometimes the same for many. */
const lines = fc
  .array(fc.tuple(fc.nat(), fc.nat(), fc.nat(2)), { minLength: 2, maxLength: 11 })
  .map((superiors) =>
    digraph(
      superiors.length + 1,
      superiors.flatMap(([one, other, count], place): [number, number][] => [
        ...(count > 0 ? [[one % (place + 1), place + 1] as [number, number]] : []),
        ...(count > 1 ? [[other % (place + 1), place + 1] as [number, number]] : []),
      ]),
    ),
  );

/** The definition word for word: some common superior is reached by every common superior. */
const violatesByDefinition = (graph: Digraph, a: number, b: number): boolean => {
  const above = (node: number): Set<number> => new Set(distancesFrom(graph.into, node).keys());
  const common = [...above(a)].filter((node) => above(b).has(node));
  return !common.some((least) => common.every((other) => distancesFrom(graph.out, other).has(least)));
};

describe("properties", () => {
  it("counting pairs without a least upper bound by groups is the definition, pair by pair", () => {
    fc.assert(
      fc.property(fc.oneof(graphs, lines), (graph) => {
        const either = graph.out.map((ends, node) => [...ends, ...(graph.into[node] ?? [])]);
        const component = either.map((_, node) => distancesFrom(either, node));
        const violated = graph.out.map(
          (_, a) =>
            graph.out.filter(
              (__, b) =>
                a !== b &&
                component[a]?.has(b) &&
                (component[a]?.size ?? 0) > 2 &&
                violatesByDefinition(graph, a, b),
            ).length,
        );
        const { violations, involved } = upperBounds(graph);
        expect([...involved]).toEqual(violated);
        expect(violations).toBe(violated.reduce((a, b) => a + b, 0) / 2);
      }),
      { numRuns: 1_000 },
    );
  });

  it("hierarchy on the condensation is the share of joined pairs that do not reach back", () => {
    fc.assert(
      fc.property(fc.oneof(graphs, lines), (graph) => {
        const reach = graph.out.map((_, node) => distancesFrom(graph.out, node));
        const pairs = graph.out.flatMap((_, a) =>
          [...Array(a).keys()].map((b) => [reach[a]?.has(b), reach[b]?.has(a)].filter(Boolean).length),
        );
        const joined = pairs.filter((ways) => ways > 0).length;
        const expected = joined === 0 ? undefined : pairs.filter((ways) => ways === 1).length / joined;
        expect(hierarchy(graph)).toEqual(expected);
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
