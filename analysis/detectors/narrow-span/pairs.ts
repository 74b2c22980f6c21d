import { groupBy } from "../../../graph/group-by.ts";
import { i32, u8 } from "../../../graph/index/at.ts";
import { firstEdge, joinedIn, linesOf, type Relation } from "../../../graph/index/relation.ts";
import { nodeTest } from "../../../graph/index/traits.ts";
import type { OrgView } from "../../../graph/index/view.ts";
import { memoized } from "../../../graph/memo.ts";
import { isInSmallCircle } from "../../hierarchy/small-circles.ts";
import { isOnPaper } from "../../hierarchy/supervision.ts";
import { isAssisting } from "../../hierarchy/titles.ts";
import { parts, unitOf } from "../../hierarchy/unit.ts";

/** Superiors with one report each, several in one unit: one pattern. Those alone in their unit are told one by one. */
export type Narrow = {
  readonly unit: number;
  readonly superiors: readonly number[];
  readonly reports: readonly number[];
  readonly lines: readonly number[];
};

type Pair = { readonly superior: number; readonly report: number; readonly lines: readonly number[] };

const isSingle = (view: OrgView, node: number): boolean => u8(view.columns.nodeClass, node) === 0;

const isPost = nodeTest("wears");

/** A single post that is not said to be vacant or held for the time being. */
const isFilledPost = (view: OrgView, node: number): boolean =>
  isSingle(view, node) && isPost(view.columns, node) && view.node(node).state === undefined;

/** The one report of a post; −1 where it leads nobody or several, or on no paper. */
const onlyReport = (view: OrgView, down: Relation, superior: number): number => {
  const first = firstEdge(down, superior);
  const stop = firstEdge(down, superior + 1);
  const report = first === stop ? -1 : i32(down.ends, first);
  for (let edge = first; edge < stop; edge++)
    if (i32(down.ends, edge) !== report || !isOnPaper(view, i32(down.lines, edge))) return -1;
  return report;
};

const isDeputy = (view: OrgView, lines: readonly number[]): boolean =>
  lines.some((line) => view.line(line).kind === "deputy-of");

/** One-to-one lines of single posts; those in a circle, deputies, assistants and vacant posts on either side are no span of their own kind. */
const pairs = (view: OrgView): Pair[] => {
  const found: Pair[] = [];
  const down = view.subordinates();
  for (const superior of joinedIn(down, view.nodesWith("wears"))) {
    const report = onlyReport(view, down, superior);
    if (report < 0 || report === superior || !isFilledPost(view, superior) || !isFilledPost(view, report))
      continue;
    if (isInSmallCircle(view, report, superior)) continue;
    const lines = linesOf(down, superior);
    if (!isDeputy(view, lines) && !isAssisting(view, report)) found.push({ superior, report, lines });
  }
  return found;
};

const joined = (unit: number, some: readonly Pair[]): Narrow => ({
  unit,
  superiors: some.map(({ superior }) => superior),
  reports: some.map(({ report }) => report),
  lines: some.flatMap(({ lines }) => lines),
});

/** One-to-one lines by the unit of the superior, gathered once for a view. */
export const narrowSpans = memoized((view: OrgView): readonly Narrow[] => {
  const within = parts(view);
  return [...groupBy(pairs(view), ({ superior }) => unitOf(view, within, superior))].flatMap(
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
