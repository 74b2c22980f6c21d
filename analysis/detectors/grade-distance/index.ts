import { z } from "zod";
import type { OrgView } from "../../../graph/index/view.ts";
import { gradeLadderIds, gradeLadders } from "../../../graph/model/grade-ladders.ts";
import { gradeOf } from "../../../graph/model/node.ts";
import type { Words } from "../../../graph/vocabulary.ts";
import { detector } from "../../detector.ts";
import type { Draft } from "../../finding/draft.ts";
import type { Common } from "../../finding/patterns.ts";
import type { Value } from "../../finding/words.ts";
import { hasGrade, plainGrade } from "../../hierarchy/grades.ts";
import { groupSchema, groupValue } from "../../hierarchy/groups.ts";
import { ofSupervision, type Supervision, supervisesAbout } from "../../hierarchy/supervision.ts";
import { named } from "../../kit.ts";
import { notRecorded } from "../../not-recorded.ts";
import { fact, rule } from "../../rule.ts";
import {
  type Distance,
  distances,
  isBesideOrder,
  limitAt,
  type Options,
  onReportingLine,
  withDistance,
} from "./distances.ts";
import { info } from "./info.ts";

const options = z.object({
  scale: z
    .array(z.string().min(1))
    .default([])
    .describe(
      "Grades of the organization, highest first; where left out, numbers within a series are compared",
    ),
  ladder: z
    .enum(["none", ...gradeLadderIds])
    .default("none")
    .describe("The published order of grades that the scale is taken from, where the source names none"),
  mostSteps: z
    .number()
    .int()
    .min(1)
    .default(3)
    .describe("More grades between superior and report than this are a gap"),
  groups: z
    .array(groupSchema.safeExtend({ mostSteps: z.number().int().min(1) }))
    .default([])
    .describe(
      "Limits of a gap for superiors of a unit with all in it, or of some grades; the first that fits holds",
    ),
});

const questions: Readonly<Record<Distance, Words>> = {
  compression: {
    en: "Does it lead others of its own grade?",
    fr: "Dirige-t-il d'autres postes de son propre grade ?",
  },
  inversion: {
    en: "Does it lead others of a higher grade?",
    fr: "Dirige-t-il d'autres postes d'un grade supérieur ?",
  },
  gap: {
    en: "Are there more grades than the limit between it and those it leads?",
    fr: "Y a-t-il plus de grades que la limite entre lui et ceux qu'il dirige ?",
  },
};

const gradesAt = (view: OrgView, rows: readonly number[]): string[] =>
  rows.map((row) => gradeOf(view.node(row)) ?? "");

const gradesIn = (view: OrgView, rows: readonly number[]): string =>
  [...new Set(gradesAt(view, rows))].sort().join(", ");

/** What many superiors have in common: the distance, under the limit of all, and by whose order of grades. */
const commonsOf = (distance: Distance, limit: number, order: Ordered): Common[] => [
  { wording: `${distance}.pattern${order.suffix}`, nodes: [], lines: [], values: { limit, ...order.values } },
];

/** By whose order of grades a distance is told: a suffix of its sentence, and what that names. */
type Ordered = { readonly suffix: "" | ".by-ladder"; readonly values: Readonly<Record<string, Value>> };

const orderOf = (distance: Distance, { ladder, scale }: Options, grades: readonly string[]): Ordered => {
  const known = new Set(scale.map(plainGrade));
  // a series beside the published order is judged by what the lines show
  const isBy = distance !== "compression" && grades.every((grade) => known.has(plainGrade(grade)));
  return ladder === "none" || !isBy
    ? { suffix: "", values: {} }
    : { suffix: ".by-ladder", values: { ladder: { words: gradeLadders[ladder].words } } };
};

const draftOf =
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
      ...(ofGroup === undefined ? { commons: commonsOf(distance, limit, order) } : {}),
      patternRow: {
        columns: ["superior", "grade", "reports", "reportGrades"],
        row: () => [named(view, [one.superior]), grade, named(view, one.reports), grades],
      },
    };
  };

const reportsIn = (view: OrgView, lines: readonly number[]): number[] => [
  ...new Set(lines.map((line) => view.columns.lineFrom[line] ?? -1)),
];

const distanceRule = (distance: Distance) =>
  rule<Supervision, Options>({
    subjects: (view, asked) => withDistance(view, distance, asked),
    at: (view, node, asked) => {
      const found = withDistance(view, distance, asked).filter(supervisesAbout(node));
      return found.length === 0 && isBesideOrder(view, node, asked)
        ? [{ superior: node, reports: [], lines: [] }]
        : found;
    },
    // the order of grades can only be told from all lines
    told: (view, { message, subjects, lines, numbers }) =>
      message === distance && numbers.inferred !== undefined
        ? { superior: subjects[0] ?? -1, reports: reportsIn(view, lines), lines }
        : undefined,
    conditions: [
      {
        id: distance,
        ask: questions[distance],
        test: (_view, { lines, reports }) =>
          // one without reports has a grade that is not on the scale: nothing can be told of it
          reports.length === 0
            ? fact({ yes: false, known: false })
            : fact({ yes: true }, () => ({ lines, numbers: { reports: reports.length } })),
        absence: "each line",
        found: draftOf(distance),
      },
    ],
  });

const unknown = notRecorded({
  message: "grade-not-recorded",
  ask: { en: "Is its grade recorded?", fr: "Son grade est-il connu ?" },
  among: onReportingLine,
  lacks: (view, post) => !hasGrade(view, post),
  whereRecordedOf: "most",
});

/** Superiors of the grade of their reports, of a lower one, or many grades above. */
export const gradeDistance = detector({ info, options, rules: [...distances.map(distanceRule), unknown] });
