import { groupBy } from "../../../graph/group-by.ts";
import { u8 } from "../../../graph/index/at.ts";
import type { OrgView } from "../../../graph/index/view.ts";
import { memoized } from "../../../graph/memo.ts";
import { type OneToOne, oneToOnes, onlyReport } from "../../hierarchy/one-to-one.ts";
import { parts, unitOf } from "../../hierarchy/unit.ts";

/** Superiors with one report each, several in one unit: one pattern. Those alone in their unit are told one by one. */
export type Narrow = {
  readonly unit: number;
  readonly superiors: readonly number[];
  readonly reports: readonly number[];
  readonly lines: readonly number[];
};

const isSingle = (view: OrgView, node: number): boolean => u8(view.columns.nodeClass, node) === 0;

const joined = (unit: number, some: readonly OneToOne[]): Narrow => ({
  unit,
  superiors: some.map(({ superior }) => superior),
  reports: some.map(({ report }) => report),
  lines: some.flatMap(({ lines }) => lines),
});

/** One-to-one lines by the unit of the superior, gathered once for a view. */
export const narrowSpans = memoized((view: OrgView): readonly Narrow[] => {
  const within = parts(view);
  return [...groupBy(oneToOnes(view), ({ superior }) => unitOf(view, within, superior))].flatMap(
    ([unit, some]) =>
      unit < 0 || some.length === 1 ? some.map((pair) => joined(-1, [pair])) : [joined(unit, some)],
  );
});

/** Whether it cannot be told of a post if it leads one: the only report on record stands for an unknown number. */
export const isReportUncounted = (view: OrgView, superior: number): boolean => {
  const report = onlyReport(view, view.subordinates(), superior);
  return (
    report >= 0 &&
    isSingle(view, superior) &&
    !isSingle(view, report) &&
    view.node(report).members !== "known"
  );
};
