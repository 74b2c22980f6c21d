import { degree } from "../../../graph/index/relation.ts";
import type { OrgView } from "../../../graph/index/view.ts";
import { linesFrom } from "../../kit.ts";

/** A post with the lines by which something is said to need it for lack of anything but the person. */
export type Dependence = { readonly post: number; readonly lines: readonly number[] };

// held on to: a view finds a relation it has made by the list itself
const needing = ["needed-for"] as const;

export const dependenceOn = (view: OrgView, post: number): Dependence => ({
  post,
  lines: view.nodeHas(post, "wears")
    ? linesFrom(view, needing, post).filter((line) => view.line(line).authority.includes("personal"))
    : [],
});

export const dependences = (view: OrgView): Dependence[] => {
  const needed = view.relation(needing, "out");
  return Array.from(
    view.nodesWith("wears").filter((post) => degree(needed, post) > 0),
    (post) => dependenceOn(view, post),
  );
};
