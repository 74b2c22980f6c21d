import { z } from "zod";
import { degree } from "../../../graph/index/relation.ts";
import type { Words } from "../../../graph/vocabulary.ts";
import { detector } from "../../detector.ts";
import { parts } from "../../hierarchy/unit.ts";
import { notRecorded } from "../../not-recorded.ts";
import { type Condition, fact, rule } from "../../rule.ts";
import { type Crossing, crossingBy, crossings, isUnsettled, placed } from "./crossings.ts";
import { crossingDraft } from "./draft.ts";
import { info } from "./info.ts";

const options = z.object({});

const condition = (
  id: "past-its-head" | "past-its-leader" | "several-heads",
  ask: Words,
  isAsked: (one: Crossing) => boolean,
): Condition<Crossing, object> => ({
  id,
  ask,
  // whether a post answers past the head of its unit cannot be told where nobody is known to lead it
  test: (_view, one) =>
    fact({ yes: isAsked(one) && !isUnsettled(one), known: !isUnsettled(one) }, () => ({
      lines: one.lines,
      nodes: one.units,
    })),
  absence: "each line",
  found: crossingDraft(id),
});

const crossing = rule<Crossing, object>({
  subjects: (view) => crossings(view).filter((one) => !isUnsettled(one)),
  at: (view, node) => crossings(view).filter(({ unit, posts }) => unit === node || posts.includes(node)),
  told: (view, { message, subjects: [unit, ...posts] }) =>
    unit !== undefined && message !== "unit-not-recorded" ? crossingBy(view, unit, posts) : undefined,
  conditions: [
    condition(
      "past-its-head",
      {
        en: "Do posts of the unit answer in other units past its head?",
        fr: "Des postes de l'unité rendent-ils compte dans d'autres unités sans passer par son chef ?",
      },
      ({ heads }) => heads.length > 0,
    ),
    condition(
      "past-its-leader",
      {
        en: "Do posts of the unit, without a head on record, answer in another unit past the only one who leads others of it?",
        fr: "Des postes de l'unité, sans chef connu, rendent-ils compte dans une autre sans passer par le seul qui en dirige d'autres ?",
      },
      ({ leaders }) => leaders.length > 0,
    ),
    condition(
      "several-heads",
      {
        en: "Do posts of the unit, without a head on record, answer to superiors in several other units?",
        fr: "Des postes de l'unité, sans chef connu, rendent-ils compte à des supérieurs de plusieurs autres unités ?",
      },
      ({ heads, leaders }) => heads.length + leaders.length === 0,
    ),
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
