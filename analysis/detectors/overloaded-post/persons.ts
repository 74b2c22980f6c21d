import { endsOf, joinedIn, joins, linesOf, type Relation } from "../../../graph/index/relation.ts";
import type { OrgView } from "../../../graph/index/view.ts";
import { distinct } from "../../finding/short-lists.ts";
import { isOverOne } from "../../hierarchy/filling.ts";
import { postsOnce } from "../../hierarchy/twice-listed.ts";

/** A person with the posts held, and how far these lie apart. */
export type Holder = {
  readonly person: number;
  readonly posts: readonly number[];
  readonly lines: readonly number[];
  /** Full-time equivalents of the posts that have them. */
  readonly fte: number;
  readonly superiors: readonly number[];
  readonly units: readonly number[];
  readonly places: readonly number[];
};

// lists that are held on to: a view finds a relation it has made by the list itself
const holding = ["holds"] as const;
const inside = ["part-of"] as const;
const locating = ["located-in"] as const;

/** What the posts are joined to, each once and none of the posts themselves. */
const around = (posts: readonly number[], relation: Relation): number[] =>
  distinct(posts.flatMap((post) => endsOf(relation, post))).filter((end) => !posts.includes(end));

/** Superiors, units or places of one post. */
export const ofPost = (view: OrgView, post: number) => ({
  superiors: around([post], view.superiors()),
  units: around([post], view.relation(inside, "out")),
  places: around([post], view.relation(locating, "out")),
});

export const holderAt = (view: OrgView, person: number): Holder => {
  const posts = postsOnce(view, person);
  return {
    person,
    posts,
    lines: linesOf(view.relation(holding, "out"), person),
    fte: posts.reduce((sum, post) => sum + (view.node(post).fte ?? 0), 0),
    superiors: around(posts, view.superiors()),
    units: around(posts, view.relation(inside, "out")),
    places: around(posts, view.relation(locating, "out")),
  };
};

/** Everybody who holds several posts. */
export const holders = (view: OrgView): Holder[] =>
  joinedIn(view.relation(holding, "out"), view.nodesWith("person"), 2)
    .map((person) => holderAt(view, person))
    .filter(({ posts }) => posts.length > 1);

/** Whether the posts together ask for more than one full-time job. */
export const isOverFullTime = ({ posts, fte }: Holder): boolean => posts.length > 1 && isOverOne(fte);

/** The holder of a single post of more than one full-time job that nobody else holds, in that post alone; −1 where there is none. */
export const onlyHolder = (view: OrgView, post: number): number => {
  const people = distinct(endsOf(view.relation(holding, "in"), post));
  const [person = -1] = people;
  return people.length === 1 && distinct(endsOf(view.relation(holding, "out"), person)).length === 1
    ? person
    : -1;
};

/** Whether one of two posts answers to the other: that one leads oneself, as broken-chain tells, says more than that there are two. */
export const isOneUnderOther = (view: OrgView, [one = -1, other = -1]: readonly number[]): boolean =>
  joins(view.superiors(), one, other) || joins(view.superiors(), other, one);
