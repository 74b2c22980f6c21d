import { i32, u8, u32 } from "../../../graph/index/at.ts";
import { countBits } from "../../../graph/index/bits.ts";
import { type Columns, generalScope } from "../../../graph/index/columns.ts";
import { degree, endsOf, firstEdge, forEachEdge, type Relation } from "../../../graph/index/relation.ts";
import { type OrgView, wearingKinds } from "../../../graph/index/view.ts";

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

/** The relations a load is read from. */
type Ground = Readonly<Record<"hats" | "up" | "down" | "tasks" | "support", Relation>>;

export const taskKinds = ["responsible-for", "accountable-for", "implements"] as const;

const groundOf = (view: OrgView): Ground => ({
  hats: view.relation(wearingKinds, "out"),
  up: view.superiors(),
  down: view.subordinates(),
  tasks: view.relation(taskKinds, "out"),
  support: view.relation(["supports"], "in"),
});

/** How many different nodes a node is joined to. A handful is compared end by end, without making a list. */
const distinct = (relation: Relation, node: number): number => {
  const lines = degree(relation, node);
  if (lines < 2) return lines;
  if (lines > 16) return new Set(endsOf(relation, node)).size;
  const start = firstEdge(relation, node);
  const end = start + lines;
  let count = 0;
  for (let entry = start; entry < end; entry++) {
    let before = start;
    while (i32(relation.ends, before) !== i32(relation.ends, entry)) before++;
    if (before === entry) count++;
  }
  return count;
};

const scopesAt = ({ lineScopes }: Columns, relation: Relation, node: number): number => {
  if (degree(relation, node) === 0) return 0;
  let mask = 0;
  const stop = firstEdge(relation, node + 1);
  for (let entry = firstEdge(relation, node); entry < stop; entry++)
    mask |= u32(lineScopes, i32(relation.lines, entry));
  return mask & ~generalScope;
};

const read = (columns: Columns, ground: Ground, post: number): Load => ({
  hats: distinct(ground.hats, post),
  superiors: distinct(ground.up, post),
  subjects: countBits(
    scopesAt(columns, ground.up, post) |
      scopesAt(columns, ground.tasks, post) |
      scopesAt(columns, ground.hats, post),
  ),
  tasks: distinct(ground.tasks, post),
  span: distinct(ground.down, post),
  supportOffices: officesOf(columns, ground.support, post),
});

/** Offices that support the post wherever it is, not only some of a class. */
const officesOf = ({ linePartial }: Columns, support: Relation, node: number): number => {
  if (degree(support, node) === 0) return 0;
  const whole = new Set<number>();
  forEachEdge(support, node, (office, line) => {
    if (u8(linePartial, line) === 0) whole.add(office);
  });
  return whole.size;
};

/** The load of one post. */
export const loadOf = (view: OrgView, post: number): Load => read(view.columns, groundOf(view), post);

/** The least load that so many percent of posts do not exceed; undefined where there are too few to compare. */
export const loadLimit = (view: OrgView, percentile: number, fewestPosts: number): number | undefined => {
  const posts = view.nodesWith("wears");
  if (posts.length < fewestPosts) return undefined;
  const ground = groundOf(view);
  const histogram: number[] = [];
  for (let place = 0; place < posts.length; place++) {
    const points = pointsOf(read(view.columns, ground, i32(posts, place)));
    histogram[points] = (histogram[points] ?? 0) + 1;
  }
  let below = 0;
  return histogram.findIndex((count = 0) => {
    below += count;
    return below * 100 >= percentile * posts.length;
  });
};
