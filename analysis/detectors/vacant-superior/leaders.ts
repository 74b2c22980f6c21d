import { degree, joinedIn } from "../../../graph/index/relation.ts";
import type { OrgView } from "../../../graph/index/view.ts";
import { memoized } from "../../../graph/memo.ts";
import { oddlyFilled } from "../../hierarchy/filling.ts";
import { type Supervision, supervisions, supervisionsBy } from "../../hierarchy/supervision.ts";

const isSingle = (view: OrgView, post: number): boolean =>
  view.columns.nodeClass[post] === 0 && view.node(post).level !== "external";

/** Single posts to which others answer. */
export const leaders = (view: OrgView): number[] =>
  joinedIn(view.subordinates(), view.nodesWith("wears")).filter((post) => isSingle(view, post));

const holding = ["holds"] as const;

/** Whether nothing says of a post who holds it, nor that nobody does. */
export const isUnnamed = (view: OrgView, post: number): boolean =>
  degree(view.relation(holding, "in"), post) === 0 && view.node(post).state === undefined;

/** Ways in which a post without a holder of its own can be on record. */
export const vacancyStates = ["vacant", "acting"] as const;
export type State = (typeof vacancyStates)[number];

/** Superiors whose post is vacant or held by somebody acting, with their reports. */
const bySuperiorsState = memoized((view: OrgView) => {
  const { states } = oddlyFilled(view);
  return states.size === 0
    ? new Map<State, readonly Supervision[]>()
    : supervisionsBy(view, (_line, _report, superior) => states.get(superior));
});

export const leadingFrom = (view: OrgView, state: State): readonly Supervision[] =>
  bySuperiorsState(view).get(state) ?? [];

/** Vacant posts to whom nobody answers themselves, by superior. */
export const emptyPosts = memoized((view: OrgView): readonly Supervision[] => {
  const { states } = oddlyFilled(view);
  if (states.size === 0) return [];
  const down = view.subordinates();
  return supervisions(view, (_line, report) => states.get(report) === "vacant" && degree(down, report) === 0);
});
