import { i32, u8 } from "../../graph/index/at.ts";
import type { Digraph } from "./digraph.ts";
import { forEachTriangle, type Ties, tiesOf } from "./ties.ts";

/** Gould and Fernandez's five roles of a broker, counted over open two-paths a → v → c. */
export type Brokerage = {
  coordinator: number;
  itinerant: number;
  representative: number;
  gatekeeper: number;
  liaison: number;
};

const role = (a: string, v: string, c: string): keyof Brokerage => {
  if (a === v && v === c) return "coordinator";
  if (a === c) return "itinerant";
  if (a === v) return "representative";
  return v === c ? "gatekeeper" : "liaison";
};

/** Ends of arcs into and out of a node by group, and mutual neighbours, who are both ends of no two-path. */
type Around = { readonly into: Map<string, number>; readonly out: Map<string, number>; mutual: number[] };

const around = ({ offsets, ends, arcs }: Ties, groups: readonly string[], node: number): Around => {
  const found: Around = { into: new Map(), out: new Map(), mutual: [] };
  const count = (sides: Map<string, number>, end: number): void => {
    const group = groups[end] ?? "";
    sides.set(group, (sides.get(group) ?? 0) + 1);
  };
  for (let entry = i32(offsets, node); entry < i32(offsets, node + 1); entry++) {
    const [end, arc] = [i32(ends, entry), u8(arcs, entry)];
    if (arc & 1) count(found.out, end);
    if (arc & 2) count(found.into, end);
    if (arc === 3) found.mutual.push(end);
  }
  return found;
};

const sum = (counts: ReadonlyMap<string, number>): number => [...counts.values()].reduce((a, b) => a + b, 0);

/** Two-paths through a node by role, open or closed: products of the counts of groups. */
const twoPaths = (ties: Ties, groups: readonly string[], node: number): Brokerage => {
  const own = groups[node] ?? "";
  const { into, out, mutual } = around(ties, groups, node);
  const [inOwn, outOwn, inAll, outAll] = [into.get(own) ?? 0, out.get(own) ?? 0, sum(into), sum(out)];
  const sameGroup = [...into].reduce((total, [group, count]) => total + count * (out.get(group) ?? 0), 0);
  const counts = {
    coordinator: inOwn * outOwn,
    itinerant: sameGroup - inOwn * outOwn,
    representative: inOwn * (outAll - outOwn),
    gatekeeper: (inAll - inOwn) * outOwn,
  };
  const named = Object.values(counts).reduce((a, b) => a + b, 0);
  const found: Brokerage = { ...counts, liaison: inAll * outAll - named };
  for (const end of mutual) found[role(groups[end] ?? "", own, groups[end] ?? "")]--;
  return found;
};

/** The same arc bits seen from the other end. */
const turned = (arcs: number): number => ((arcs & 1) << 1) | (arcs >> 1);

/**
 * Counts for every node the open two-paths (a → v → c, no a → c) by the groups of the three: all alike is
 * coordinator, ABA itinerant, AAB representative, ABB gatekeeper, ABC liaison. Gould and Fernandez 1989. All
 * two-paths are counted from the sizes of groups, closed ones taken off triangle by triangle: O(arcs^1.5).
 */
export const brokerages = (graph: Digraph, groups: readonly string[]): Brokerage[] => {
  const ties = tiesOf(graph);
  const found = graph.out.map((_, node) => twoPaths(ties, groups, node));
  const close = (a: number, v: number, c: number, av: number, vc: number, ac: number): void => {
    const counts = found[v];
    if (counts !== undefined && av & 1 && vc & 1 && ac & 1)
      counts[role(groups[a] ?? "", groups[v] ?? "", groups[c] ?? "")]--;
  };
  forEachTriangle(ties, ([a, b, c], [ab, ac, bc]) => {
    const [ba, ca, cb] = [turned(ab), turned(ac), turned(bc)];
    close(a, b, c, ab, bc, ac);
    close(c, b, a, cb, ba, ca);
    close(a, c, b, ac, cb, ab);
    close(b, c, a, bc, ca, ba);
    close(b, a, c, ba, ac, bc);
    close(c, a, b, ca, ab, cb);
  });
  return found;
};
