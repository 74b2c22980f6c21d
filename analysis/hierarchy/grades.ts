import { i32, u8 } from "../../graph/index/at.ts";
import type { OrgView } from "../../graph/index/view.ts";
import { memoized } from "../../graph/memo.ts";
import { type GradeLadderId, levelOfGrade } from "../../graph/model/grade-ladders.ts";
import { gradeOf, type Node } from "../../graph/model/node.ts";
import { forEachSupervision } from "./supervision.ts";

/**
 * Steps from the grade of one post up to that of another: 0 for the same, negative where the other is lower; undefined
 * where the two cannot be set against each other. Two of the same grade are so whatever the order of grades.
 */
export type GradeSteps = (report: number, superior: number) => number | undefined;

/** How grades are ordered: by steps, and by levels of kinds of post where a published order has these. */
export type Grades = { readonly steps: GradeSteps; readonly levels: GradeSteps };

/** A published order of grades, by its id; `none` for the organization's own. */
export type Ladder = "none" | GradeLadderId;

/** A grade without signs and capitals: `P-5` and `p5` are one. */
export const plainGrade = (grade: string): string => grade.replaceAll(/[\s._-]+/g, "").toLowerCase();

/** A grade as a series and a place in it: `P-5` is the fifth of P. */
type Placed = { readonly series: string; readonly number: number };

const placed = (grade: string): Placed | undefined => {
  const [, series, number] = /^(\D*)(\d+)\D*$/.exec(grade) ?? [];
  return series === undefined || number === undefined ? undefined : { series, number: Number(number) };
};

/** The grade of a post; a classification that has no place in an order of grades is a role, and none. */
export const countedGrade = ({
  grade,
  classification,
}: Pick<Node, "grade" | "classification">): string | undefined =>
  grade ?? (placed(classification ?? "") === undefined ? undefined : classification);

/**
 * The grades in use, each once, and for each node the place of its grade among them; −1 without a grade. `isSaid` is 1
 * where it stands in the field for grades: a classification is one only where it has a place in an order of grades.
 */
type GradesInUse = {
  readonly grades: readonly string[];
  readonly gradeAt: Int32Array;
  readonly isSaid: Uint8Array;
};

const gradesInUse = memoized((view: OrgView): GradesInUse => {
  const gradeAt = new Int32Array(view.nodeCount).fill(-1);
  const isSaid = new Uint8Array(view.nodeCount);
  const places = new Map<string, number>();
  const said = new Map<string, number>();
  for (let row = 0; row < view.nodeCount; row++) {
    const node = view.node(row);
    const grade = gradeOf(node);
    if (grade === undefined) continue;
    if (node.grade !== undefined) isSaid[row] = 1;
    const known = said.get(grade) ?? placeIn(places, plainGrade(grade));
    said.set(grade, known);
    gradeAt[row] = known;
  }
  return { grades: [...places.keys()], gradeAt, isSaid };
});

const placeIn = (places: Map<string, number>, grade: string): number => {
  const place = places.get(grade) ?? places.size;
  places.set(grade, place);
  return place;
};

/** Whether anything has a grade. */
export const areGraded = (view: OrgView): boolean => gradesInUse(view).grades.length > 0;

/** Steps between two grades by their places among those in use; undefined where these have no common order. */
type Order = (low: number, high: number) => number | undefined;

/** By a scale of the organization, highest first. */
const byScale = ({ grades }: GradesInUse, scale: readonly string[]): Order => {
  const rank = new Map(scale.map((grade, place) => [plainGrade(grade), scale.length - place]));
  const ranks = grades.map((grade) => rank.get(grade));
  return (low, high) => {
    const [lower, higher] = [ranks[low], ranks[high]];
    return lower === undefined || higher === undefined ? undefined : higher - lower;
  };
};

/** Lines on which a series has to agree before its order is believed: twice as many one way as the other, and so many. */
const leastLines = 4;

/** For each series whether higher numbers are higher grades (1), lower (−1), or that cannot be told (0). */
const directions = (
  view: OrgView,
  { gradeAt }: GradesInUse,
  places: readonly (Placed | undefined)[],
): ReadonlyMap<string, number> => {
  const votes = new Map<string, [up: number, down: number]>();
  forEachSupervision(view, (_line, report, superior) => {
    const [low, high] = [places[i32(gradeAt, report)], places[i32(gradeAt, superior)]];
    if (low === undefined || high === undefined || low.series !== high.series || low.number === high.number)
      return;
    const [up, down] = votes.get(low.series) ?? [0, 0];
    votes.set(low.series, high.number > low.number ? [up + 1, down] : [up, down + 1]);
  });
  return new Map(
    [...votes].map(([series, [up, down]]) => {
      if (up + down < leastLines || Math.max(up, down) < 2 * Math.min(up, down)) return [series, 0];
      return [series, up > down ? 1 : -1];
    }),
  );
};

/** By the numbers within one series, in the direction in which most superiors stand above their reports. */
const byNumbers = memoized((view: OrgView): Order => {
  const used = gradesInUse(view);
  const places = used.grades.map(placed);
  const direction = directions(view, used, places);
  return (one, other) => {
    const [low, high] = [places[one], places[other]];
    if (low === undefined || high === undefined || low.series !== high.series) return undefined;
    const way = direction.get(low.series) ?? 0;
    return way === 0 ? undefined : (high.number - low.number) * way;
  };
});

const either =
  (one: Order, other: Order): Order =>
  (low, high) =>
    one(low, high) ?? other(low, high);

/** By the levels of a published order; no order where it has none. */
const byLevels = ({ grades }: GradesInUse, ladder: Ladder): Order => {
  if (ladder === "none") return () => undefined;
  const levels = grades.map((grade) => levelOfGrade(ladder, grade));
  return (low, high) => {
    const [lower, higher] = [levels[low], levels[high]];
    return lower === undefined || higher === undefined ? undefined : lower - higher;
  };
};

/**
 * How the grades of a record are ordered: by a given scale, highest first, else as far as the record shows. A scale of
 * a published order leaves series beside it to what the record shows.
 */
export const gradesOf = (view: OrgView, scale: readonly string[], ladder: Ladder): Grades => {
  const used = gradesInUse(view);
  const given = scale.length > 0 ? byScale(used, scale) : byNumbers(view);
  const order = ladder === "none" ? given : either(given, byNumbers(view));
  const level = byLevels(used, ladder);
  const between =
    (by: Order, alike: (report: number, superior: number) => boolean): GradeSteps =>
    (report, superior) => {
      const [low, high] = [i32(used.gradeAt, report), i32(used.gradeAt, superior)];
      if (low < 0 || high < 0) return undefined;
      return low === high && alike(report, superior) ? 0 : by(low, high);
    };
  const areSaid = (report: number, superior: number): boolean =>
    saysGrade(view, report) && saysGrade(view, superior);
  return { steps: between(order, areSaid), levels: between(level, () => false) };
};

/** Whether a post has a grade at all. */
export const hasGrade = (view: OrgView, row: number): boolean => i32(gradesInUse(view).gradeAt, row) >= 0;

/** Whether a post has one in the field for grades; what stands in that of its sort may be a role. */
export const saysGrade = (view: OrgView, row: number): boolean => u8(gradesInUse(view).isSaid, row) === 1;
