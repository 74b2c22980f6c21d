import { i32 } from "../../../graph/index/at.ts";
import { degree, endsOf, linesOf } from "../../../graph/index/relation.ts";
import type { OrgView } from "../../../graph/index/view.ts";
import { pairsOf, sharesScope } from "../../kit.ts";

const directing = ["directs", "sends-directive-to"] as const;

export type Verdict = "contradicting" | "unconnected-chains" | "unconnected-in-team" | "senders-not-recorded";
export type Direction = { readonly sender: number; readonly line: number };
export type Clash = {
  readonly verdict: Verdict;
  readonly receiver: number;
  readonly directions: Direction[];
};

const directionsTo = (view: OrgView, receiver: number): Direction[] => {
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
  return [...upward(view, b)].some((row) => above.has(row));
};

const agreeing = (view: OrgView, a: number, b: number): boolean =>
  endsOf(view.relation(["coordinates-with"], "both"), a).includes(b);

/** Directions of different senders on the same subject whose chains never meet and who do not coordinate. */
const clashing = (view: OrgView, directions: readonly Direction[]): Direction[] => {
  const involved = new Set<Direction>();
  for (const [one, other] of pairsOf(directions)) {
    if (one.sender === other.sender || !sharesScope(view, one.line, other.line)) continue;
    if (meet(view, one.sender, other.sender) || agreeing(view, one.sender, other.sender)) continue;
    involved.add(one).add(other);
  }
  return [...involved];
};

/** Directions that the source itself says contradict, recorded as unclear lines of direction; none where it is of one sender only. */
const saidToContradict = (view: OrgView, directions: readonly Direction[]): Direction[] => {
  const said = directions.filter(({ line }) => view.line(line).clarity === "unclear");
  return new Set(said.map(({ sender }) => sender)).size > 1 ? said : [];
};

const chainKnown = (view: OrgView, sender: number): boolean =>
  degree(view.climb(), sender) > 0 ||
  view.node(sender).kind === "body" ||
  view.complete(view.node(sender), "reports-to", "out");

const verdictOn = (view: OrgView, directions: readonly Direction[], inTeam: boolean): Verdict => {
  if (saidToContradict(view, directions).length > 0) return "contradicting";
  if (!directions.every(({ sender }) => chainKnown(view, sender))) return "senders-not-recorded";
  return inTeam ? "unconnected-in-team" : "unconnected-chains";
};

/** What the rule says of one receiver. */
export const clashAt = (view: OrgView, receiver: number): Clash | undefined => {
  const all = directionsTo(view, receiver);
  if (all.length < 2) return undefined;
  const said = saidToContradict(view, all);
  const directions = said.length > 0 ? said : clashing(view, all);
  return directions.length === 0
    ? undefined
    : { verdict: verdictOn(view, directions, false), receiver, directions };
};

/** The same for a team: its members get directions from unconnected chains, none of them from two. */
export const clashInTeam = (view: OrgView, team: number): Clash | undefined => {
  const members = endsOf(view.relation(["member-of"], "in"), team);
  if (members.length < 2 || [team, ...members].some((member) => clashAt(view, member) !== undefined))
    return undefined;
  const apart = clashing(
    view,
    [...new Set(members)].flatMap((member) => directionsTo(view, member)),
  );
  const said = saidToContradict(view, apart);
  const directions = said.length > 0 ? said : apart;
  return directions.length === 0
    ? undefined
    : { verdict: verdictOn(view, directions, true), receiver: team, directions };
};
