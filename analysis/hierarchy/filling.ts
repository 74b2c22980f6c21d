import { i32, u8 } from "../../graph/index/at.ts";
import { beginningOfTime } from "../../graph/index/columns.ts";
import { linesOf } from "../../graph/index/relation.ts";
import type { OrgView } from "../../graph/index/view.ts";
import { memoized } from "../../graph/memo.ts";
import type { Node } from "../../graph/model/node.ts";

// held on to: a view finds a relation it has made by the list itself
const holding = ["holds"] as const;

/** The lines that say who holds a post; at a date those alone that are dated, for one without a date may hold at another. */
export const surelyHolding = (view: OrgView, post: number): number[] => {
  const lines = linesOf(view.relation(holding, "in"), post);
  return view.slice.at === undefined
    ? lines
    : lines.filter((line) => i32(view.columns.lineSince, line) > beginningOfTime);
};

/** Whether a post is said to be vacant while somebody is on record as its holder: one of the two is wrong. */
export const isHeldThoughVacant = (view: OrgView, post: number): boolean =>
  view.node(post).state === "vacant" && surelyHolding(view, post).length > 0;

/** How a post is filled, as it is counted everywhere: vacant only where nobody is on record as its holder. */
export const fillingOf = (view: OrgView, post: number): Node["state"] =>
  isHeldThoughVacant(view, post) ? undefined : view.node(post).state;

/** Posts by what the record says of how they are filled that is out of the ordinary. */
type OddlyFilled = {
  readonly states: ReadonlyMap<number, "vacant" | "acting">;
  readonly heldThoughVacant: readonly number[];
  /** Single posts of more than one full-time job. */
  readonly overOne: readonly number[];
};

/** More than one job, whatever thirds and tenths add up to. */
export const isOverOne = (fte: number): boolean => fte > 1.000001;

/** Gathered once for a view, in one pass over its posts. */
export const oddlyFilled = memoized((view: OrgView): OddlyFilled => {
  const states = new Map<number, "vacant" | "acting">();
  const heldThoughVacant: number[] = [];
  const overOne: number[] = [];
  const posts = view.nodesWith("wears");
  // for … of would make an object of each
  for (let place = 0; place < posts.length; place++) {
    const post = i32(posts, place);
    const { state, fte } = view.node(post);
    if (fte !== undefined && isOverOne(fte) && u8(view.columns.nodeClass, post) === 0) overOne.push(post);
    if (state !== "vacant" && state !== "acting") continue;
    if (state === "vacant" && surelyHolding(view, post).length > 0) heldThoughVacant.push(post);
    else states.set(post, state);
  }
  return { states, heldThoughVacant, overOne };
});
