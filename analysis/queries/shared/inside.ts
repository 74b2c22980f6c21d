import { forEachEdge } from "../../../graph/index/relation.ts";
import type { OrgView } from "../../../graph/index/view.ts";

// held on to: a view finds a relation it has made by the list itself
const inside = ["part-of", "member-of", "located-in"] as const;

/** What is part of something, a member of it or lies in it, however deep; nearest first, without itself. */
export const insideOf = (view: OrgView, whole: number): number[] => {
  const relation = view.relation(inside, "in");
  const found = new Set([whole]);
  for (const one of found) forEachEdge(relation, one, (end) => found.add(end));
  found.delete(whole);
  return [...found];
};
