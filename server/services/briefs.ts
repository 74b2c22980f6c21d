import type { OrgView } from "../../graph/index/view.ts";
import type { NodeBrief } from "../contract/nodes.ts";

/** A node as other things mention it. */
export const briefOf = (view: OrgView, row: number): NodeBrief => {
  const { id, kind, name, short, level } = view.node(row);
  return { id, kind, name, short, level };
};
