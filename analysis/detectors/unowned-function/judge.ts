import { degree, linesOf } from "../../../graph/index/relation.ts";
import type { OrgView } from "../../../graph/index/view.ts";
import { distinct } from "../../finding/short-lists.ts";
import { linesInto, otherEnd } from "../../kit.ts";

const owning = ["responsible-for", "accountable-for", "implements"] as const;

/** What is on record about who carries a function. */
export type Ownership = {
  readonly owners: number[];
  /** Lines of those said not to carry it. */
  readonly denied: number[];
};

export const ownershipOf = (view: OrgView, work: number): Ownership => ({
  owners: linesInto(view, owning, work),
  denied: linesOf(view.relation(owning, "in", "denied"), work),
});

/** Whether no owner on record means that there is none. */
export const isComplete = (view: OrgView, work: number): boolean =>
  view.complete(view.node(work), "responsible-for", "in");

const isUnfilled = (view: OrgView, work: number): boolean => {
  const { state } = view.node(work);
  return state === "unfilled" || state === "missing";
};

export type Verdict = "nobody" | "not-by-the-expected" | "unfilled" | "several" | "owner-not-recorded";

/** Whether nobody answers for it and more carry it than should. */
const isShared = (view: OrgView, work: number, { owners }: Ownership, mostOwners: number): boolean =>
  owners.length > mostOwners &&
  degree(view.relation(["accountable-for"], "in"), work) === 0 &&
  distinct(owners.map((line) => otherEnd(view, line, work))).length > mostOwners;

/** What the rule says of one function; undefined where it has an owner and not too many. */
export const judge = (
  view: OrgView,
  work: number,
  ownership: Ownership,
  mostOwners: number,
): Verdict | undefined => {
  if (ownership.owners.length > 0) return isShared(view, work, ownership, mostOwners) ? "several" : undefined;
  if (ownership.denied.length > 0) return "not-by-the-expected";
  if (isComplete(view, work)) return "nobody";
  return isUnfilled(view, work) ? "unfilled" : "owner-not-recorded";
};
