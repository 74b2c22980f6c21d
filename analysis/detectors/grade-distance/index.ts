import { z } from "zod";
import type { OrgView } from "../../../graph/index/view.ts";
import { gradeLadderIds } from "../../../graph/model/grade-ladders.ts";
import type { Words } from "../../../graph/vocabulary.ts";
import { detector } from "../../detector.ts";
import { hasGrade } from "../../hierarchy/grades.ts";
import { groupSchema } from "../../hierarchy/groups.ts";
import { type Supervision, supervisesAbout } from "../../hierarchy/supervision.ts";
import { notRecorded, notRecordedDraft } from "../../not-recorded.ts";
import { fact, rule } from "../../rule.ts";
import {
  type BesideOthers,
  besideOrder,
  type Distance,
  distances,
  gradedBeside,
  incomparable,
  type Options,
  onReportingLine,
  withDistance,
} from "./distances.ts";
import { distanceDraft } from "./draft.ts";
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
    .describe(
      "More grades between superior and report than this are a gap; of a published order, more of the levels that grades of one kind of post make together",
    ),
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

const reportsIn = (view: OrgView, lines: readonly number[]): number[] => [
  ...new Set(lines.map((line) => view.columns.lineFrom[line] ?? -1)),
];

const about = (view: OrgView, distance: Distance, node: number, asked: Options): readonly Supervision[] =>
  withDistance(view, distance, asked).filter(supervisesAbout(node));

const distanceRule = (distance: Distance) =>
  rule<Supervision, Options>({
    subjects: (view, asked) => withDistance(view, distance, asked),
    at: (view, node, asked) => {
      const found = about(view, distance, node, asked);
      return found.length === 0 && incomparable(view, node, asked) !== undefined ? undefined : found;
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
          fact({ yes: true }, () => ({ lines, numbers: { reports: reports.length } })),
        absence: "each line",
        found: distanceDraft(distance),
      },
    ],
  });

/** The same asked of a post beside others whose grades its own cannot be set against: it cannot be told, and is no finding. */
const besideRule = (distance: Distance) =>
  rule<BesideOthers, Options>({
    subjects: () => [],
    at: (view, node, asked) => {
      const one = incomparable(view, node, asked);
      return one === undefined || about(view, distance, node, asked).length > 0 ? undefined : [one];
    },
    conditions: [
      {
        id: `${distance}-beside`,
        ask: questions[distance],
        test: (_view, { lines, others }) =>
          fact({ yes: false, known: false }, () => ({ lines, nodes: others })),
      },
    ],
  });

const notPlaced = rule<number, Options>({
  subjects: besideOrder,
  at: (view, node) => (gradedBeside(view).includes(node) ? [node] : undefined),
  conditions: [
    {
      id: "grade-not-placed",
      ask: {
        en: "Can its grade be set against that of a superior or a report?",
        fr: "Son grade peut-il être comparé à celui d'un supérieur ou d'un subordonné ?",
      },
      test: (view, post, asked) => fact({ yes: !besideOrder(view, asked).includes(post), known: false }),
      unknownOfAll: {
        message: "grade-not-placed",
        row: (post) => post,
        all: (view) => gradedBeside(view).length,
        allInTwin: "all",
        draft: notRecordedDraft({ message: "grade-not-placed" }),
      },
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
export const gradeDistance = detector({
  info,
  options,
  rules: [...distances.flatMap((one) => [distanceRule(one), besideRule(one)]), notPlaced, unknown],
});
