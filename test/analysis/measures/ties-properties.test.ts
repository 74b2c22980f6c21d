import { describe, expect, it } from "vitest";
import { betweenness } from "../../../analysis/measures/betweenness.ts";
import { type Brokerage, brokerages } from "../../../analysis/measures/brokerage.ts";
import { type Digraph, digraph, digraphNeighbours } from "../../../analysis/measures/digraph.ts";
import { constraints, effectiveSizes } from "../../../analysis/measures/structural-holes.ts";
import { fc } from "../../random.ts";

const noRole = (): Brokerage => ({
  coordinator: 0,
  itinerant: 0,
  representative: 0,
  gatekeeper: 0,
  liaison: 0,
});

/** Small graphs of all kinds, with a group for each node. */
const graphs = fc.integer({ min: 1, max: 9 }).chain((size) =>
  fc.record({
    graph: fc
      .array(fc.tuple(fc.nat(size - 1), fc.nat(size - 1)), { maxLength: 22 })
      .map((arcs) => digraph(size, arcs)),
    groups: fc.array(fc.constantFrom("a", "b", "c"), { minLength: size, maxLength: size }),
  }),
);

const tie = ({ out }: Digraph, a: number, b: number): number =>
  (out[a]?.includes(b) ? 1 : 0) + (out[b]?.includes(a) ? 1 : 0);

/** All shortest ways between two nodes, ties taken either way, as lists of the nodes between. */
const shortestWays = (graph: Digraph, from: number, to: number): number[][] => {
  const seen = new Set([from]);
  for (let ways = [[from]]; ways.length > 0; ) {
    const longer = ways.flatMap((way) =>
      digraphNeighbours(graph, way.at(-1) ?? from).map((end) => [...way, end]),
    );
    const there = longer.filter((way) => way.at(-1) === to);
    if (there.length > 0) return there.map((way) => way.slice(1, -1));
    ways = longer.filter((way) => !seen.has(way.at(-1) ?? from));
    for (const way of ways) seen.add(way.at(-1) ?? from);
  }
  return [];
};

describe("on random graphs, the quick way is the definition", () => {
  const nodesOf = ({ size }: Digraph): number[] => [...Array(size).keys()];
  const close = (found: Iterable<number | undefined>, expected: readonly (number | undefined)[]): void => {
    const list = [...found];
    expect(list.map((one) => one === undefined)).toEqual(expected.map((one) => one === undefined));
    for (const [place, value] of list.entries()) expect(value ?? 0).toBeCloseTo(expected[place] ?? 0, 10);
  };

  it("betweenness: of each pair of others, the share of shortest ways through a node", () => {
    fc.assert(
      fc.property(graphs, ({ graph }) => {
        const expected = nodesOf(graph).map(() => 0);
        for (const a of nodesOf(graph))
          for (const b of nodesOf(graph).slice(0, a)) {
            const ways = shortestWays(graph, a, b);
            for (const node of ways.flat()) expected[node] = (expected[node] ?? 0) + 1 / ways.length;
          }
        const pairs = Math.max(1, ((graph.size - 1) * (graph.size - 2)) / 2);
        close(
          betweenness(graph),
          expected.map((count) => count / pairs),
        );
      }),
      { numRuns: 500 },
    );
  });

  it("constraint: the sum of the squares of what is invested in each contact", () => {
    fc.assert(
      fc.property(graphs, ({ graph }) => {
        const share = (i: number, j: number): number =>
          tie(graph, i, j) / nodesOf(graph).reduce((sum, k) => sum + tie(graph, i, k), 0);
        const expected = nodesOf(graph).map((i) => {
          const contacts = digraphNeighbours(graph, i);
          if (contacts.length === 0) return undefined;
          return contacts
            .map((j) =>
              contacts
                .filter((q) => q !== j)
                .reduce((sum, q) => sum + share(i, q) * share(q, j), share(i, j)),
            )
            .reduce((sum, invested) => sum + invested ** 2, 0);
        });
        close(constraints(graph), expected);
      }),
      { numRuns: 300 },
    );
  });

  it("effective size: contacts less the ties among them", () => {
    fc.assert(
      fc.property(graphs, ({ graph }) => {
        const expected = nodesOf(graph).map((node) => {
          const contacts = digraphNeighbours(graph, node);
          const among = contacts.flatMap((a) => contacts.filter((b) => a < b && tie(graph, a, b) > 0)).length;
          return contacts.length === 0 ? undefined : contacts.length - (2 * among) / contacts.length;
        });
        close(effectiveSizes(graph), expected);
      }),
      { numRuns: 300 },
    );
  });

  it("brokerage: open two-paths, one by one", () => {
    const roleOf = ([a, v, c]: readonly (string | undefined)[]): keyof Brokerage => {
      if (a === v && v === c) return "coordinator";
      if (a === c) return "itinerant";
      if (a === v) return "representative";
      return v === c ? "gatekeeper" : "liaison";
    };
    fc.assert(
      fc.property(graphs, ({ graph, groups }) => {
        const open = (v: number): [number, number][] =>
          (graph.into[v] ?? []).flatMap((a) =>
            (graph.out[v] ?? []).flatMap((c): [number, number][] =>
              a === c || graph.out[a]?.includes(c) ? [] : [[a, c]],
            ),
          );
        const expected = nodesOf(graph).map((v) => {
          const counts = noRole();
          for (const [a, c] of open(v)) counts[roleOf([groups[a], groups[v], groups[c]])] += 1;
          return counts;
        });
        expect(brokerages(graph, groups)).toEqual(expected);
      }),
      { numRuns: 300 },
    );
  });
});
