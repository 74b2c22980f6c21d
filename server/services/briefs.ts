import { heldBy } from "../../analysis/queries/shared/parameters.ts";
import type { OrgView } from "../../graph/index/view.ts";
import type { FoundNode, NodeBrief } from "../contract/nodes.ts";

/** A node as other things mention it. */
export const briefOf = (view: OrgView, row: number): NodeBrief => {
  const { id, kind, name, short, level } = view.node(row);
  return { id, kind, name, short, level };
};

/** A node as a search finds it: with the names it also goes by, and a person with its posts. */
export const foundOf = (view: OrgView, row: number): FoundNode => ({
  ...briefOf(view, row),
  aliases: view.node(row).aliases,
  holds: heldBy(view, row).map((post) => briefOf(view, post)),
});
