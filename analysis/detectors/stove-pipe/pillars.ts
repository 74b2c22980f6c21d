import { endsOf } from "../../../graph/index/relation.ts";
import type { OrgView } from "../../../graph/index/view.ts";
import { expectedExternalInternal } from "../../measures/external-internal.ts";
import { coordinationKinds } from "./pairs.ts";

/** Ties of the actors of one pillar, an inner tie counted at both its ends, as everybody's ties are. */
type PillarTies = {
  readonly pillar: string;
  readonly actors: number;
  readonly inside: number;
  readonly between: number;
};

/** Coordination among the actors of one work, by pillar: only those whose pillar is recorded count. */
export type Pillars = { readonly groups: readonly string[]; readonly ties: readonly PillarTies[] };

const numberOf = ({ inside, between }: { inside: number; between: number }): number | undefined =>
  inside + between === 0 ? undefined : (between - inside) / (between + inside);

/** Those with whom a node coordinates, each once, of those given. */
const partnersOf = (view: OrgView, row: number, among: ReadonlyMap<number, string>): number[] =>
  [...new Set(endsOf(view.relation(coordinationKinds, "both"), row))].filter(
    (end) => end !== row && among.has(end),
  );

/** Counts ties of coordination, of any degree and subject, once for each two actors. */
export const pillarsOf = (view: OrgView, actors: readonly number[]): Pillars => {
  const pillarOf = new Map<number, string>();
  for (const row of actors) {
    const { pillar } = view.node(row);
    if (pillar !== undefined) pillarOf.set(row, pillar);
  }
  const groups = [...pillarOf.values()];
  const ties = [...new Set(groups)].sort().map((pillar): PillarTies => {
    const own = [...pillarOf.keys()].filter((row) => pillarOf.get(row) === pillar);
    const partners = own.flatMap((row) => partnersOf(view, row, pillarOf));
    const inside = partners.filter((end) => pillarOf.get(end) === pillar).length;
    return { pillar, actors: own.length, inside, between: partners.length - inside };
  });
  return { groups, ties };
};

const given = (name: string, value: number | undefined): Record<string, number> =>
  value === undefined ? {} : { [name]: value };

const ofPillar = ({ pillar, actors, ...ties }: PillarTies, all: number): Record<string, number> => ({
  ...given(`externalInternal:${pillar}`, numberOf(ties)),
  [`expectedExternalInternal:${pillar}`]: 1 - (2 * (actors - 1)) / (all - 1),
});

/**
 * The E-I index (Krackhardt and Stern 1988) of the coordination among the actors of one work, −1 all inside pillars, 1
 * all between, beside what mixing at random would give, in all and for each pillar. None where fewer than two pillars
 * are recorded; no index without ties. For a pillar, chance gives its member any of the others: 1 − 2·(n − 1)/(N − 1).
 */
export const pillarNumbers = ({ groups, ties }: Pillars): Record<string, number> => {
  if (ties.length < 2) return {};
  const inside = ties.reduce((sum, one) => sum + one.inside, 0) / 2;
  const between = ties.reduce((sum, one) => sum + one.between, 0) / 2;
  return {
    pillars: ties.length,
    tiesInsidePillars: inside,
    tiesBetweenPillars: between,
    ...given("externalInternal", numberOf({ inside, between })),
    expectedExternalInternal: expectedExternalInternal(groups),
    ...Object.assign({}, ...ties.map((one) => ofPillar(one, groups.length))),
  };
};
