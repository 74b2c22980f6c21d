import { endsOf, forEachEdge, joinedIn, linesOf } from "../../../graph/index/relation.ts";
import type { OrgView } from "../../../graph/index/view.ts";
import { memoized } from "../../../graph/memo.ts";
import { distinct } from "../../finding/short-lists.ts";
import { linesToward, type Reach, reach } from "../../hierarchy/reach.ts";
import { areInOneCircle } from "./circles.ts";

/** A post that answers, over any number of steps, to another post of the person who holds it. */
export type OwnSuperior = {
  readonly person: number;
  readonly lower: number;
  readonly upper: number;
  /** Posts between the two; empty where the one answers to the other. */
  readonly between: readonly number[];
  readonly lines: readonly number[];
};

// held on to: a view finds a relation it has made by the list itself
export const holdingKinds = ["holds"] as const;

/** The posts of a person, each once. */
export const postsHeldBy = (view: OrgView, person: number): number[] =>
  distinct(endsOf(view.relation(holdingKinds, "out"), person));

const reaches = memoized((_view: OrgView) => new Map<number, Reach>());

/** Whoever is above a post, however far up; kept, since each post of somebody with several is asked more than once. */
export const aboveOnce = (view: OrgView, post: number): Reach => {
  const kept = reaches(view);
  const had = kept.get(post);
  if (had !== undefined) return had;
  const up = view.superiors();
  const found = reach(post, (node, visit) => forEachEdge(up, node, visit));
  kept.set(post, found);
  return found;
};

const endsOfLines = ({ columns }: OrgView, lines: readonly number[]): number[] =>
  lines.flatMap((line) => [columns.lineFrom[line] ?? -1, columns.lineTo[line] ?? -1]);

/**
 * What one person holds that stands under something else the person holds: the nearest of these for each post. Two posts
 * of one circle, each under the other, are told as that circle.
 */
export const ownSuperiorsOf = (view: OrgView, person: number): OwnSuperior[] => {
  const relation = view.relation(holdingKinds, "out");
  const posts = postsHeldBy(view, person);
  if (posts.length < 2) return [];
  return posts.flatMap((lower) => {
    const reached = aboveOnce(view, lower);
    const uppers = posts.filter(
      (post) => post !== lower && reached.steps.has(post) && !areInOneCircle(view, lower, post),
    );
    const nearest = Math.min(...uppers.map((post) => reached.steps.get(post) ?? 0));
    return uppers
      .filter((post) => reached.steps.get(post) === nearest)
      .map((upper) => {
        const chain = linesToward(view.columns, reached, [upper]);
        const held = linesOf(relation, person).filter((line) =>
          endsOfLines(view, [line]).some((end) => end === lower || end === upper),
        );
        const between = distinct(endsOfLines(view, chain)).filter((end) => end !== lower && end !== upper);
        return { person, lower, upper, between, lines: [...held, ...chain] };
      });
  });
};

/** Of everybody who holds several posts. */
export const ownSuperiors = (view: OrgView): OwnSuperior[] =>
  joinedIn(view.relation(holdingKinds, "out"), view.nodesWith("person"), 2).flatMap((person) =>
    ownSuperiorsOf(view, person),
  );
