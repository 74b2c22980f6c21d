import { groupBy } from "../../graph/group-by.ts";
import { u8 } from "../../graph/index/at.ts";
import { degree, endsOf, forEachEdge, joinedIn, linesOf } from "../../graph/index/relation.ts";
import { nodeTest } from "../../graph/index/traits.ts";
import type { OrgView } from "../../graph/index/view.ts";
import { memoized } from "../../graph/memo.ts";
import { distinct } from "../finding/short-lists.ts";
import { parts } from "./unit.ts";

// held on to: a view finds a relation it has made by the list itself
const holding = ["holds"] as const;

const isPost = nodeTest("wears");

const wholesOf = (view: OrgView, post: number): number[] =>
  distinct(endsOf(parts(view), post)).sort((a, b) => a - b);

/** By what a post is known again that a source lists under two references: its name and all that it is part of. */
const likenessOf = (view: OrgView, post: number): string =>
  [view.node(post).name, ...wholesOf(view, post)].join(" ");

const inIdOrderOf = (view: OrgView, posts: readonly number[]): number[] =>
  [...posts].sort((one, other) => (view.node(one).id < view.node(other).id ? -1 : 1));

/**
 * The posts a person holds. One post listed under two references (the same name in the same unit) is one post:
 * registers carry such doubles when a post moves. Of doubles the first by id, so that the order of rows does not decide.
 */
export const postsOnce = (view: OrgView, person: number): number[] => {
  const posts = distinct(endsOf(view.relation(holding, "out"), person));
  if (posts.length < 2) return posts;
  const first = new Map<string, number>();
  for (const post of posts) {
    const key = likenessOf(view, post);
    const had = first.get(key);
    if (had === undefined || view.node(post).id < view.node(had).id) first.set(key, post);
  }
  return [...first.values()];
};

/** Posts that are most likely one, the lines that say so, and whether somebody is named for them. */
export type TwiceListed = {
  readonly posts: readonly number[];
  readonly lines: readonly number[];
  readonly isHeld: boolean;
};

/** Two posts of less than a full-time job each, alike in all else, are two halves. */
const canBeTwice = (view: OrgView, post: number): boolean =>
  isPost(view.columns, post) &&
  u8(view.columns.nodeClass, post) === 0 &&
  (view.node(post).fte ?? 1) >= 1 &&
  wholesOf(view, post).length > 0;

/** Posts of one person that are alike in title and unit. */
const ofPerson = (view: OrgView, person: number): TwiceListed[] => {
  const held = view.relation(holding, "out");
  const all = distinct(endsOf(held, person));
  // most who hold several hold posts of different titles
  if (new Set(all.map((post) => view.node(post).name)).size === all.length) return [];
  const posts = all.filter((post) => canBeTwice(view, post));
  return [...groupBy(posts, (post) => likenessOf(view, post)).values()]
    .filter(({ length }) => length > 1)
    .map((alike) => ({
      posts: inIdOrderOf(view, alike),
      lines: linesOf(held, person).filter((line) =>
        alike.some((post) => view.columns.lineFrom[line] === post || view.columns.lineTo[line] === post),
      ),
      isHeld: true,
    }));
};

/** Posts that nobody is named for, alike in title and unit, one under each of several that are most likely one. */
const underTwice = (view: OrgView, { posts: superiors }: TwiceListed): TwiceListed[] => {
  const found: { superior: number; report: number; line: number }[] = [];
  for (const superior of superiors)
    forEachEdge(view.subordinates(), superior, (report, line) => {
      const isNamed = degree(view.relation(holding, "in"), report) > 0;
      if (!isNamed && canBeTwice(view, report)) found.push({ superior, report, line });
    });
  return [...groupBy(found, ({ report }) => likenessOf(view, report)).values()].flatMap((alike) => {
    const posts = distinct(alike.map(({ report }) => report));
    const above = distinct(alike.map(({ superior }) => superior));
    if (posts.length < 2 || posts.length !== above.length) return [];
    return [{ posts: inIdOrderOf(view, posts), lines: alike.map(({ line }) => line), isHeld: false }];
  });
};

/** The same posts, held by several people, are listed twice once. */
const together = (all: readonly TwiceListed[]): TwiceListed[] =>
  Array.from(groupBy(all, ({ posts }) => posts.join(" ")).values(), ([first, ...more]) => ({
    ...first,
    lines: distinct([...first.lines, ...more.flatMap(({ lines }) => lines)]),
  }));

/** Posts that a source most likely lists more than once: by their holder or, under such, by having none. */
export const twiceListed = memoized((view: OrgView): readonly TwiceListed[] => {
  const people = joinedIn(view.relation(holding, "out"), view.nodesWith("person"), 2);
  const held = together(people.flatMap((person) => ofPerson(view, person)));
  return [...held, ...together(held.flatMap((one) => underTwice(view, one)))];
});

/** Posts with nobody above them that most likely are one with another that has a superior. */
export const aboveElsewhere = memoized(
  (view: OrgView): ReadonlySet<number> =>
    new Set(
      twiceListed(view).flatMap(({ posts, isHeld }) =>
        isHeld && posts.some((post) => degree(view.superiors(), post) > 0)
          ? posts.filter((post) => degree(view.superiors(), post) === 0)
          : [],
      ),
    ),
);
