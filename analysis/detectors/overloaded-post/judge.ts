import type { OrgView } from "../../../graph/index/view.ts";
import { countHats, type Hat, type HatCount, hasHats, hatsOf } from "./hats.ts";
import { type Load, loadLimit, loadOf, pointsOf } from "./load.ts";

export type Options = {
  readonly hats: number;
  readonly percentile: number;
  readonly fewestPosts: number;
};

export type Verdict = "many-hats" | "more-than-full-time" | "heavy-load" | "perhaps-many-hats";

/** What is known of a post with hats, before any threshold. */
export type Burden = {
  readonly count: HatCount;
  readonly load: Load;
  readonly points: number;
  readonly fte: number;
  /** Distinct superiors under the hats and of the post's own. */
  readonly superiors: readonly number[];
  readonly hats: readonly Hat[];
};

const fteOf = (view: OrgView, hats: readonly Hat[], post: number): number =>
  hats.reduce((sum, hat) => sum + (hat.row === post ? 0 : (view.node(hat.row).fte ?? 0)), 0);

export const burdenOf = (view: OrgView, post: number): Burden => {
  const count = countHats(view, post);
  const hats = hatsOf(view, post);
  const superiors = [...new Set(hats.flatMap((hat) => [...hat.superiors]))];
  const bare = loadOf(view, post);
  const load = { ...bare, hats: count.least, superiors: superiors.length };
  return { count, hats, superiors, load, points: pointsOf(load), fte: fteOf(view, hats, post) };
};

/** Rounding of thirds and tenths that add up to one is no overload. */
const moreThanOne = (fte: number): boolean => fte > 1.000001;

/** What the rule says of a post; undefined where the load is bearable. `limit` is the load most posts keep to. */
export const verdictOf = (
  { count, points, fte }: Burden,
  options: Options,
  limit: number | undefined,
): Verdict | undefined => {
  if (count.least >= options.hats) return "many-hats";
  if (count.most >= 2 && moreThanOne(fte)) return "more-than-full-time";
  if (count.least >= 2 && limit !== undefined && points > limit) return "heavy-load";
  return count.most >= options.hats ? "perhaps-many-hats" : undefined;
};

/** Posts that wear hats, and the load limit: computed only where there is such a post. */
export const candidates = (view: OrgView, options: Options) => {
  const posts = view.nodesOf("post").filter((post) => hasHats(view, post));
  const limit = posts.length === 0 ? undefined : loadLimit(view, options.percentile, options.fewestPosts);
  return { posts, limit };
};
