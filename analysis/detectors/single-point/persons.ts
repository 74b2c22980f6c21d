import { joinedIn } from "../../../graph/index/relation.ts";
import type { OrgView } from "../../../graph/index/view.ts";
import { linesFrom } from "../../kit.ts";

/** A post or a group with the lines by which something is said to need it for lack of anything but the persons. */
export type Dependence = { readonly post: number; readonly lines: readonly number[] };

// held on to: a view finds a relation it has made by the list itself
const needing = ["needed-for"] as const;

/** Whether persons fill it: one a post, several a group. */
const isFilled = (view: OrgView, node: number): boolean =>
  view.nodeHas(node, "wears") || view.nodeHas(node, "collective");

export const dependenceOn = (view: OrgView, post: number): Dependence => ({
  post,
  lines: isFilled(view, post)
    ? linesFrom(view, needing, post).filter((line) => view.line(line).authority.includes("personal"))
    : [],
});

export const dependences = (view: OrgView): Dependence[] => {
  const needed = view.relation(needing, "out");
  return [view.nodesWith("wears"), view.nodesWith("collective")]
    .flatMap((nodes) => joinedIn(needed, nodes))
    .map((post) => dependenceOn(view, post));
};
