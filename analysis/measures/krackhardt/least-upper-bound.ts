import { weakComponents } from "../components.ts";
import type { Digraph } from "../digraph.ts";
import { ancestorsOf, type Bits, countBits } from "./bits.ts";

/** Pairs without a least upper bound, and the most there could be. */
export type UpperBounds = { readonly violations: [number, number][]; readonly most: number };

const isOutTree = (graph: Digraph, component: readonly number[]): boolean =>
  component.every((node) => (graph.into[node]?.length ?? 0) <= 1) &&
  component.some((node) => graph.into[node]?.length === 0);

/**
 * A least upper bound of two nodes is a common superior that all their common superiors reach. With
 * UB the common superiors (each node its own superior), it exists exactly if UB is not empty and the
 * member with most superiors has |UB| of them: then its superiors are UB.
 */
const hasLeastUpperBound = (a: Bits, b: Bits, above: readonly number[]): boolean => {
  let common = 0;
  let most = 0;
  for (let word = 0; word < a.length; word++) {
    let rest = ((a[word] ?? 0) & (b[word] ?? 0)) >>> 0;
    while (rest !== 0) {
      const low = 31 - Math.clz32(rest & -rest);
      common++;
      most = Math.max(most, above[word * 32 + low] ?? 0);
      rest = (rest & (rest - 1)) >>> 0;
    }
  }
  return common > 0 && most === common;
};

/** Every pair of a component that violates, found exactly. */
export const upperBounds = (graph: Digraph): UpperBounds => {
  const violations: [number, number][] = [];
  let most = 0;
  const components = weakComponents(graph).filter(({ length }) => length > 2);
  const ancestors = components.every((one) => isOutTree(graph, one)) ? [] : ancestorsOf(graph);
  const above = ancestors.map(countBits);
  for (const component of components) {
    most += ((component.length - 1) * (component.length - 2)) / 2;
    if (isOutTree(graph, component)) continue;
    component.forEach((a, place) => {
      for (const b of component.slice(0, place)) {
        const [one, other] = [ancestors[a], ancestors[b]];
        if (one && other && !hasLeastUpperBound(one, other, above)) violations.push([b, a]);
      }
    });
  }
  return { violations, most };
};

/**
 * Krackhardt's least upper boundedness: 1 − violations / Σ(Nᵢ − 1)(Nᵢ − 2)/2, the textbook measure
 * (Krackhardt 1994): the bound must be reached by every common superior. Exact, O(n³/32) per component
 * that is no tree. Undefined where no component has three nodes. R sna's `lubness` asks for the topmost
 * common superior instead and differs; it is no oracle.
 */
export const leastUpperBoundedness = (graph: Digraph): number | undefined => {
  const { violations, most } = upperBounds(graph);
  return most === 0 ? undefined : 1 - violations.length / most;
};
