import { z } from "zod";
import { joinedIn } from "../../../graph/index/relation.ts";
import type { OrgView } from "../../../graph/index/view.ts";
import type { Words } from "../../../graph/vocabulary.ts";
import { detector } from "../../detector.ts";
import type { Draft } from "../../finding/draft.ts";
import type { Common } from "../../finding/patterns.ts";
import { distinct } from "../../finding/short-lists.ts";
import { inIdOrder } from "../../hierarchy/supervision.ts";
import { unitLines } from "../../hierarchy/unit.ts";
import { named } from "../../kit.ts";
import { notRecorded } from "../../not-recorded.ts";
import { type Condition, fact, rule } from "../../rule.ts";
import { info } from "./info.ts";
import { isReportUncounted, type Narrow, narrowSpans } from "./pairs.ts";

const options = z.object({});

const membersOf = ({ superiors, reports }: Narrow): number[] => distinct([...superiors, ...reports]);

const subjectsOf = (view: OrgView, one: Narrow): number[] =>
  one.unit < 0
    ? membersOf(one)
    : [
        one.unit,
        ...inIdOrder(
          view,
          membersOf(one).filter((member) => member !== one.unit),
        ),
      ];

/** Pairs that are alone in their units have that in common. */
const commonsOf = ({ unit }: Narrow): Common[] =>
  unit < 0 ? [{ wording: "one-to-one.pattern", nodes: [], lines: [], values: {}, least: 3 }] : [];

const draft = (view: OrgView, one: Narrow): Draft => ({
  message: one.unit < 0 ? "one-to-one" : "one-to-one-in-unit",
  severity: "low",
  subjects: subjectsOf(view, one),
  idSubjects: 1,
  lines: [...one.lines, ...(one.unit < 0 ? [] : one.superiors.flatMap((post) => unitLines(view, post)))],
  numbers: { superiors: one.superiors.length },
  values: {
    superiors: named(view, one.superiors),
    reports: named(view, one.reports),
    count: one.superiors.length,
    ...(one.unit < 0 ? {} : { unit: named(view, [one.unit]) }),
  },
  commons: commonsOf(one),
  patternRow: {
    columns: ["superior", "report"],
    row: () => [named(view, one.superiors), named(view, one.reports)],
  },
  table: {
    columns: ["superior", "report"],
    rows: one.superiors.map((superior, place) => [
      named(view, [superior]),
      named(view, one.reports.slice(place, place + 1)),
    ]),
  },
});

const condition = (
  id: "one-to-one" | "one-to-one-in-unit",
  ask: Words,
  isAsked: (one: Narrow) => boolean,
): Condition<Narrow, object> => ({
  id,
  ask,
  test: (_view, one) =>
    fact({ yes: isAsked(one) }, () => ({
      lines: one.lines,
      numbers: { superiors: one.superiors.length },
    })),
  absence: "each line",
  found: draft,
});

const narrow = rule<Narrow, object>({
  subjects: narrowSpans,
  at: (view, node) => narrowSpans(view).filter((one) => one.unit === node || membersOf(one).includes(node)),
  conditions: [
    condition(
      "one-to-one-in-unit",
      {
        en: "On record, do several posts of the unit each lead one other only, which is no deputy and no assistant?",
        fr: "D'après le relevé, plusieurs postes de l'unité n'en dirigent-ils chacun qu'un autre, qui n'est ni adjoint ni assistant ?",
      },
      ({ unit }) => unit >= 0,
    ),
    condition(
      "one-to-one",
      {
        en: "On record, does a post that is alone in this in its unit lead one other only, which is no deputy and no assistant?",
        fr: "D'après le relevé, un poste, seul dans ce cas dans son unité, n'en dirige-t-il qu'un autre, qui n'est ni adjoint ni assistant ?",
      },
      ({ unit }) => unit < 0,
    ),
  ],
});

const unknown = notRecorded({
  message: "reports-not-counted",
  ask: { en: "Is it recorded how many it leads?", fr: "Sait-on combien il en dirige ?" },
  among: (view) => joinedIn(view.subordinates(), view.nodesWith("wears")),
  lacks: isReportUncounted,
});

/** Posts that lead one other post, by unit; deputies and assistants are no such span. */
export const narrowSpan = detector({
  info,
  options,
  rules: [narrow, unknown],
});
