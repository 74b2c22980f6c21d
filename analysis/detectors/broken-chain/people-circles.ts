import { joinedIn } from "../../../graph/index/relation.ts";
import type { OrgView } from "../../../graph/index/view.ts";
import { memoized } from "../../../graph/memo.ts";
import { distinct } from "../../finding/short-lists.ts";
import { linesToward } from "../../hierarchy/reach.ts";
import { linesInto, otherEnd } from "../../kit.ts";
import { digraph } from "../../measures/digraph.ts";
import { circles } from "../../measures/strong-components.ts";
import { aboveOnce, holdingKinds, postsHeldBy } from "./own-superior.ts";

/** People each of whom answers, by some post, to another of them, and stands by another post above one. */
export type PeopleCircle = {
  readonly people: readonly number[];
  /** The posts by which they do. */
  readonly posts: readonly number[];
  readonly lines: readonly number[];
};

/** A post of one person that answers, over any number of steps, to a post of another. */
type Arc = {
  readonly from: number;
  readonly to: number;
  readonly lower: number;
  readonly upper: number;
};

/** Whether one of somebody's posts stands above another: who leads oneself is told as that. */
const leadsOneself = (view: OrgView, posts: readonly number[]): boolean =>
  posts.some((post) => {
    const { steps } = aboveOnce(view, post);
    return posts.some((other) => other !== post && steps.has(other));
  });

/** By post, the people who hold it and others and do not lead themselves. */
const holdersOf = (view: OrgView): ReadonlyMap<number, readonly number[]> => {
  const found = new Map<number, number[]>();
  for (const person of joinedIn(view.relation(holdingKinds, "out"), view.nodesWith("person"), 2)) {
    const posts = postsHeldBy(view, person);
    if (posts.length < 2 || leadsOneself(view, posts)) continue;
    for (const post of posts) found.set(post, [...(found.get(post) ?? []), person]);
  }
  return found;
};

/** Who answers to whom by their posts; posts that are in a circle themselves are told as that. */
const arcsOf = (view: OrgView): Arc[] => {
  const holders = holdersOf(view);
  return [...holders].flatMap(([lower, people]) =>
    [...aboveOnce(view, lower).steps.keys()].flatMap((upper) => {
      const theirs = holders.get(upper);
      if (theirs === undefined || upper === lower || aboveOnce(view, upper).steps.has(lower)) return [];
      return people.flatMap((from) =>
        theirs.flatMap((to) => (to === from ? [] : [{ from, to, lower, upper }])),
      );
    }),
  );
};

const circleOf = (view: OrgView, people: readonly number[], arcs: readonly Arc[]): PeopleCircle => {
  const own = arcs.filter(({ from, to }) => people.includes(from) && people.includes(to));
  const posts = distinct(own.flatMap(({ lower, upper }) => [lower, upper]));
  const ways = distinct(own.map(({ lower }) => lower)).flatMap((post) =>
    linesToward(
      view.columns,
      aboveOnce(view, post),
      own.flatMap(({ lower, upper }) => (lower === post ? [upper] : [])),
    ),
  );
  const holds = posts.flatMap((post) =>
    linesInto(view, holdingKinds, post).filter((line) => people.includes(otherEnd(view, line, post))),
  );
  return { people, posts, lines: distinct([...ways, ...holds]) };
};

/** Every circle through posts of several people, gathered once for a view. */
export const peopleCircles = memoized((view: OrgView): readonly PeopleCircle[] => {
  const arcs = arcsOf(view);
  const people = distinct(arcs.flatMap(({ from, to }) => [from, to]));
  const place = new Map(people.map((person, at) => [person, at]));
  const graph = digraph(
    people.length,
    arcs.map(({ from, to }) => [place.get(from) ?? 0, place.get(to) ?? 0]),
  );
  return circles(graph).map((some) =>
    circleOf(
      view,
      some.map((at) => people[at] ?? -1),
      arcs,
    ),
  );
});
