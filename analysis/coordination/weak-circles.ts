import type { OrgView } from "../../graph/index/view.ts";
import { memoized } from "../../graph/memo.ts";
import { type ActorPair, pairsOnRecord } from "./pairs-on-record.ts";

/** Three or more of whom each is said to coordinate weakly, or not, with each of the others and with nobody else. */
export type WeakCircle = { readonly members: readonly number[]; readonly lines: readonly number[] };

const isFeeblePair = ({ state }: ActorPair): boolean => state === "weak" || state === "denied";

const partnersIn = (pairs: readonly ActorPair[]): Map<number, Set<number>> => {
  const partners = new Map<number, Set<number>>();
  for (const { one, other } of pairs)
    for (const [near, far] of [
      [one, other],
      [other, one],
    ] as const)
      partners.set(near, (partners.get(near) ?? new Set([near])).add(far));
  return partners;
};

const fewest = 3;

/** Every circle of a view. */
export const weakCirclesOf = memoized((view: OrgView): readonly WeakCircle[] => {
  const pairs = pairsOnRecord(view).filter(isFeeblePair);
  const partners = partnersIn(pairs);
  const circles = new Map<string, number[]>();
  for (const [node, some] of partners) {
    const key = [...some].sort((a, b) => a - b).join(" ");
    circles.set(key, [...(circles.get(key) ?? []), node]);
  }
  return [...circles].flatMap(([key, members]) => {
    if (members.length < fewest || members.length !== key.split(" ").length) return [];
    const within = new Set(members);
    const inside = pairs.filter(({ one, other }) => within.has(one) && within.has(other));
    return [{ members, lines: inside.flatMap(({ denied, working }) => [...denied, ...working]) }];
  });
});

/** Whether two are in one circle. */
export const isInCircle = (view: OrgView, { one, other }: ActorPair): boolean =>
  weakCirclesOf(view).some(({ members }) => members.includes(one) && members.includes(other));
