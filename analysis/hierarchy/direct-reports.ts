import { i32 } from "../../graph/index/at.ts";
import { endsOf, firstEdge, forEachEdge, joins, linesOf } from "../../graph/index/relation.ts";
import { nodeTest } from "../../graph/index/traits.ts";
import type { OrgView } from "../../graph/index/view.ts";
import { distinct } from "../finding/short-lists.ts";
import type { Value } from "../finding/words.ts";
import { otherEnd } from "../kit.ts";
import type { Counts } from "./supervision.ts";

const [isForum, governs, isUnit] = [nodeTest("forum"), nodeTest("governs"), nodeTest("unit")];

/** Whether a node is a committee, a board or the like: it may answer to a post, which does not lead it as it leads posts. */
export const isBody = ({ columns }: OrgView, node: number): boolean =>
  isForum(columns, node) || governs(columns, node);

// held on to: a view finds a relation it has made by the list itself
const heading = ["heads", "leads"] as const;

/** Whether a unit answers to a superior beside its own head: the two are one report. */
const isBesideItsHead = (view: OrgView, superior: number, unit: number): boolean =>
  isUnit(view.columns, unit) &&
  endsOf(view.relation(heading, "in"), unit).some((head) => joins(view.subordinates(), superior, head));

/** Whether one who answers to a superior is of its span: posts, and units that no head of theirs stands for. */
export const isDirectReport = (view: OrgView, superior: number, report: number): boolean =>
  !isBody(view, report) && !isBesideItsHead(view, superior, report);

/** Those who answer to a superior: its span, each once, and apart from it committees and other bodies. */
export type SpanAndBodies = { readonly reports: readonly number[]; readonly bodies: readonly number[] };

const anyLine: Counts = () => true;

/** Who answers to a superior on lines that count. */
export const answeringTo = (view: OrgView, superior: number, counts: Counts = anyLine): SpanAndBodies => {
  const all: number[] = [];
  forEachEdge(view.subordinates(), superior, (report, line) => {
    if (counts(view, line)) all.push(report);
  });
  const each = distinct(all);
  return {
    reports: each.filter((report) => isDirectReport(view, superior, report)),
    bodies: each.filter((report) => isBody(view, report)),
  };
};

/** The lines of a superior's span. */
export const linesOfSpan = (view: OrgView, superior: number): number[] =>
  linesOf(view.subordinates(), superior).filter((line) =>
    isDirectReport(view, superior, otherEnd(view, line, superior)),
  );

/** Whether anybody of a span answers to it; committees alone make nobody a superior. */
export const hasReports = (view: OrgView, superior: number): boolean => {
  const down = view.subordinates();
  const stop = firstEdge(down, superior + 1);
  // without a list: asked of everybody
  for (let edge = firstEdge(down, superior); edge < stop; edge++)
    if (isDirectReport(view, superior, i32(down.ends, edge))) return true;
  return false;
};

/** Bodies told beside a number of reports, of which they are none. */
export const bodiesBeside = ({ length }: readonly number[]): Value => {
  if (length === 0) return "";
  return {
    words:
      length === 1
        ? {
            en: ", and one committee or other body answers to it",
            fr: ", et un comité ou autre organe lui rend compte",
          }
        : {
            en: `, and ${length} committees or other bodies answer to it`,
            fr: `, et ${length} comités ou autres organes lui rendent compte`,
          },
  };
};
