import { z } from "zod";
import { u8 } from "../../../graph/index/at.ts";
import { degree } from "../../../graph/index/relation.ts";
import type { OrgView } from "../../../graph/index/view.ts";
import { detector } from "../../detector.ts";
import type { Draft } from "../../finding/draft.ts";
import type { Value } from "../../finding/words.ts";
import { inIdOrder } from "../../hierarchy/supervision.ts";
import { parts } from "../../hierarchy/unit.ts";
import { named } from "../../kit.ts";
import { notRecorded } from "../../not-recorded.ts";
import { fact, rule } from "../../rule.ts";
import { type Crossing, crossingBy, crossings, placed } from "./crossings.ts";
import { info } from "./info.ts";

const options = z.object({});

const isPastHead = ({ heads }: Crossing): boolean => heads.length > 0;

/** Some of those told as posts may each stand for a number of posts: a count of them is no count of posts. */
const groupsAmong = (view: OrgView, posts: readonly number[]): Value => {
  const groups = posts.filter((post) => u8(view.columns.nodeClass, post) === 1).length;
  if (groups === 0) return "";
  return { words: { en: `, ${groups} of them groups of posts`, fr: `, dont ${groups} groupes de postes` } };
};

const draftOf =
  (message: "past-its-head" | "several-heads") =>
  (view: OrgView, { unit, posts, superiors, units, heads, lines }: Crossing): Draft => ({
    message,
    severity: units.length > 2 || heads.length > 0 ? "medium" : "low",
    subjects: [unit, ...inIdOrder(view, posts)],
    idSubjects: 1,
    lines,
    nodes: units,
    numbers: { posts: posts.length, units: units.length },
    values: {
      unit: named(view, [unit]),
      posts: named(view, posts),
      count: posts.length,
      groups: groupsAmong(view, posts),
      superiors: named(view, superiors),
      units: named(view, units),
      heads: named(view, heads),
    },
  });

const crossing = rule<Crossing, object>({
  subjects: crossings,
  at: (view, node) => crossings(view).filter(({ unit, posts }) => unit === node || posts.includes(node)),
  told: (view, { message, subjects: [unit, ...posts] }) =>
    unit !== undefined && message !== "unit-not-recorded" ? crossingBy(view, unit, posts) : undefined,
  conditions: [
    {
      id: "past-its-head",
      ask: {
        en: "Do posts of the unit answer in other units past its head?",
        fr: "Des postes de l'unité rendent-ils compte dans d'autres unités sans passer par son chef ?",
      },
      test: (_view, one) => fact({ yes: isPastHead(one) }, () => ({ lines: one.lines, nodes: one.units })),
      absence: "each line",
      found: draftOf("past-its-head"),
    },
    {
      id: "several-heads",
      ask: {
        en: "Do posts of the unit, without a head on record, answer to superiors in several other units?",
        fr: "Des postes de l'unité, sans chef connu, rendent-ils compte à des supérieurs de plusieurs autres unités ?",
      },
      test: (_view, one) => fact({ yes: !isPastHead(one) }, () => ({ lines: one.lines, nodes: one.units })),
      absence: "each line",
      found: draftOf("several-heads"),
    },
  ],
});

const unknown = notRecorded({
  message: "unit-not-recorded",
  ask: { en: "Is it recorded in which unit it is?", fr: "Sait-on dans quelle unité il se trouve ?" },
  among: placed,
  lacks: (view, post) => degree(parts(view), post) === 0,
  whereRecordedOf: "most",
});

/** Posts whose superior sits outside their unit's own line, by unit. */
export const pillarCrossing = detector({ info, options, rules: [crossing, unknown] });
