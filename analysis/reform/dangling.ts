import { endsOf } from "../../graph/index/relation.ts";
import type { OrgView } from "../../graph/index/view.ts";
import { type LineKind, lineKind } from "../../graph/kinds.ts";
import type { LinesTouched } from "./touched.ts";

/** A node from which (`out`) or to which (`in`) the last line of a kind goes. */
export type Dangling = { readonly node: string; readonly kind: LineKind; readonly direction: "out" | "in" };

/** Kinds by which somebody has work of their own: whoever loses the last of them has none left on record. */
const carrying: readonly LineKind[] = ["responsible-for", "accountable-for", "implements"];

/** Kinds without which a node hangs in the air: somebody above it or at its head, somebody who carries or pays for it. */
const isHeld = (kind: LineKind, direction: "out" | "in"): boolean => {
  const { superior, family } = lineKind(kind);
  if (direction === "out") return superior === "to";
  return carrying.includes(kind) || kind === "funds" || (superior === "from" && family === "structure");
};

const count = (view: OrgView, kinds: readonly LineKind[], { node, direction }: Dangling): number => {
  const row = view.find(node);
  return row === undefined ? 0 : endsOf(view.relation(kinds, direction), row).length;
};

const endsGone = ({ gone }: LinesTouched): Dangling[] => {
  const ends = gone.flatMap(({ kind, from, to }): Dangling[] => [
    { node: from, kind, direction: "out" },
    { node: to, kind, direction: "in" },
  ]);
  return [...new Map(ends.map((end) => [`${end.node} ${end.kind} ${end.direction}`, end])).values()];
};

/** Whether a line gave somebody work of their own. */
const isWorkOf = ({ kind, direction }: Dangling): boolean => direction === "out" && carrying.includes(kind);

/** What a reform leaves hanging: nodes that lose the last line that held them, and actors the last of their work. */
export const danglingOf = (before: OrgView, after: OrgView, touched: LinesTouched): Dangling[] =>
  endsGone(touched).filter((end) => {
    const kinds = isWorkOf(end) ? carrying : [end.kind];
    return (
      (isHeld(end.kind, end.direction) || isWorkOf(end)) &&
      after.find(end.node) !== undefined &&
      count(before, kinds, end) > 0 &&
      count(after, kinds, end) === 0
    );
  });

/** Of what is left hanging, the actors who have no work of their own any more. */
export const idleAmong = (dangling: readonly Dangling[]): string[] =>
  dangling.filter(isWorkOf).map(({ node }) => node);
