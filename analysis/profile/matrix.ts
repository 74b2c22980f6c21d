import type { Profile } from "./profile.ts";

/** Units between which posts answer, at most so many, and how many posts of each (row) answer to each (column). */
type UnitCounts = {
  readonly units: readonly string[];
  readonly counts: readonly (readonly number[])[];
};

/** So many units are still told apart in a matrix. */
export const mostUnits = 12;

type Crossed = Pick<Profile, "crossings">;

const postsAcross = ({ crossings }: Crossed): Crossed["crossings"] =>
  crossings.filter(({ posts }) => posts > 0);

/** All units between which posts answer in some profiles, those with most lines across first. */
export const unitsAcross = (profiles: readonly Crossed[]): readonly string[] => {
  const weights = new Map<string, number>();
  for (const { from, to, posts } of profiles.flatMap(postsAcross))
    for (const unit of [from, to]) weights.set(unit, (weights.get(unit) ?? 0) + posts);
  return [...weights].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).map(([unit]) => unit);
};

/** The matrix of units of a profile: those with most lines across, the most first; or the units that are given. */
export const matrixOf = (
  profile: Crossed,
  units: readonly string[] = unitsAcross([profile]).slice(0, mostUnits),
): UnitCounts => {
  const countOf = (from: string, to: string): number =>
    profile.crossings.find((one) => one.from === from && one.to === to)?.posts ?? 0;
  return { units, counts: units.map((from) => units.map((to) => countOf(from, to))) };
};
