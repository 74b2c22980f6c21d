import { endsOf, forEachEdge, joinedIn, linesOf } from "../../../graph/index/relation.ts";
import type { OrgView } from "../../../graph/index/view.ts";
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
const holding = ["holds"] as const;

const above = (view: OrgView, post: number): Reach => {
  const up = view.superiors();
  return reach(post, (node, visit) => forEachEdge(up, node, visit));
};

const endsOfLines = ({ columns }: OrgView, lines: readonly number[]): number[] =>
  lines.flatMap((line) => [columns.lineFrom[line] ?? -1, columns.lineTo[line] ?? -1]);

/**
 * What one person holds that stands under something else the person holds: the nearest of these for each post. Two posts
 * of one circle, each under the other, are told as that circle.
 */
export const ownSuperiorsOf = (view: OrgView, person: number): OwnSuperior[] => {
  const relation = view.relation(holding, "out");
  const posts = distinct(endsOf(relation, person));
  if (posts.length < 2) return [];
  return posts.flatMap((lower) => {
    const reached = above(view, lower);
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
  joinedIn(view.relation(holding, "out"), view.nodesWith("person"), 2).flatMap((person) =>
    ownSuperiorsOf(view, person),
  );
