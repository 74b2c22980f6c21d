import { degree, forEachEdge } from "../../../graph/index/relation.ts";
import type { OrgView } from "../../../graph/index/view.ts";
import { distinct } from "../../finding/short-lists.ts";
import { isUncounted } from "../../hierarchy/classes.ts";
import { answeringTo, hasReports, isDirectReport } from "../../hierarchy/direct-reports.ts";
import { type Group, groupAt } from "../../hierarchy/groups.ts";

/** Direct reports of one node, bodies that answer to it beside them, and those reports that stand for several whose number is not recorded. */
export type ManagerSpan = {
  readonly manager: number;
  readonly span: number;
  readonly bodies: readonly number[];
  readonly classes: readonly number[];
  /** How many it may lead before that is wide, and the group whose threshold that is. */
  readonly limit: number;
  readonly group: Group | undefined;
};

type LimitedGroup = Group & { readonly mostReports: number };
type Limits = { readonly mostReports: number; readonly groups: readonly LimitedGroup[] };

/** Whether a report is one of the span that stands for a number which is not recorded. */
const isUnknownClass = (view: OrgView, superior: number, report: number): boolean =>
  isUncounted(view, report) && isDirectReport(view, superior, report);

const unknownClasses = (view: OrgView, node: number): number[] => {
  const found: number[] = [];
  forEachEdge(view.subordinates(), node, (report) => {
    if (isUnknownClass(view, node, report)) found.push(report);
  });
  return distinct(found);
};

/** Lines to those reports that stand for a number which is not recorded. */
export const linesToClasses = (view: OrgView, node: number): number[] => {
  const found: number[] = [];
  forEachEdge(view.subordinates(), node, (report, line) => {
    if (isUnknownClass(view, node, report)) found.push(line);
  });
  return found;
};

export const spanAt = (view: OrgView, manager: number, { mostReports, groups }: Limits): ManagerSpan => {
  const group = groupAt(view, groups, manager);
  const { reports, bodies } = answeringTo(view, manager);
  return {
    manager,
    span: reports.length,
    bodies,
    classes: unknownClasses(view, manager),
    limit: group?.mostReports ?? mostReports,
    group,
  };
};

/** Spans worth a look: wider than some limit, or not to be counted. */
export const wideSpans = (view: OrgView, limits: Limits): ManagerSpan[] => {
  const down = view.subordinates();
  const limit = Math.min(limits.mostReports, ...limits.groups.map(({ mostReports }) => mostReports));
  const found: ManagerSpan[] = [];
  for (let node = 0; node < view.nodeCount; node++) {
    const count = degree(down, node);
    if (count > 0 && (count > limit || unknownClasses(view, node).length > 0))
      found.push(spanAt(view, node, limits));
  }
  return found;
};

/** How many have reports at all. */
export const leadersCount = (view: OrgView): number => {
  let count = 0;
  for (let node = 0; node < view.nodeCount; node++) if (hasReports(view, node)) count++;
  return count;
};
