import { i32, u8 } from "../../graph/index/at.ts";
import type { Digraph } from "./digraph.ts";
import { degreeOf, forEachTriangle, type Ties, tiesOf } from "./ties.ts";

/** aᵢⱼ + aⱼᵢ of an entry: arcs between the two, either way. */
const strength = (arcs: number): number => (arcs & 1) + (arcs >> 1);

/** Σₖ(aᵢₖ + aₖᵢ) of each node. */
const strengths = ({ size, offsets, arcs }: Ties): Float64Array => {
  const sums = new Float64Array(size);
  for (let node = 0; node < size; node++)
    for (let entry = i32(offsets, node); entry < i32(offsets, node + 1); entry++)
      sums[node] = (sums[node] ?? 0) + strength(u8(arcs, entry));
  return sums;
};

/** Place of a neighbour among the entries of a node, which are in ascending order. */
const entryOf = ({ offsets, ends }: Ties, node: number, end: number): number => {
  let low = i32(offsets, node);
  let high = i32(offsets, node + 1) - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (i32(ends, middle) < end) low = middle + 1;
    else high = middle;
  }
  return low;
};

/** pᵢⱼ + Σ_q pᵢ_q p_qⱼ of each entry (i, j): what i has invested in j, straight and through common contacts q. */
const investments = (ties: Ties): Float64Array => {
  const sums = strengths(ties);
  const share = (from: number, arcs: number): number => strength(arcs) / (sums[from] ?? 1);
  const invested = new Float64Array(ties.ends.length);
  for (let node = 0; node < ties.size; node++)
    for (let entry = i32(ties.offsets, node); entry < i32(ties.offsets, node + 1); entry++)
      invested[entry] = share(node, u8(ties.arcs, entry));
  const through = (i: number, q: number, j: number, iq: number, qj: number): void => {
    const entry = entryOf(ties, i, j);
    invested[entry] = (invested[entry] ?? 0) + share(i, iq) * share(q, qj);
  };
  forEachTriangle(ties, ([a, b, c], [ab, ac, bc]) => {
    through(a, b, c, ab, bc);
    through(a, c, b, ac, bc);
    through(b, a, c, ab, ac);
    through(b, c, a, bc, ac);
    through(c, a, b, ac, ab);
    through(c, b, a, bc, ab);
  });
  return invested;
};

/**
 * Burt's constraint of each node: Cᵢ = Σⱼ (pᵢⱼ + Σ_q pᵢ_q p_qⱼ)², with pᵢⱼ = (aᵢⱼ + aⱼᵢ)/Σₖ(aᵢₖ + aₖᵢ).
 * j runs over the direct contacts. Undefined for an isolate. Burt 1992. O(ties^1.5).
 */
export const constraints = (graph: Digraph): (number | undefined)[] => {
  const ties = tiesOf(graph);
  const invested = investments(ties);
  return graph.out.map((_, node) => {
    if (degreeOf(ties, node) === 0) return undefined;
    let sum = 0;
    for (let entry = i32(ties.offsets, node); entry < i32(ties.offsets, node + 1); entry++)
      sum += (invested[entry] ?? 0) ** 2;
    return sum;
  });
};

/**
 * Effective size of each node's network, ties taken as undirected: n − 2t/n with n contacts and t ties among
 * them (Borgatti 1997 after Burt 1992). Undefined for an isolate. O(ties^1.5).
 */
export const effectiveSizes = (graph: Digraph): (number | undefined)[] => {
  const ties = tiesOf(graph);
  const among = new Float64Array(graph.size);
  forEachTriangle(ties, (nodes) => {
    for (const node of nodes) among[node] = (among[node] ?? 0) + 1;
  });
  return graph.out.map((_, node) => {
    const contacts = degreeOf(ties, node);
    return contacts === 0 ? undefined : contacts - (2 * (among[node] ?? 0)) / contacts;
  });
};
