import { groupBy } from "../../../graph/group-by.ts";
import { i32, u8 } from "../../../graph/index/at.ts";
import type { OrgView } from "../../../graph/index/view.ts";
import { memoized } from "../../../graph/memo.ts";
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

/** The one report of a post, with every line to it; undefined where it leads nobody or several, or on no paper. */
const onlyReport = (view: OrgView, superior: number): Pair | undefined => {
  const { offsets, ends, lines } = view.subordinates();
  const [first, stop] = [i32(offsets, superior), i32(offsets, superior + 1)];
  if (first === stop) return undefined;
  const report = i32(ends, first);
  for (let edge = first; edge < stop; edge++)
    if (i32(ends, edge) !== report || !isOnPaper(view, i32(lines, edge))) return undefined;
  return { superior, report, lines: [...lines.subarray(first, stop)] };
};

const isDeputy = (view: OrgView, { lines }: Pair): boolean =>
  lines.some((line) => view.line(line).kind === "deputy-of");

/** One-to-one lines of single posts; deputies, assistants and vacant posts on either side are no span of their own kind. */
const pairs = (view: OrgView): Pair[] => {
  const found: Pair[] = [];
  for (const superior of view.nodesWith("wears")) {
    const pair = onlyReport(view, superior);
    if (pair === undefined || pair.report === superior) continue;
    const posts = [superior, pair.report];
    if (!posts.every((post) => isSingle(view, post) && view.nodeHas(post, "wears"))) continue;
    if (isDeputy(view, pair) || isAssisting(view, pair.report)) continue;
    if (posts.every((post) => view.node(post).state === undefined)) found.push(pair);
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
  const pair = onlyReport(view, superior);
  return (
    pair !== undefined &&
    isSingle(view, superior) &&
    !isSingle(view, pair.report) &&
    view.node(pair.report).members !== "known"
  );
};
