import { linesOf } from "../../../graph/index/relation.ts";
import type { OrgView } from "../../../graph/index/view.ts";
import { linesInto, otherEnd } from "../../kit.ts";

const owning = ["responsible-for", "accountable-for", "implements"] as const;

/** What is on record about who carries a function. */
export type Ownership = {
  readonly owners: number[];
  readonly accountable: number[];
  /** Lines of those said not to carry it. */
  readonly denied: number[];
  /** Whether no owner on record means that there is none. */
  readonly complete: boolean;
  readonly unfilled: boolean;
};

export const ownershipOf = (view: OrgView, work: number): Ownership => {
  const { state } = view.node(work);
  return {
    owners: linesInto(view, owning, work),
    accountable: linesInto(view, ["accountable-for"], work),
    denied: [...linesOf(view.relation(owning, "in", "denied"), work)],
    complete: view.complete(view.node(work), "responsible-for", "in"),
    unfilled: state === "unfilled" || state === "missing",
  };
};

export type Verdict = "nobody" | "not-by-the-expected" | "unfilled" | "several" | "owner-not-recorded";

const distinctOwners = (view: OrgView, work: number, { owners }: Ownership): number =>
  new Set(owners.map((line) => otherEnd(view, line, work))).size;

/** What the rule says of one function; undefined where it has an owner and not too many. */
export const judge = (view: OrgView, work: number, mostOwners: number): Verdict | undefined => {
  const ownership = ownershipOf(view, work);
  if (ownership.owners.length > 0) {
    const shared = distinctOwners(view, work, ownership) > mostOwners && ownership.accountable.length === 0;
    return shared ? "several" : undefined;
  }
  if (ownership.denied.length > 0) return "not-by-the-expected";
  if (ownership.complete) return "nobody";
  return ownership.unfilled ? "unfilled" : "owner-not-recorded";
};
