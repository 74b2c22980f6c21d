import { i32 } from "../../../graph/index/at.ts";
import { degree, endsOf, joinedIn, linesOf } from "../../../graph/index/relation.ts";
import type { OrgView } from "../../../graph/index/view.ts";
import { pairsOf, sharesScope } from "../../kit.ts";

const directing = ["directs", "sends-directive-to"] as const;

export type DirectionLine = { readonly sender: number; readonly line: number };

/** Directions to one receiver, or to members of one team, that clash. */
export type Clash = {
  readonly receiver: number;
  readonly inTeam: boolean;
  readonly directions: readonly DirectionLine[];
  /** Whether the source itself says that they contradict each other. */
  readonly said: boolean;
};

const directionsTo = (view: OrgView, receiver: number): DirectionLine[] => {
  const into = view.relation(directing, "in");
  return [...linesOf(into, receiver)].map((line) => ({ sender: i32(view.columns.lineFrom, line), line }));
};

/** A node and all above it on any chain of answering. */
const upward = (view: OrgView, start: number): Set<number> => {
  const climb = view.climb();
  const above = new Set([start]);
  for (const node of above) for (const end of endsOf(climb, node)) above.add(end);
  return above;
};

const meet = (view: OrgView, a: number, b: number): boolean => {
  const above = upward(view, a);
  for (const row of upward(view, b)) if (above.has(row)) return true;
  return false;
};

const agreeing = (view: OrgView, a: number, b: number): boolean =>
  endsOf(view.relation(["coordinates-with"], "both"), a).includes(b);

/** Directions of different senders on the same subject whose chains never meet and who do not coordinate. */
const clashing = (view: OrgView, directions: readonly DirectionLine[]): DirectionLine[] => {
  const involved = new Set<DirectionLine>();
  for (const [one, other] of pairsOf(directions)) {
    if (one.sender === other.sender || !sharesScope(view, one.line, other.line)) continue;
    if (meet(view, one.sender, other.sender) || agreeing(view, one.sender, other.sender)) continue;
    involved.add(one).add(other);
  }
  return [...involved];
};

/** Directions that the source itself says contradict, none where it is of one sender only. */
const saidToContradict = (view: OrgView, directions: readonly DirectionLine[]): DirectionLine[] => {
  const said = directions.filter(({ line }) => view.line(line).clarity === "contradictory");
  return new Set(said.map(({ sender }) => sender)).size > 1 ? said : [];
};

const chainKnown = (view: OrgView, sender: number): boolean =>
  degree(view.climb(), sender) > 0 ||
  view.nodeHas(sender, "governs") ||
  view.complete(view.node(sender), "reports-to", "out");

/** Whether it is on record of every sender whom it answers to: only then is the lack of a common superior known. */
export const chainsKnown = (view: OrgView, { directions }: Clash): boolean =>
  directions.every(({ sender }) => chainKnown(view, sender));

const clashOf = (
  receiver: number,
  inTeam: boolean,
  said: DirectionLine[],
  clashing: DirectionLine[],
): Clash[] => {
  const directions = said.length > 0 ? said : clashing;
  return directions.length === 0 ? [] : [{ receiver, inTeam, directions, said: said.length > 0 }];
};

/** The clash of directions to one receiver, if there is one. */
export const clashAt = (view: OrgView, receiver: number): Clash[] => {
  const all = directionsTo(view, receiver);
  return all.length < 2 ? [] : clashOf(receiver, false, saidToContradict(view, all), clashing(view, all));
};

/** The same for a team: its members get directions from unconnected chains, none of them from two. */
export const clashInTeam = (view: OrgView, team: number): Clash[] => {
  const members = endsOf(view.relation(["member-of"], "in"), team);
  if (members.length < 2 || [team, ...members].some((member) => clashAt(view, member).length > 0)) return [];
  const apart = clashing(
    view,
    [...new Set(members)].flatMap((member) => directionsTo(view, member)),
  );
  return clashOf(team, true, saidToContradict(view, apart), apart);
};

export const isReceiver = (view: OrgView, node: number): boolean => view.nodeHas(node, "actor");
export const isTeam = (view: OrgView, node: number): boolean => view.nodeHas(node, "collective");

export const clashesAtReceivers = (view: OrgView): Clash[] => {
  const into = view.relation(directing, "in");
  return joinedIn(into, view.nodesWith("actor"), 2).flatMap((node) => clashAt(view, node));
};

export const clashesInTeams = (view: OrgView): Clash[] => {
  const members = view.relation(["member-of"], "in");
  return joinedIn(members, view.nodesWith("collective"), 2).flatMap((node) => clashInTeam(view, node));
};
