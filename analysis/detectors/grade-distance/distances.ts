import { u8 } from "../../../graph/index/at.ts";
import { degree, endsOf } from "../../../graph/index/relation.ts";
import type { OrgView } from "../../../graph/index/view.ts";
import { lru, memoized } from "../../../graph/memo.ts";
import type { GradeLadderId } from "../../../graph/model/grade-ladders.ts";
import { areGraded, gradesOf, hasGrade } from "../../hierarchy/grades.ts";
import { type Group, type LimitOf, limitFor } from "../../hierarchy/groups.ts";
import { isInSmallCircle } from "../../hierarchy/small-circles.ts";
import { type Supervision, supervisionsBy } from "../../hierarchy/supervision.ts";
import { isAssisting } from "../../hierarchy/titles.ts";

/** What a distance between grades can be. */
export const distances = ["compression", "inversion", "gap"] as const;
export type Distance = (typeof distances)[number];

type LimitedGroup = Group & { readonly mostSteps: number };
export type Options = {
  readonly scale: readonly string[];
  readonly ladder: "none" | GradeLadderId;
  readonly mostSteps: number;
  readonly groups: readonly LimitedGroup[];
};

/** More grades than this between a superior and its reports are a gap. */
export const limitAt = (view: OrgView, { mostSteps, groups }: Options, superior: number): LimitOf =>
  limitFor(view, { groups, usual: mostSteps, of: (group) => group.mostSteps }, superior);

const distanceOf = (steps: number, mostSteps: number): Distance | undefined => {
  if (steps === 0) return "compression";
  if (steps < 0) return "inversion";
  return steps > mostSteps ? "gap" : undefined;
};

type ByDistance = ReadonlyMap<Distance, readonly Supervision[]>;

/** Superiors with their reports, by how the grades of these stand to theirs; in one pass over the lines. */
const inOnePass = (view: OrgView, options: Options): ByDistance => {
  if (!areGraded(view)) return new Map();
  const { steps } = gradesOf(view, options.scale, options.ladder !== "none");
  return supervisionsBy(view, (_line, report, superior) => {
    const between = steps(report, superior);
    if (between === undefined) return undefined;
    const distance = distanceOf(between, between > 0 ? limitAt(view, options, superior).limit : 0);
    if (distance === undefined || (distance !== "inversion" && isAssisting(view, report))) return undefined;
    // a group of posts stands under a post of the list, and not each of it under this one directly
    if (distance === "gap" && u8(view.columns.nodeClass, report) === 1) return undefined;
    return isInSmallCircle(view, report, superior) ? undefined : distance;
  });
};

const passes = memoized((_view: OrgView) => lru<ByDistance>(2));

/**
 * Superiors with those of their reports whose grade stands to theirs in some way. Deputies and assistants are known to
 * be of the same grade or far below: only a higher grade than the superior's is told of them.
 */
export const withDistance = (view: OrgView, wanted: Distance, options: Options): readonly Supervision[] =>
  passes(view)
    .of(JSON.stringify(options), () => inOnePass(view, options))
    .get(wanted) ?? [];

/** Whether a post has a grade that cannot be set against the grade of some superior or report of its own. */
export const isBesideOrder = (view: OrgView, post: number, { scale, ladder }: Options): boolean => {
  if (scale.length === 0 || !hasGrade(view, post)) return false;
  const { steps } = gradesOf(view, scale, ladder !== "none");
  const others = [...endsOf(view.superiors(), post), ...endsOf(view.subordinates(), post)];
  return others.some((other) => hasGrade(view, other) && steps(post, other) === undefined);
};

/** Single posts on a reporting line. */
export const onReportingLine = (view: OrgView): number[] => {
  if (!areGraded(view)) return [];
  const [up, down] = [view.superiors(), view.subordinates()];
  return Array.from(view.nodesWith("wears")).filter(
    (post) => degree(up, post) + degree(down, post) > 0 && u8(view.columns.nodeClass, post) === 0,
  );
};
