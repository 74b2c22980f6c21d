import type { Profile } from "./profile.ts";

/** Units between which posts answer, at most so many, and how many posts of each (row) answer to each (column). */
type UnitCounts = {
  readonly units: readonly string[];
  readonly counts: readonly (readonly number[])[];
};

/** So many units are still told apart in a matrix. */
export const mostUnits = 12;

/** The matrix of units of a profile: those with most lines across, the most first. */
export const matrixOf = ({ crossings }: Pick<Profile, "crossings">): UnitCounts => {
  const weights = new Map<string, number>();
  for (const { from, to, posts } of crossings)
    for (const unit of [from, to]) weights.set(unit, (weights.get(unit) ?? 0) + posts);
  const units = [...weights]
    .sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
    .slice(0, mostUnits)
    .map(([unit]) => unit);
  const countOf = (from: string, to: string): number =>
    crossings.find((one) => one.from === from && one.to === to)?.posts ?? 0;
  return { units, counts: units.map((from) => units.map((to) => countOf(from, to))) };
};
