import { z } from "zod";
import type { OrgView } from "../../../graph/index/view.ts";
import { detector } from "../../detector.ts";
import { type Fact, fact, rule } from "../../rule.ts";
import { draftDualLine } from "./draft.ts";
import { info } from "./info.ts";
import {
  areRivals,
  areSeveral,
  departures,
  distinctOf,
  isCalledAnAdvantage,
  isOnlyPractice,
  superiorsOf,
  type UpwardLines,
  withSeveral,
} from "./superiors.ts";

const options = z.object({
  perHat: z
    .boolean()
    .default(true)
    .describe("Also list posts whose several superiors each have a hat or a subject of their own"),
});

const isComplete = (view: OrgView, { node }: UpwardLines): boolean =>
  view.complete(view.node(node), "reports-to", "out");

/** An answer with the lines it rests on; a no counts only where the record of superiors is complete, unless told otherwise. */
const about = (
  view: OrgView,
  superiors: UpwardLines,
  yes: boolean,
  lines: readonly number[],
  known = yes || isComplete(view, superiors),
): Fact =>
  fact({ yes, known }, () => {
    const nodes = distinctOf(superiors, lines);
    return { lines, nodes, numbers: { superiors: nodes.length } };
  });

const superiors = rule<UpwardLines, z.output<typeof options>>({
  subjects: withSeveral,
  at: (view, node) => [superiorsOf(view, node)],
  firstOnly: true,
  conditions: [
    {
      id: "on-paper",
      ask: { en: "Is there a superior on paper?", fr: "Y a-t-il un supérieur sur le papier ?" },
      test: (view, one) => about(view, one, one.paper.length > 0, one.paper),
    },
    {
      id: "nothing-on-paper",
      ask: {
        en: "Is there a superior in practice, and on a complete record nobody on paper?",
        fr: "Y a-t-il un supérieur dans la pratique et, selon un relevé complet, personne sur le papier ?",
      },
      test: (view, one) => {
        const only = isOnlyPractice(one);
        const complete = only && isComplete(view, one);
        return about(view, one, complete, one.practice, !only || complete);
      },
      absence: "all lines",
      found: draftDualLine("nothing-on-paper", "medium"),
      unknown: draftDualLine("paper-not-recorded", "low"),
    },
    {
      id: "paper-against-practice",
      ask: {
        en: "Is the superior in practice another than the one on paper, for the same subject?",
        fr: "Le supérieur dans la pratique est-il un autre que celui du papier, pour le même sujet ?",
      },
      test: (view, one) => {
        const away = departures(view, one);
        return about(view, one, away.length > 0, away);
      },
      absence: "each line",
      found: draftDualLine("paper-against-practice", "high"),
    },
    {
      id: "called-an-advantage",
      ask: {
        en: "Are there several superiors, and does a source see an advantage in that?",
        fr: "Y a-t-il plusieurs supérieurs, et une source y voit-elle un avantage ?",
      },
      test: (view, one) =>
        about(view, one, isCalledAnAdvantage(view, one) && areSeveral(view, one), one.lines),
      found: draftDualLine("called-an-advantage", "low"),
    },
    {
      id: "several-superiors",
      ask: {
        en: "Do several superiors have the same subject under the same hat?",
        fr: "Plusieurs supérieurs ont-ils le même sujet sous la même casquette ?",
      },
      test: (view, one) => about(view, one, areRivals(view, one), one.lines),
      found: draftDualLine("several-superiors", "medium"),
    },
    {
      id: "one-per-hat",
      ask: {
        en: "Are there several superiors, each with a hat or a subject of its own?",
        fr: "Y a-t-il plusieurs supérieurs, chacun avec sa casquette ou son sujet ?",
      },
      test: (view, one) => about(view, one, areSeveral(view, one) && !areRivals(view, one), one.lines),
      found: draftDualLine("one-per-hat", "low"),
      wanted: ({ perHat }) => perHat,
    },
  ],
});

/** Formal and practice superiors differ, or there are several. Unity of command, sliced by scope and hat. */
export const dualLine = detector({ info, options, rules: [superiors] });
