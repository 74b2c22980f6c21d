import { i32 } from "../../../graph/index/at.ts";
import { degree, endsOf, linesOf } from "../../../graph/index/relation.ts";
import type { OrgView } from "../../../graph/index/view.ts";
import { memoized } from "../../../graph/memo.ts";
import { workKinds } from "../../hierarchy/work.ts";
import { sharesScope } from "../../kit.ts";

const kinds = ["accountable-for"] as const;

/** What is on record about who is accountable for a piece of work. */
export type Accountable = {
  readonly work: number;
  readonly lines: readonly number[];
  readonly denied: readonly number[];
  /** Of the lines, those of actors who share it with another: same subject, same time. */
  readonly shared: readonly number[];
};

const overlap = ({ columns }: OrgView, a: number, b: number): boolean =>
  i32(columns.lineSince, a) <= i32(columns.lineUntil, b) &&
  i32(columns.lineSince, b) <= i32(columns.lineUntil, a);

/** Lines of those who share it with another: same subject, same time, somebody else. */
const shared = (view: OrgView, work: number): number[] => {
  const into = view.relation(kinds, "in");
  const ends = endsOf(into, work);
  const lines = [...linesOf(into, work)];
  return lines.filter((a, place) =>
    lines.some((b, other) => ends[place] !== ends[other] && sharesScope(view, a, b) && overlap(view, a, b)),
  );
};

/** Who is accountable for a piece of work, and of whom it is denied. */
export const accountableFor = (view: OrgView, work: number): Accountable => {
  const lines = linesOf(view.relation(kinds, "in"), work);
  return {
    work,
    lines,
    denied: linesOf(view.relation(kinds, "in", "denied"), work),
    shared: lines.length > 1 ? shared(view, work) : [],
  };
};

/**
 * Work of which it is asked who is accountable: tasks and functions. A mandate is their basis, carried out through its tasks,
 * and is asked about only where the record speaks of it.
 */
export const worksToOwn = memoized((view: OrgView): readonly number[] => {
  const [into, denied] = [view.relation(kinds, "in"), view.relation(kinds, "in", "denied")];
  return Array.from(view.nodesOf(...workKinds)).filter(
    (work) =>
      !view.nodeHas(work, "charter") ||
      degree(into, work) + degree(denied, work) > 0 ||
      accountabilityRecorded(view, work),
  );
});

/** Whether no accountable actor on record means that there is none. */
export const accountabilityRecorded = (view: OrgView, work: number): boolean =>
  view.complete(view.node(work), "accountable-for", "in");
