import { i32, u32 } from "../../../graph/index/at.ts";
import { generalScope } from "../../../graph/index/columns.ts";
import { degree, endsOf, type Relation } from "../../../graph/index/relation.ts";
import { type OrgView, reportingKinds } from "../../../graph/index/view.ts";

/** What makes up a load: one point each for hats, superiors, subjects and tasks, and for so many subordinates. */
export type Load = {
  readonly hats: number;
  readonly superiors: number;
  readonly subjects: number;
  readonly tasks: number;
  readonly span: number;
  readonly supportOffices: number;
};

/** Subordinates that weigh as much as one hat. */
const spanPerPoint = 10;
/** Points an office in support takes off. */
const supportPoints = 2;

export const pointsOf = ({ hats, superiors, subjects, tasks, span, supportOffices }: Load): number =>
  Math.max(
    0,
    hats + superiors + subjects + tasks + Math.floor(span / spanPerPoint) - supportPoints * supportOffices,
  );

const bits = (mask: number): number => {
  let count = 0;
  for (let rest = mask; rest !== 0; rest &= rest - 1) count++;
  return count;
};

const distinct = (relation: Relation, node: number): number => {
  const count = degree(relation, node);
  return count < 2 ? count : new Set(endsOf(relation, node)).size;
};

/** Reads the load of one post after another; the relations are looked up once. */
export const loadReader = (view: OrgView): ((post: number) => Load) => {
  const hats = view.relation(["wears-hat"], "out");
  const up = view.relation(reportingKinds, "up");
  const down = view.relation(reportingKinds, "down");
  const tasks = view.relation(["responsible-for", "accountable-for", "implements"], "out");
  const support = view.relation(["supports"], "in");
  const scopes = (relation: Relation, node: number): number => {
    let mask = 0;
    for (let entry = i32(relation.offsets, node); entry < i32(relation.offsets, node + 1); entry++)
      mask |= u32(view.columns.lineScopes, i32(relation.lines, entry));
    return mask;
  };
  return (post) => ({
    hats: distinct(hats, post),
    superiors: distinct(up, post),
    subjects: bits((scopes(up, post) | scopes(tasks, post) | scopes(hats, post)) & ~generalScope),
    tasks: distinct(tasks, post),
    span: distinct(down, post),
    supportOffices: distinct(support, post),
  });
};

/** The least load that so many percent of posts do not exceed; undefined where there are too few to compare. */
export const loadLimit = (view: OrgView, percentile: number, fewestPosts: number): number | undefined => {
  const posts = view.nodesOf("post");
  if (posts.length < fewestPosts) return undefined;
  const read = loadReader(view);
  const histogram: number[] = [];
  for (const post of posts) {
    const points = pointsOf(read(post));
    histogram[points] = (histogram[points] ?? 0) + 1;
  }
  let below = 0;
  return histogram.findIndex((count = 0) => {
    below += count;
    return below * 100 >= percentile * posts.length;
  });
};
