import { i32, u8 } from "../../graph/index/at.ts";
import { endsOf, firstEdge, joinedIn, linesOf, type Relation } from "../../graph/index/relation.ts";
import { nodeTest } from "../../graph/index/traits.ts";
import type { OrgView } from "../../graph/index/view.ts";
import { memoized } from "../../graph/memo.ts";
import { otherEnd } from "../kit.ts";
import { isDirectReport } from "./direct-reports.ts";
import { fillingOf } from "./filling.ts";
import { isInSmallCircle } from "./small-circles.ts";
import { type Counts, isOnPaper } from "./supervision.ts";
import { isAssisting } from "./titles.ts";

/** A superior with its one report, and the lines between them. */
export type OneToOne = {
  readonly superior: number;
  readonly report: number;
  readonly lines: readonly number[];
};

const isPost = nodeTest("wears");

/** A single post that is not said to be vacant or held for the time being. */
const isFilledPost = (view: OrgView, node: number): boolean =>
  u8(view.columns.nodeClass, node) === 0 && isPost(view.columns, node) && fillingOf(view, node) === undefined;

/** The one direct report of a post; −1 where it leads nobody or several, or on a line that does not count. */
export const onlyReport = (
  view: OrgView,
  down: Relation,
  superior: number,
  counts: Counts = isOnPaper,
): number => {
  const stop = firstEdge(down, superior + 1);
  let report = -1;
  for (let edge = firstEdge(down, superior); edge < stop; edge++) {
    const end = i32(down.ends, edge);
    if (end !== report && !isDirectReport(view, superior, end)) continue;
    if ((report >= 0 && end !== report) || !counts(view, i32(down.lines, edge))) return -1;
    report = end;
  }
  return report;
};

const linesTo = (view: OrgView, superior: number, report: number): number[] =>
  linesOf(view.subordinates(), superior).filter((line) => otherEnd(view, line, superior) === report);

// held on to: a view finds a relation it has made by the list itself
const holding = ["holds"] as const;

/** Whether somebody holds both: then one leads oneself, which is told as that. */
const haveOneHolder = (view: OrgView, superior: number, report: number): boolean => {
  const holders = view.relation(holding, "in");
  const above = endsOf(holders, superior);
  return above.length > 0 && endsOf(holders, report).some((person) => above.includes(person));
};

const isDeputy = (view: OrgView, lines: readonly number[]): boolean =>
  lines.some((line) => view.line(line).kind === "deputy-of");

/** One-to-one lines by which lines count: single posts; those in a circle, deputies, assistants of the superior, posts of one person and vacant posts on either side are no span of their own kind. */
export const oneToOnesBy = (view: OrgView, counts: Counts): OneToOne[] => {
  const found: OneToOne[] = [];
  const down = view.subordinates();
  for (const superior of joinedIn(down, view.nodesWith("wears"))) {
    const report = onlyReport(view, down, superior, counts);
    if (report < 0 || report === superior || !isFilledPost(view, superior) || !isFilledPost(view, report))
      continue;
    if (isInSmallCircle(view, report, superior)) continue;
    const lines = linesTo(view, superior, report);
    if (!isDeputy(view, lines) && !isAssisting(view, report) && !haveOneHolder(view, superior, report))
      found.push({ superior, report, lines });
  }
  return found;
};

/** The same by lines on paper, gathered once for a view: the one rule of findings and of profiles. */
export const oneToOnes = memoized((view: OrgView): readonly OneToOne[] => oneToOnesBy(view, isOnPaper));
