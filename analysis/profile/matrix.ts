import type { Profile } from "./profile.ts";

/** Units between which posts answer, at most so many, and how many posts of each (row) answer to each (column). */
type UnitCounts = {
  readonly units: readonly string[];
  readonly counts: readonly (readonly number[])[];
};

/** So many units are still told apart in a matrix. */
export const mostUnits = 12;

/** What a matrix counts: posts, or groups of posts that are not listed one by one. */
export type CountedAcross = "posts" | "groups";

type Crossed = Pick<Profile, "crossings">;

/** All units between which posts (or groups of them) answer in some profiles, those with most lines across first. */
export const unitsAcross = (profiles: readonly Crossed[], of: CountedAcross = "posts"): readonly string[] => {
  const weights = new Map<string, number>();
  for (const crossing of profiles.flatMap(({ crossings }) => crossings.filter((one) => one[of] > 0)))
    for (const unit of [crossing.from, crossing.to])
      weights.set(unit, (weights.get(unit) ?? 0) + crossing[of]);
  return [...weights].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).map(([unit]) => unit);
};

/**
 * The units of the matrix of each of several profiles: the same of all, so that cells can be compared, but each its own where
 * organizations have no such unit in common.
 */
export const unitsOfEach = (
  profiles: readonly Crossed[],
  of: CountedAcross,
): readonly (readonly string[])[] => {
  const own = profiles.map((profile) => unitsAcross([profile], of));
  const [first = [], ...others] = own.filter((units) => units.length > 0);
  const isShared = others.every((units) => units.some((unit) => first.includes(unit)));
  const all = unitsAcross(profiles, of);
  return isShared ? profiles.map(() => all) : own;
};

/** The matrix of units of a profile: those with most lines across, the most first; or the units that are given. */
export const matrixOf = (
  profile: Crossed,
  units: readonly string[] = unitsAcross([profile]).slice(0, mostUnits),
  of: CountedAcross = "posts",
): UnitCounts => {
  const countOf = (from: string, to: string): number =>
    profile.crossings.find((one) => one.from === from && one.to === to)?.[of] ?? 0;
  return { units, counts: units.map((from) => units.map((to) => countOf(from, to))) };
};
