import { byId } from "../../../graph/by-id.ts";
import { u8 } from "../../../graph/index/at.ts";
import type { OrgView } from "../../../graph/index/view.ts";
import { issuersOf } from "../../hierarchy/work.ts";
import { pairsOf } from "../../kit.ts";
import { type Actor, type Participant, participantsIn, withSummits } from "./actors.ts";
import { pairOf, type Relationship, type SeparatedPair } from "./pairs.ts";

/** How the lines of the actors part: a condition of the rule each. */
export type Parting = "beyond-issuer" | "no-common-superior" | "far-superior" | "chain-not-recorded";

/** What the rule makes of one piece of work whose actors do not all stand together. */
export type Judgement = {
  readonly work: number;
  readonly parting: Parting;
  readonly actors: readonly Actor[];
  readonly pairs: readonly SeparatedPair[];
  /** Those the finding is about, by id: of the pairs that decide, without those who work under another of them. */
  readonly involved: readonly Actor[];
  readonly outsiders: readonly Actor[];
  readonly issuers: ReadonlyMap<number, number[]>;
};

/** Leaves out those over whom another of the list stands: that one speaks for them. */
const heads = (actors: readonly Actor[]): Actor[] =>
  actors.filter((actor) =>
    actors.every(
      (other) => other === actor || !actor.over.steps.has(other.row) || other.over.steps.has(actor.row),
    ),
  );

const members = (pairs: readonly SeparatedPair[], standing: Relationship): Actor[] => [
  ...new Set(pairs.filter((pair) => pair.standing === standing).flatMap(({ a, b }) => [a, b])),
];

const answersTo = (actor: Actor, issuers: ReadonlyMap<number, unknown>): boolean =>
  [...issuers.keys()].some((issuer) => actor.over.steps.has(issuer));

const deciding = (pairs: readonly SeparatedPair[]): Relationship | undefined =>
  (["apart", "far", "untold"] as const).find((one) => pairs.some(({ standing }) => standing === one));

const partingOf = (
  standing: Relationship,
  involved: readonly Actor[],
  outsiders: readonly Actor[],
): Parting => {
  if (standing === "far") return "far-superior";
  if (standing === "untold") return "chain-not-recorded";
  const mixed = outsiders.length > 0 && outsiders.length < involved.length;
  return mixed ? "beyond-issuer" : "no-common-superior";
};

/** Whether somebody stands over all of them, not too far up: the quick way past work that is in one hand. */
const inOneHand = (
  { columns }: OrgView,
  [first, ...others]: readonly Participant[],
  farSteps: number,
): boolean => {
  const isNear = ({ over }: Participant, node: number): boolean =>
    (over.steps.get(node) ?? farSteps) < farSteps;
  const { steps } = first?.over ?? {};
  for (let place = 0; steps !== undefined && place < steps.size && steps.stepsAt(place) < farSteps; place++) {
    const node = steps.nodeAt(place);
    if (u8(columns.nodeClass, node) === 0 && others.every((other) => isNear(other, node))) return true;
  }
  return false;
};

/** Judges one piece of work (or a theatre); undefined where all its actors stand together, or there is but one. */
export const judgementOn = (view: OrgView, work: number, farSteps: number): Judgement | undefined => {
  const participants = participantsIn(view, work);
  if (participants.length < 2 || inOneHand(view, participants, farSteps)) return undefined;
  const actors = withSummits(view, participants);
  const pairs = pairsOf(actors).map(([a, b]) => pairOf(view, a, b, farSteps));
  const standing = deciding(pairs);
  if (standing === undefined) return undefined;
  const involved = heads(members(pairs, standing)).sort((a, b) => byId(view.node(a.row), view.node(b.row)));
  const issuers = issuersOf(view, work);
  const outsiders = involved.filter((actor) => !answersTo(actor, issuers));
  return {
    work,
    parting: partingOf(standing, involved, outsiders),
    actors,
    pairs,
    involved,
    outsiders,
    issuers,
  };
};
