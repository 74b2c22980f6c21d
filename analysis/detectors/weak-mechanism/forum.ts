import { degree, linesOf } from "../../../graph/index/relation.ts";
import type { OrgView } from "../../../graph/index/view.ts";
import { type LineKind, nodeKindHas } from "../../../graph/kinds.ts";
import { linesFrom, linesInto, otherEnd } from "../../kit.ts";

/** A forum with what is said of it: lines that deny it reach, authority or a result, and what it is responsible for. */
export type Forum = {
  readonly node: number;
  readonly dormant: boolean;
  readonly uncovered: readonly number[];
  readonly powerless: readonly number[];
  readonly undelivered: readonly number[];
  readonly tasks: readonly number[];
};

const denied = (view: OrgView, kinds: readonly LineKind[], node: number): number[] =>
  linesOf(view.relation(kinds, "out", "denied"), node);

// lists that are held on to: a view finds a relation it has made by the list itself
const reach = ["covers"] as const;
const delivery = ["produces", "implements"] as const;
const owning = ["responsible-for", "accountable-for"] as const;
const authority = ["has-authority-over", "decides-on", "directs", "oversees"] as const;

/** Whether it alone is responsible for something: then what it does not reach is reached by nobody. */
export const isOnlyOne = (view: OrgView, node: number): boolean =>
  linesFrom(view, ["responsible-for"], node).some((line) => {
    const work = otherEnd(view, line, node);
    return linesInto(view, owning, work).every((other) => otherEnd(view, other, work) === node);
  });

/** Whether it can be a forum in deed: whatever is made of several people can. */
export const isForum = (view: OrgView, node: number): boolean => view.nodeHas(node, "collective");

/**
 * What is said of a mechanism, or of a body or entity that was to deliver something. Authority and coverage are asked
 * of mechanisms only: what a body lacks is the question of another detector.
 */
export const forumAt = (view: OrgView, node: number): Forum => {
  const { kind, state } = view.node(node);
  const meant = nodeKindHas(kind, "forum");
  return {
    node,
    dormant: state === "dormant",
    uncovered: meant ? denied(view, reach, node) : [],
    powerless: meant ? denied(view, authority, node) : [],
    undelivered: denied(view, delivery, node),
    tasks: linesFrom(view, ["responsible-for"], node),
  };
};

/** Whether it is to bring others together, and nothing at all is said of its authority or reach, not even that it has none. */
export const isSilent = (view: OrgView, { node, powerless, uncovered, tasks }: Forum): boolean =>
  view.nodeHas(node, "forum") &&
  tasks.length > 0 &&
  powerless.length + uncovered.length === 0 &&
  degree(view.relation(authority, "out"), node) === 0 &&
  !view.complete(view.node(node), "has-authority-over", "out");

/** Every forum of which anything is said; nearly all entities are none. */
export const forums = (view: OrgView): Forum[] => {
  const undelivered = view.relation(delivery, "out", "denied");
  const found: Forum[] = [];
  for (const node of view.nodesWith("collective")) {
    const { kind, state } = view.node(node);
    if (nodeKindHas(kind, "forum") || state === "dormant" || degree(undelivered, node) > 0)
      found.push(forumAt(view, node));
  }
  return found;
};
