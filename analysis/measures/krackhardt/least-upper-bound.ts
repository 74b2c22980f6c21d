import { i32 } from "../../../graph/index/at.ts";
import { type Ancestry, ancestryOf } from "../ancestry.ts";
import { weakComponents } from "../components.ts";
import type { Digraph } from "../digraph.ts";

/*
 * Krackhardt's least upper bound, the textbook rule, without looking at every pair of nodes:
 * - Whoever has one superior has a bound with others exactly where that superior has one, so a node counts
 *   with its anchor, the nearest at or above with no superior or several. Nodes of one anchor are a tree.
 * - Anchors under the same superiors, with no other anchor below, are alike to all others: they count as one.
 * What is left is the pairs of such groups, few where most people have one superior.
 */

/** Pairs without a least upper bound, the most there could be, and how many of them each node is in. */
export type UpperBounds = {
  readonly violations: number;
  readonly most: number;
  readonly involved: Float64Array;
};

/** Anchors that are alike to all others, of one weak component. */
type Group = {
  readonly members: number[];
  /** All at or above a member (the first), ascending; the last is the member itself. */
  readonly above: Int32Array;
  /** Nodes that count with the members. */
  nodes: number;
};

/** Nodes that count with each anchor. */
const nodesOfAnchors = ({ count, sizes, anchors }: Ancestry): Float64Array => {
  const nodes = new Float64Array(count);
  anchors.forEach((anchor, component) => {
    nodes[anchor] = (nodes[anchor] ?? 0) + i32(sizes, component);
  });
  return nodes;
};

/** Anchors with another anchor below them. */
const anchorsAbove = ({ superiors, anchors }: Ancestry): Set<number> =>
  new Set(superiors.flatMap((above) => (above.length > 1 ? above.map((one) => i32(anchors, one)) : [])));

/** The groups of each weak component. */
const groupsOf = (graph: Digraph, ancestry: Ancestry, nodes: Float64Array): Group[][] => {
  const busy = anchorsAbove(ancestry);
  return weakComponents(graph).map((component) => {
    const groups = new Map<string, Group>();
    for (const anchor of new Set(component.map((node) => i32(ancestry.componentOf, node)))) {
      const above = ancestry.above.get(anchor);
      if (above === undefined) continue;
      const superiors = ancestry.superiors[anchor] ?? [];
      const key = busy.has(anchor) || superiors.length === 0 ? `${anchor}` : superiors.join(" < ");
      const group = groups.get(key) ?? { members: [], above, nodes: 0 };
      group.members.push(anchor);
      group.nodes += nodes[anchor] ?? 0;
      groups.set(key, group);
    }
    return [...groups.values()];
  });
};

/**
 * Whether the common superiors of two have a least. All that are above a common superior are common too, so
 * it is the lowest, if all of them are above it: if as many are above it as are common.
 */
const hasBound = (a: Int32Array, b: Int32Array, counts: Int32Array): boolean => {
  let atA = a.length - 1;
  let atB = b.length - 1;
  let common = 0;
  let lowest = -1;
  while (atA >= 0 && atB >= 0) {
    const one = i32(a, atA);
    const other = i32(b, atB);
    if (one === other) {
      if (lowest < 0) lowest = one;
      common++;
    }
    if (one >= other) atA--;
    if (other >= one) atB--;
  }
  return common > 0 && i32(counts, lowest) === common;
};

/** Whether two members of a group have a bound: their common superiors are all that are above either. */
const hasBoundWithin = ({ above }: Group, counts: Int32Array): boolean =>
  i32(counts, i32(above, above.length - 2)) === above.length - 1;

/** Violations of each group's nodes with nodes of other groups. */
const violationsBetween = (groups: readonly Group[], counts: Int32Array): Float64Array => {
  const found = new Float64Array(groups.length);
  groups.forEach((one, place) => {
    for (let other = 0; other < place; other++) {
      const group = groups[other];
      if (group === undefined || hasBound(one.above, group.above, counts)) continue;
      found[place] = (found[place] ?? 0) + group.nodes;
      found[other] = (found[other] ?? 0) + one.nodes;
    }
  });
  return found;
};

/** In how many violations one node of each anchor is; those of one weak component. */
const involvedIn = (
  groups: readonly Group[],
  { counts }: Ancestry,
  nodes: Float64Array,
): (readonly [anchor: number, violations: number])[] => {
  const between = violationsBetween(groups, counts);
  return groups.flatMap((group, place) => {
    const within = group.members.length > 1 && !hasBoundWithin(group, counts);
    return group.members.map((anchor) => {
      const alike = within ? group.nodes - (nodes[anchor] ?? 0) : 0;
      return [anchor, (between[place] ?? 0) + alike] as const;
    });
  });
};

/** Counts the pairs within weak components that have no least upper bound, exactly. */
export const upperBounds = (graph: Digraph): UpperBounds => {
  const ancestry = ancestryOf(graph);
  const nodes = nodesOfAnchors(ancestry);
  const ofAnchor = new Float64Array(ancestry.count);
  for (const groups of groupsOf(graph, ancestry, nodes))
    for (const [anchor, violations] of involvedIn(groups, ancestry, nodes)) ofAnchor[anchor] = violations;
  const involved = Float64Array.from(
    ancestry.componentOf,
    (component) => ofAnchor[i32(ancestry.anchors, component)] ?? 0,
  );
  return {
    violations: involved.reduce((sum, one) => sum + one, 0) / 2,
    most: weakComponents(graph).reduce((sum, { length }) => sum + ((length - 1) * (length - 2)) / 2, 0),
    involved,
  };
};

/** Steps of `upperBounds` on a digraph whose ancestry is known: entries looked at in pairs of groups. */
export const upperBoundSteps = (graph: Digraph): number => {
  const ancestry = ancestryOf(graph);
  return groupsOf(graph, ancestry, nodesOfAnchors(ancestry)).reduce(
    (sum, groups) =>
      sum + (groups.length - 1) * groups.reduce((entries, { above }) => entries + above.length, 0),
    0,
  );
};

/**
 * Krackhardt's least upper boundedness: 1 − violations / Σ(Nᵢ − 1)(Nᵢ − 2)/2, the textbook measure
 * (Krackhardt 1994): the bound must be reached by every common superior. Undefined where no component has three
 * nodes. R sna's `lubness` asks for the topmost common superior instead and differs; it is no oracle.
 */
export const leastUpperBoundedness = ({ violations, most }: UpperBounds): number | undefined =>
  most === 0 ? undefined : 1 - violations / most;
