import { u8 } from "../../../graph/index/at.ts";
import { rowsWhere } from "../../../graph/index/relation.ts";
import type { OrgView } from "../../../graph/index/view.ts";
import { memoized } from "../../../graph/memo.ts";
import { type FunctionName, functionNames } from "../../hierarchy/title-words.ts";
import { functionsIn } from "../../hierarchy/titles.ts";
import { innermost, parts, unitLines, unitOf } from "../../hierarchy/unit.ts";

/** A function with the units in which, by the titles of posts, it is done, and these posts. */
export type Doubled = {
  readonly name: FunctionName;
  readonly units: readonly number[];
  readonly posts: readonly number[];
  readonly lines: readonly number[];
};

/** Posts by the unit they are part of. */
type PostsByUnit = Map<number, number[]>;

/** By function, the posts whose titles speak of it, in each unit; every title is read once for a view. */
const readTitles = memoized((view: OrgView): ReadonlyMap<FunctionName, PostsByUnit> => {
  const found = new Map(functionNames.map((name): [FunctionName, PostsByUnit] => [name, new Map()]));
  const within = parts(view);
  if (within.lines.length === 0) return found;
  const single = rowsWhere(view.nodesWith("wears"), (post) => u8(view.columns.nodeClass, post) === 0);
  for (const post of single) {
    const unit = unitOf(view, within, post);
    if (unit < 0) continue;
    for (const name of functionsIn(view, post)) put(found.get(name) ?? new Map(), unit, post);
  }
  return found;
});

const put = (byUnit: PostsByUnit, unit: number, post: number): void => {
  const had = byUnit.get(unit);
  if (had === undefined) byUnit.set(unit, [post]);
  else had.push(post);
};

/** A function by titles, as far as units have it; a unit in which another of them is does not count beside it. */
export const unitsWith = (view: OrgView, name: FunctionName): Doubled => {
  const byUnit: PostsByUnit = readTitles(view).get(name) ?? new Map();
  const units = innermost(view, byUnit.keys());
  const posts = units.flatMap((unit) => byUnit.get(unit) ?? []);
  return { name, units, posts, lines: posts.flatMap((post) => unitLines(view, post)) };
};
