import { u8 } from "../../../graph/index/at.ts";
import { degree, endsOf, forEachEdge, linesOf } from "../../../graph/index/relation.ts";
import type { OrgView } from "../../../graph/index/view.ts";
import type { Coverage } from "../../../graph/model/coverage.ts";
import { oneByOne } from "../../../graph/one-by-one.ts";
import { reach } from "../../hierarchy/reach.ts";
import { otherEnds } from "../../kit.ts";

/** A task or function with the lines that give somebody a share in it. */
export type Shares = {
  readonly work: number;
  readonly accountable: readonly number[];
  readonly responsible: readonly number[];
  readonly consulted: readonly number[];
};

// lists that are held on to: a view finds a relation it has made by the list itself
const accountableKinds = ["accountable-for"] as const;
const doingKinds = ["responsible-for", "implements"] as const;
const consultedKinds = ["consulted-on"] as const;
const sharing = [...accountableKinds, ...doingKinds, ...consultedKinds] as const;

export const sharesOf = (view: OrgView, work: number): Shares => ({
  work,
  accountable: linesOf(view.relation(accountableKinds, "in"), work),
  responsible: linesOf(view.relation(doingKinds, "in"), work),
  consulted: linesOf(view.relation(consultedKinds, "in"), work),
});

/** Tasks and functions, each with its shares. */
export const allShares = (view: OrgView): Iterable<Shares> =>
  oneByOne(view.nodesWith("duty"), (work) => sharesOf(view, work));

/** The row that says that all who are responsible for it are on record; undefined where none does. */
export const doersComplete = (view: OrgView, work: number): Coverage | undefined => {
  const row = view.coverage(view.node(work), "responsible-for", "in");
  return view.complete(view.node(work), "responsible-for", "in") ? row : undefined;
};

/** Whether nobody is on record who does it, as a whole or in the tasks it has. */
export const hasNoDoer = (view: OrgView, { responsible, work }: Shares): boolean =>
  responsible.length === 0 && degree(view.relation(["contains-task"], "out"), work) === 0;

const deciding = ["has-authority-over", "directs", "oversees", "leads", "functional-to"] as const;

/** Whether one actor has a say over another: itself, above it on any chain, or by authority said of it. */
const hasSay = (view: OrgView, above: number, below: number): boolean => {
  if (above === below) return true;
  if (endsOf(view.relation(deciding, "up"), below).includes(above)) return true;
  const climb = view.climb();
  return reach(below, (node, visit) => forEachEdge(climb, node, visit)).steps.has(above);
};

const holding = ["holds"] as const;

const holders = (view: OrgView, post: number): number[] => endsOf(view.relation(holding, "in"), post);

const isSamePerson = (view: OrgView, one: number, other: number): boolean => {
  const people = holders(view, one);
  return people.length > 0 && holders(view, other).some((person) => people.includes(person));
};

/** Those who do it and over whom none of the accountable has a say, where each of both is a single post or unit; of a class not every member may be meant. */
export const withoutSay = (view: OrgView, { work, accountable, responsible }: Shares): number[] => {
  const owners = otherEnds(view, accountable, work);
  if (owners.length === 0 || owners.some((owner) => u8(view.columns.nodeClass, owner) === 1)) return [];
  return otherEnds(view, responsible, work).filter(
    (doer) =>
      u8(view.columns.nodeClass, doer) === 0 &&
      !owners.some((owner) => hasSay(view, owner, doer) || isSamePerson(view, owner, doer)),
  );
};

/** Whether it is known of all these to whom they answer, so that no say on record means that there is none. */
export const areSettled = (view: OrgView, doers: readonly number[]): boolean =>
  doers.every(
    (doer) => degree(view.superiors(), doer) > 0 || view.complete(view.node(doer), "reports-to", "out"),
  );

/** Work that is shared out as in a RACI sheet: somebody is said to have a share of any kind. */
export const isSharedWork = (view: OrgView, work: number): boolean =>
  degree(view.relation(sharing, "in"), work) > 0;
