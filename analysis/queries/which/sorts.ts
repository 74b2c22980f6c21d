import { degree, endsOf } from "../../../graph/index/relation.ts";
import type { OrgView } from "../../../graph/index/view.ts";
import { nodeKindHas } from "../../../graph/kinds.ts";
import type { Node } from "../../../graph/model/node.ts";
import { heldBy } from "../shared/parameters.ts";

/** Whether nothing can be missing: who answers to nobody is asked of actors, not of persons, tasks or places. */
export const canLack = (
  view: OrgView,
  row: number,
  kind: string | undefined,
  lacks: string | undefined,
): boolean =>
  kind !== undefined || (lacks !== "answers" && lacks !== "answered-to") || view.nodeHas(row, "actor");

/** Of some posts without a superior, those whose holder has one in another post. */
export const otherwiseLed = (view: OrgView, rows: readonly number[]): number[] => {
  const superiors = view.superiors();
  return rows.filter((row) =>
    endsOf(view.relation(["holds"], "in"), row)
      .flatMap((holder) => heldBy(view, holder))
      .some((post) => post !== row && degree(superiors, post) > 0),
  );
};

/** Whether a node is of a kind and level; of any kind but what only proposes, where none is asked for. */
export const isOfSort = (node: Node, kind: string | undefined, level: string | undefined): boolean =>
  (kind === undefined ? !nodeKindHas(node.kind, "proposal") : node.kind === kind) &&
  (level === undefined || node.level === level);
