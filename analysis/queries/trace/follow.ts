import { endsOf, linesOf } from "../../../graph/index/relation.ts";
import type { OrgView } from "../../../graph/index/view.ts";
import type { LineKind } from "../../../graph/kinds.ts";
import { reach } from "../../chains/reach.ts";
import { isActor } from "../../chains/work.ts";
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
    node === start || !isActor(view, node) || view.node(node).kind === "mechanism";
  const reached = reach(start, (node, visit) => {
    if (!passes(node)) return;
    endsOf(relation, node).forEach((end, place) => {
      visit(end, linesOf(relation, node)[place] ?? -1);
    });
  });
  const near = linesAt(view, start, { kinds, direction });
  const all = sortLines(
    view,
    reached.ways.filter((_, place) => place % 3 === 2),
  );
  return { near, far: all.filter((line) => !near.includes(line)) };
};
