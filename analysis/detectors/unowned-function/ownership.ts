import { degree, linesOf } from "../../../graph/index/relation.ts";
import type { OrgView } from "../../../graph/index/view.ts";
import { distinct } from "../../finding/short-lists.ts";
import { linesInto, otherEnd } from "../../kit.ts";

const owning = ["responsible-for", "accountable-for", "implements"] as const;
/** Who is said not to answer for it is told by another detector. */
const carrying = ["responsible-for", "implements"] as const;

/** What is on record about who carries a function. */
export type Ownership = {
  readonly work: number;
  readonly owners: number[];
  /** Lines of those said not to carry it. */
  readonly denied: number[];
};

export const ownershipOf = (view: OrgView, work: number): Ownership => ({
  work,
  owners: linesInto(view, owning, work),
  denied: linesOf(view.relation(carrying, "in", "denied"), work),
});

/** Whether no owner on record means that there is none. */
export const ownershipRecorded = (view: OrgView, work: number): boolean =>
  view.complete(view.node(work), "responsible-for", "in");

/** Whether it is said not to exist, or not to be filled. */
export const isUnfilled = (view: OrgView, work: number): boolean => {
  const { state } = view.node(work);
  return state === "unfilled" || state === "missing";
};

/**
 * Whether silence about it can be relied on: somebody owns it or is said not to, the record is complete, or it is said
 * not to be there.
 */
export const isKnown = (view: OrgView, { work, owners, denied }: Ownership): boolean =>
  owners.length + denied.length > 0 || ownershipRecorded(view, work) || isUnfilled(view, work);

/** Whether nobody answers for it and more carry it than should. */
export const isShared = (view: OrgView, { work, owners }: Ownership, mostOwners: number): boolean =>
  owners.length > mostOwners &&
  degree(view.relation(["accountable-for"], "in"), work) === 0 &&
  distinct(owners.map((line) => otherEnd(view, line, work))).length > mostOwners;
