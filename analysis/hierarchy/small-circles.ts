import { endsOf, joins } from "../../graph/index/relation.ts";
import type { OrgView } from "../../graph/index/view.ts";

/**
 * Whether a superior answers to one who reports to it, itself or by one between: a circle of two or three, which is told
 * as one. Which of them is above the other is then not known, and nothing else is told of the line.
 */
export const isInSmallCircle = (view: OrgView, report: number, superior: number): boolean => {
  const up = view.superiors();
  return joins(up, superior, report) || endsOf(up, superior).some((between) => joins(up, between, report));
};
