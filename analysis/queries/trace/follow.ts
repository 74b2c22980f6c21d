import { endsOf, linesOf } from "../../../graph/index/relation.ts";
import type { OrgView } from "../../../graph/index/view.ts";
import type { LineKind } from "../../../graph/kinds.ts";
import { reach } from "../../hierarchy/reach.ts";
import { isActor } from "../../hierarchy/work.ts";
import { linesAt } from "../shared/lines.ts";
import { sortLines } from "../shared/order.ts";

/** Lines at a node and lines further along, as far as they can be told from what else is going on. */
export type Trail = { readonly near: readonly number[]; readonly far: readonly number[] };

/**
 * Follows lines from a node through documents, processes and mechanisms, but not through people and bodies,
 * which deal with much else.
 */
export const follow = (
  view: OrgView,
  start: number,
  kinds: readonly LineKind[],
  direction: "in" | "out",
): Trail => {
  const relation = view.relation(kinds, direction);
  const passes = (node: number): boolean =>
    node === start || !isActor(view, node) || view.nodeHas(node, "forum");
  // Every line met counts, not only the first to each node: a second way may be the surer one.
  const met = new Set<number>();
  reach(start, (node, visit) => {
    if (!passes(node)) return;
    endsOf(relation, node).forEach((end, place) => {
      const line = linesOf(relation, node)[place] ?? -1;
      met.add(line);
      visit(end, line);
    });
  });
  const near = linesAt(view, start, { kinds, direction });
  return { near, far: sortLines(view, [...met]).filter((line) => !near.includes(line)) };
};
