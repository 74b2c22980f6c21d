import { UndirectedGraph } from "graphology";
import louvain from "graphology-communities-louvain";
import { modularity } from "graphology-metrics/graph/index.js";

/** How well a grouping explains who is tied to whom, against the best grouping found. */
export type PillarModularity = {
  /** Newman's Q of the given groups: Σ [Lₖ/m − (dₖ/2m)²]. */
  readonly pillars: number;
  /** Q of the groups that Louvain's method finds, seeded and so repeatable. */
  readonly louvain: number;
  /** Adjusted Rand index of the two groupings: 1 the same, 0 as alike as chance. Hubert and Arabie 1985. */
  readonly adjustedRand: number;
};

const choose2 = (count: number): number => (count * (count - 1)) / 2;

const tally = (keys: readonly string[]): number[] => {
  const counts = new Map<string, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return [...counts.values()];
};

/** Adjusted Rand index of two groupings of the same things. 1 where both are trivial in the same way. */
export const adjustedRand = (a: readonly string[], b: readonly string[]): number => {
  const pairsIn = (counts: readonly number[]): number =>
    counts.reduce((sum, count) => sum + choose2(count), 0);
  const both = pairsIn(tally(a.map((group, place) => `${group}\u0000${b[place] ?? ""}`)));
  const [inA, inB] = [pairsIn(tally(a)), pairsIn(tally(b))];
  const expected = (inA * inB) / choose2(a.length);
  const most = (inA + inB) / 2;
  return most === expected ? 1 : (both - expected) / (most - expected);
};

const graphOf = (
  groups: readonly string[],
  ties: readonly (readonly [number, number])[],
): UndirectedGraph => {
  const graph = new UndirectedGraph();
  groups.forEach((pillar, node) => {
    graph.addNode(node, { pillar });
  });
  for (const [a, b] of ties) if (a !== b) graph.mergeEdge(a, b);
  return graph;
};

/** A constant source of chance, so that Louvain's random walk is the same each time. */
const repeatable = () => {
  let state = 20080501;
  return (): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 4_294_967_296;
  };
};

/** Modularity of groups on a simple undirected graph. Undefined without ties. */
export const pillarModularity = (
  groups: readonly string[],
  ties: readonly (readonly [number, number])[],
): PillarModularity | undefined => {
  const graph = graphOf(groups, ties);
  if (graph.size === 0) return undefined;
  const found = louvain.detailed(graph, { rng: repeatable() });
  const communities = groups.map((_, node) => String(found.communities[node]));
  return {
    pillars: modularity(graph, { getNodeCommunity: "pillar" }),
    louvain: found.modularity,
    adjustedRand: adjustedRand(groups, communities),
  };
};
