import { u8 } from "../../../graph/index/at.ts";
import { degree, forEachEdge } from "../../../graph/index/relation.ts";
import type { OrgView } from "../../../graph/index/view.ts";
import { lru, memoized } from "../../../graph/memo.ts";
import { distinct } from "../../finding/short-lists.ts";
import { areGraded, gradesOf, hasGrade, type Ladder, saysGrade } from "../../hierarchy/grades.ts";
import { type Group, type LimitOf, limitFor } from "../../hierarchy/groups.ts";
import { isInSmallCircle } from "../../hierarchy/small-circles.ts";
import {
  forEachSupervision,
  isOnPaper,
  type Supervision,
  supervisionsBy,
} from "../../hierarchy/supervision.ts";
import { isAssisting } from "../../hierarchy/titles.ts";

/** What a distance between grades can be. */
export const distances = ["compression", "inversion", "gap"] as const;
export type Distance = (typeof distances)[number];

type LimitedGroup = Group & { readonly mostSteps: number };
export type Options = {
  readonly scale: readonly string[];
  readonly ladder: Ladder;
  readonly mostSteps: number;
  readonly groups: readonly LimitedGroup[];
};

/** More grades than this between a superior and its reports are a gap. */
export const limitAt = (view: OrgView, { mostSteps, groups }: Options, superior: number): LimitOf =>
  limitFor(view, { groups, usual: mostSteps, of: (group) => group.mostSteps }, superior);

/** Steps between two grades, and how far that is: by levels where a published order has them. */
type Apart = { readonly steps: number | undefined; readonly far: number | undefined };

/** How far the grades of a report and a superior are apart. */
const apartIn = (
  view: OrgView,
  { scale, ladder }: Options,
): ((report: number, superior: number) => Apart) => {
  const { steps, levels } = gradesOf(view, scale, ladder);
  return (report, superior) => {
    const between = steps(report, superior);
    return { steps: between, far: levels(report, superior) ?? between };
  };
};

const distanceOf = ({ steps, far = 0 }: Apart, mostSteps: number): Distance | undefined => {
  if (steps === 0) return "compression";
  if (steps !== undefined && steps < 0) return "inversion";
  return far > mostSteps ? "gap" : undefined;
};

/** Superiors with their reports by how the grades of these stand to theirs, and the posts whose grade stands beside all others. */
type Pass = {
  readonly apart: ReturnType<typeof apartIn>;
  readonly byDistance: ReadonlyMap<Distance, readonly Supervision[]>;
  readonly beside: readonly number[];
};

/** What a pass over the lines has seen of a post: another grade at the other end of a line, and one that it can be set against. */
const [hasOther, isPlaced] = [1, 2];

const notGraded = (): Apart => ({ steps: undefined, far: undefined });

const arePair = (view: OrgView, one: number, other: number): boolean =>
  saysGrade(view, one) && saysGrade(view, other);

/** What is known to stand so, or is told as something else. */
const isLeftAside = (view: OrgView, distance: Distance, report: number, superior: number): boolean =>
  (distance !== "inversion" && isAssisting(view, report)) ||
  // a group of posts stands under a post of the list, and not each of it under this one directly
  (distance === "gap" && u8(view.columns.nodeClass, report) === 1) ||
  isInSmallCircle(view, report, superior);

/** In one pass over the lines. */
const inOnePass = (view: OrgView, options: Options): Pass => {
  // to tell the order of grades takes a pass of its own
  if (!areGraded(view)) return { apart: notGraded, byDistance: new Map(), beside: [] };
  const apart = apartIn(view, options);
  const seen = new Uint8Array(view.nodeCount);
  const see = (report: number, superior: number, what: number): void => {
    seen[report] = u8(seen, report) | what;
    seen[superior] = u8(seen, superior) | what;
  };
  const byDistance = supervisionsBy(view, (_line, report, superior) => {
    if (!hasGrade(view, report) || !hasGrade(view, superior)) return undefined;
    const found = apart(report, superior);
    if (arePair(view, report, superior))
      see(report, superior, found.far === undefined ? hasOther : hasOther | isPlaced);
    const { far = 0 } = found;
    const distance = distanceOf(found, far > 0 ? limitAt(view, options, superior).limit : 0);
    return distance !== undefined && isLeftAside(view, distance, report, superior) ? undefined : distance;
  });
  const beside = singlePosts(view, (post) => u8(seen, post) === hasOther);
  return { apart, byDistance, beside };
};

const singlePosts = (view: OrgView, test: (post: number) => boolean): number[] =>
  Array.from(view.nodesWith("wears")).filter((post) => u8(view.columns.nodeClass, post) === 0 && test(post));

const passes = memoized((_view: OrgView) => lru<Pass>(2));

const passOf = (view: OrgView, options: Options): Pass =>
  passes(view).of(JSON.stringify(options), () => inOnePass(view, options));

/**
 * Superiors with those of their reports whose grade stands to theirs in some way. Deputies and assistants are known to
 * be of the same grade or far below: only a higher grade than the superior's is told of them.
 */
export const withDistance = (view: OrgView, wanted: Distance, options: Options): readonly Supervision[] =>
  passOf(view, options).byDistance.get(wanted) ?? [];

/** Posts whose grade can be set against that of no superior and no report of theirs: it has no place in the order of grades. */
export const besideOrder = (view: OrgView, options: Options): readonly number[] =>
  passOf(view, options).beside;

/** Single posts with a grade that answer to somebody with one, or lead somebody with one. */
export const gradedBeside = memoized((view: OrgView): readonly number[] => {
  const seen = new Uint8Array(view.nodeCount);
  forEachSupervision(view, (_line, report, superior) => {
    if (arePair(view, report, superior)) seen[report] = seen[superior] = 1;
  });
  return singlePosts(view, (post) => u8(seen, post) === 1);
});

/** Superiors and reports of a post whose grade cannot be set against its own, and the lines to them. */
export type BesideOthers = { readonly others: readonly number[]; readonly lines: readonly number[] };

/** Those beside a post whose grades its own cannot be set against; undefined where there are none. */
export const incomparable = (view: OrgView, post: number, options: Options): BesideOthers | undefined => {
  const { apart } = passOf(view, options);
  const beside = (end: number, line: number): boolean =>
    end !== post &&
    isOnPaper(view, line) &&
    arePair(view, post, end) &&
    apart(post, end).far === undefined &&
    apart(end, post).far === undefined;
  const ends: number[] = [];
  const lines: number[] = [];
  for (const relation of [view.superiors(), view.subordinates()])
    forEachEdge(relation, post, (end, line) => {
      if (!beside(end, line)) return;
      ends.push(end);
      lines.push(line);
    });
  return lines.length === 0 ? undefined : { others: distinct(ends), lines };
};

/** Single posts on a reporting line. */
export const onReportingLine = (view: OrgView): number[] => {
  if (!areGraded(view)) return [];
  const [up, down] = [view.superiors(), view.subordinates()];
  return singlePosts(view, (post) => degree(up, post) + degree(down, post) > 0);
};

/** How far the farthest of some reports is from the superior, either way. */
export const farthest = (view: OrgView, { superior, reports }: Supervision, options: Options): number => {
  const { apart } = passOf(view, options);
  return reports.reduce((far, report) => Math.max(far, Math.abs(apart(report, superior).far ?? 0)), 0);
};
