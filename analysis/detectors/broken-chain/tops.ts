import { i32, u8 } from "../../../graph/index/at.ts";
import { nodeKindCode } from "../../../graph/index/columns.ts";
import { endsOf, type Relation } from "../../../graph/index/relation.ts";
import { climbingKinds, type OrgView } from "../../../graph/index/view.ts";

export type Top = "missing-superior" | "orphan" | "not-recorded";

const judged = new Set((["post", "entity"] as const).map((kind) => nodeKindCode.get(kind) ?? 0));

const hasOther = (relation: Relation, node: number): boolean => {
  for (let entry = i32(relation.offsets, node); entry < i32(relation.offsets, node + 1); entry++)
    if (i32(relation.ends, entry) !== node) return true;
  return false;
};

/** Posts and units; not classes, which stand for many, nor those outside the system or apart on purpose. */
const isJudged = (view: OrgView, node: number): boolean =>
  judged.has(u8(view.columns.nodeKind, node)) &&
  u8(view.columns.nodeClass, node) === 0 &&
  u8(view.columns.nodeSeparate, node) === 0;

/** What can be said of a post or unit with nobody above it; undefined for all others. */
export const topOf = (view: OrgView, node: number): Top | undefined => {
  if (!view.hasNode(node) || !isJudged(view, node)) return undefined;
  if (hasOther(view.relation(climbingKinds, "up"), node)) return undefined;
  const row = view.node(node);
  if (row.level === "external") return undefined;
  const stands = endsOf(view.relation(climbingKinds, "down"), node).some((end) => end !== node);
  if (stands && view.nodesOf("body").length === 0) return undefined;
  if (!view.complete(row, "reports-to", "out")) return "not-recorded";
  return stands ? "missing-superior" : "orphan";
};

/** How many posts and units are judged at all. */
export const judgedCount = (view: OrgView): number => {
  let count = 0;
  for (let node = 0; node < view.nodeCount; node++) if (view.hasNode(node) && isJudged(view, node)) count++;
  return count;
};
