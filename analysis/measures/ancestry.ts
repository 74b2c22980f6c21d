import { i32 } from "../../graph/index/at.ts";
import { memoized } from "../../graph/memo.ts";
import { type Condensation, condensation } from "./condensation.ts";
import type { Digraph } from "./digraph.ts";

/**
 * Who is above whom in a condensation, everybody above themselves too. Most have one superior at most and so the
 * superiors of that one: only a component with several (a junction) needs a list of its own.
 */
export type Ancestry = Condensation & {
  /** The nearest component at or above that has no superior or several, by single superiors only. */
  readonly anchors: Int32Array;
  /** Components at or above each. */
  readonly counts: Int32Array;
  /** All at or above an anchor, in ascending order. */
  readonly above: ReadonlyMap<number, Int32Array>;
};

/** The one superior of a component; undefined where it has none or several. */
const onlySuperior = ({ superiors }: Condensation, component: number): number | undefined => {
  const above = superiors[component] ?? [];
  return above.length === 1 ? above[0] : undefined;
};

/** For each component the nearest at or above, by single superiors, with none or several. */
export const anchorsOf = (condensed: Condensation): Int32Array => {
  const anchors = new Int32Array(condensed.count);
  for (let component = 0; component < condensed.count; component++) {
    const superior = onlySuperior(condensed, component);
    anchors[component] = superior === undefined ? component : i32(anchors, superior);
  }
  return anchors;
};

/** All at or above a junction: its superiors, their chains up to their anchors, and what is above those. */
const aboveJunction = (
  condensed: Condensation,
  above: ReadonlyMap<number, Int32Array>,
  junction: number,
): Int32Array => {
  const found = new Set([junction]);
  for (const superior of condensed.superiors[junction] ?? []) {
    let component: number | undefined = superior;
    while (component !== undefined && !found.has(component)) {
      found.add(component); // whoever is found is found with all above
      for (const one of above.get(component) ?? []) found.add(one);
      component = onlySuperior(condensed, component);
    }
  }
  return Int32Array.from(found).sort();
};

/** The ancestry of a digraph, worked out once. O(nodes + arcs + entries of the lists of junctions). */
export const ancestryOf = memoized((graph: Digraph): Ancestry => {
  const condensed = condensation(graph);
  const above = new Map<number, Int32Array>();
  const counts = new Int32Array(condensed.count);
  for (let component = 0; component < condensed.count; component++) {
    const superior = onlySuperior(condensed, component);
    if (superior !== undefined) {
      counts[component] = i32(counts, superior) + 1;
      continue;
    }
    const list = aboveJunction(condensed, above, component);
    above.set(component, list);
    counts[component] = list.length;
  }
  return { ...condensed, anchors: anchorsOf(condensed), counts, above };
});

/**
 * The most entries that the lists of junctions can have: a junction is at most under what its superiors are
 * under, and never under more than come before it. O(nodes + arcs), before any list is made.
 */
export const mostEntries = memoized((graph: Digraph): number => {
  const condensed = condensation(graph);
  const most = new Float64Array(condensed.count);
  let entries = 0;
  condensed.superiors.forEach((above, component) => {
    const sum = above.reduce((total, one) => total + (most[one] ?? 0), 1);
    most[component] = Math.min(sum, component + 1);
    if (above.length > 1) entries += sum;
  });
  return entries;
});
