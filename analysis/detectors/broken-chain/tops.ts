import { i32, u8 } from "../../../graph/index/at.ts";
import { nodeKindCode } from "../../../graph/index/columns.ts";
import { endsOf, firstEdge, type Relation } from "../../../graph/index/relation.ts";
import { answeringKinds, climbingKinds, type OrgView } from "../../../graph/index/view.ts";
import { nodeKindsWith } from "../../../graph/kinds.ts";
import { memoized } from "../../../graph/memo.ts";
import { superiorToldOtherwise } from "../../hierarchy/told-otherwise.ts";
import { aboveElsewhere } from "../../hierarchy/twice-listed.ts";

/** A post or unit with nobody above it on record, and whether others stand below it. */
export type Top = { readonly node: number; readonly leads: boolean; readonly complete: boolean };

const judged = new Set(nodeKindsWith("wears", "unit").map((kind) => nodeKindCode.get(kind) ?? 0));

const positions = new Set(nodeKindsWith("wears").map((kind) => nodeKindCode.get(kind) ?? 0));

/** Whether a node is joined to another than itself. */
export const hasOther = (relation: Relation, node: number): boolean => {
  const stop = firstEdge(relation, node + 1);
  for (let entry = firstEdge(relation, node); entry < stop; entry++)
    if (i32(relation.ends, entry) !== node) return true;
  return false;
};

/** Posts and units; not classes, which stand for many, nor those outside the system or apart on purpose. */
export const needsSuperior = (view: OrgView, node: number): boolean =>
  view.hasNode(node) &&
  judged.has(u8(view.columns.nodeKind, node)) &&
  u8(view.columns.nodeClass, node) === 0 &&
  u8(view.columns.nodeSeparate, node) === 0;

/** That a post is in a unit makes nobody its superior; a unit is under what it is part of. */
const aboveOf = (view: OrgView, node: number): Relation =>
  view.relation(positions.has(u8(view.columns.nodeKind, node)) ? answeringKinds : climbingKinds, "up");

/** Whether the record places nobody above a post or unit that is judged, where it is listed again neither, and its source names nobody. */
export const withNobodyAbove = (view: OrgView, node: number): boolean =>
  needsSuperior(view, node) &&
  !hasOther(aboveOf(view, node), node) &&
  !superiorToldOtherwise(view).has(node) &&
  !aboveElsewhere(view).has(node) &&
  view.node(node).level !== "external";

/** A post or unit with nobody above it, by what the source says; undefined for all others. */
export const topAt = (view: OrgView, node: number): Top | undefined => {
  if (!withNobodyAbove(view, node)) return undefined;
  const leads = endsOf(view.relation(climbingKinds, "down"), node).some((end) => end !== node);
  // where no body is on record, whoever leads stands at the top
  if (leads && view.nodesWith("governs").length === 0) return undefined;
  return { node, leads, complete: view.complete(view.node(node), "reports-to", "out") };
};

export const tops = memoized((view: OrgView): readonly Top[] => {
  const found: Top[] = [];
  for (let node = 0; node < view.nodeCount; node++) {
    const top = topAt(view, node);
    if (top !== undefined) found.push(top);
  }
  return found;
});

/** How many posts and units are judged at all. */
export const judgedCount = (view: OrgView): number => {
  let count = 0;
  for (let node = 0; node < view.nodeCount; node++) if (needsSuperior(view, node)) count++;
  return count;
};
