import type { OrgView } from "../../../graph/index/view.ts";
import { oneByOne } from "../../../graph/one-by-one.ts";
import { type Group, type LimitOf, limitFor } from "../../hierarchy/groups.ts";
import { countHats, type Hat, type HatCount, hatsOf, postsWithHats } from "./hats.ts";
import { type Load, loadLimit, loadOf, pointsOf } from "./load.ts";

type LimitedGroup = Group & { readonly hats: number };

export type BurdenOptions = {
  readonly hats: number;
  readonly groups: readonly LimitedGroup[];
  readonly percentile: number;
  readonly fewestPosts: number;
  /** Posts of one person from which it is an overload. */
  readonly posts: number;
};

/** What is known of a post with hats, before any threshold. */
export type Burden = {
  readonly post: number;
  readonly count: HatCount;
  readonly load: Load;
  readonly points: number;
  readonly fte: number;
  /** Distinct superiors under the hats and of the post's own. */
  readonly superiors: readonly number[];
  readonly hats: readonly Hat[];
  /** The load that most posts keep to; undefined where there are too few to compare. */
  readonly limit: number | undefined;
  /** From how many hats on it counts as overloaded, and the group whose limit that is. */
  readonly hatsFrom: LimitOf;
};

const hatsFor = (view: OrgView, post: number, { hats, groups }: BurdenOptions): LimitOf =>
  limitFor(view, { groups, usual: hats, of: ({ hats: own }: LimitedGroup) => own }, post);

const fteOf = (view: OrgView, hats: readonly Hat[], post: number): number =>
  hats.reduce((sum, hat) => sum + (hat.row === post ? 0 : (view.node(hat.row).fte ?? 0)), 0);

export const burdenOf = (
  view: OrgView,
  post: number,
  limit: number | undefined,
  options: BurdenOptions,
): Burden => {
  const count = countHats(view, post);
  const hats = hatsOf(view, post);
  const superiors = [...new Set(hats.flatMap((hat) => [...hat.superiors]))];
  const bare = loadOf(view, post);
  const load = { ...bare, hats: count.least, superiors: superiors.length };
  const hatsFrom = hatsFor(view, post, options);
  const [points, fte] = [pointsOf(load), fteOf(view, hats, post)];
  return { post, limit, hatsFrom, count, hats, superiors, load, points, fte };
};

/** Whether it certainly wears so many hats. */
export const wearsMany = ({ count, hatsFrom }: Burden): boolean => count.least >= hatsFrom.limit;

/** Whether it may wear so many, without being sure to. */
export const mayWearMany = ({ count, hatsFrom: { limit } }: Burden): boolean =>
  count.most >= limit && count.least < limit;

/** Whether its hats ask for more than one job. Rounding of thirds and tenths that add up to one is no overload. */
export const isMoreThanFullTime = ({ count, fte }: Burden): boolean => count.most >= 2 && fte > 1.000001;

/** Whether it wears two hats and carries more than most posts. */
export const isHeavy = ({ count, points, limit }: Burden): boolean =>
  count.least >= 2 && limit !== undefined && points > limit;

const limitOf = (view: OrgView, { percentile, fewestPosts }: BurdenOptions): number | undefined =>
  loadLimit(view, percentile, fewestPosts);

/** The burdens of all posts that wear hats; the limit of loads is computed only where there is such a post. */
export const burdens = (view: OrgView, options: BurdenOptions): Iterable<Burden> => {
  const posts = postsWithHats(view);
  if (posts.length === 0) return [];
  const limit = limitOf(view, options);
  return oneByOne(posts, (post) => burdenOf(view, post, limit, options));
};

/** The burden of one post; the limit as for `burdens`. */
export const burdenAt = (view: OrgView, post: number, options: BurdenOptions): Burden =>
  burdenOf(view, post, postsWithHats(view).length > 0 ? limitOf(view, options) : undefined, options);
