import type { OrgView } from "../../../graph/index/view.ts";
import { gradeLadders, levelOfGrade } from "../../../graph/model/grade-ladders.ts";
import { gradeOf } from "../../../graph/model/node.ts";
import type { Draft } from "../../finding/draft.ts";
import type { Common } from "../../finding/patterns.ts";
import type { Value } from "../../finding/words.ts";
import { plainGrade } from "../../hierarchy/grades.ts";
import { groupValue } from "../../hierarchy/groups.ts";
import { ofSupervision, type Supervision } from "../../hierarchy/supervision.ts";
import { named } from "../../kit.ts";
import { type Distance, farthest, limitAt, type Options } from "./distances.ts";

const gradesAt = (view: OrgView, rows: readonly number[]): string[] =>
  rows.map((row) => gradeOf(view.node(row)) ?? "");

const gradesIn = (view: OrgView, rows: readonly number[]): string =>
  [...new Set(gradesAt(view, rows))].sort().join(", ");

/** What several superiors have in common: the distance, under the limit of all, and by whose order of grades. */
const commonsOf = (distance: Distance, worst: number, limit: number, order: Ordered): Common[] => [
  {
    wording: `${distance}.pattern${order.suffix}`,
    nodes: [],
    lines: [],
    values: { limit, ...order.values },
    least: 3,
    rank: { by: worst, place: "superior" },
  },
];

/** By whose order of grades a distance is told: a suffix of its sentence, and what that names. */
type Ordered = { readonly suffix: "" | ".by-ladder"; readonly values: Readonly<Record<string, Value>> };

const orderOf = (distance: Distance, { ladder, scale }: Options, grades: readonly string[]): Ordered => {
  if (ladder === "none" || distance === "compression") return { suffix: "", values: {} };
  const known = new Set(scale.map(plainGrade));
  // a series beside the published order is judged by what the lines show
  const isBy = grades
    .map(plainGrade)
    .every((grade) => known.has(grade) || levelOfGrade(ladder, grade) !== undefined);
  return isBy
    ? { suffix: ".by-ladder", values: { ladder: { words: gradeLadders[ladder].words } } }
    : { suffix: "", values: {} };
};

/** A superior and those of its reports whose grades stand to its own in one way. */
export const distanceDraft =
  (distance: Distance) =>
  (view: OrgView, one: Supervision, asked: Options): Draft => {
    const pattern = ofSupervision(view, one);
    const isOwn = asked.scale.length > 0 && asked.ladder === "none";
    const order = orderOf(distance, asked, gradesAt(view, [one.superior, ...one.reports]));
    const { limit, group } = limitAt(view, asked, one.superior);
    const ofGroup = distance === "gap" ? group : undefined;
    const grade = gradesIn(view, [one.superior]);
    const grades = gradesIn(view, one.reports);
    return {
      message: distance,
      wording: `${distance}${ofGroup === undefined ? "" : ".of-group"}${order.suffix}`,
      severity: distance === "inversion" && isOwn ? "medium" : "low",
      ...pattern,
      // that two grades are one needs no order of grades
      inferred: !isOwn && distance !== "compression",
      values: {
        ...pattern.values,
        grade,
        grades,
        limit,
        ...order.values,
        ...(ofGroup === undefined ? {} : { group: groupValue(ofGroup) }),
      },
      ...(ofGroup === undefined
        ? { commons: commonsOf(distance, farthest(view, one, asked), limit, order) }
        : {}),
      patternRow: {
        columns: ["superior", "grade", "reports", "reportGrades"],
        row: () => [named(view, [one.superior]), grade, named(view, one.reports), grades],
      },
    };
  };
