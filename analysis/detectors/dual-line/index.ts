import { z } from "zod";
import type { OrgView } from "../../../graph/index/view.ts";
import { detector, type Step } from "../../detector.ts";
import type { Draft } from "../../finding/draft.ts";
import type { Severity } from "../../finding/finding.ts";
import type { Value } from "../../finding/words.ts";
import { named, step } from "../../kit.ts";
import { info } from "./info.ts";
import { departures, type Judged, judge, type Superiors, superiorsOf, type Verdict } from "./judge.ts";
import { paperAndPractice } from "./table.ts";

const options = z.object({
  perHat: z
    .boolean()
    .default(true)
    .describe("Also list posts whose several superiors each have a hat or a subject of their own"),
});

const severity: Record<Verdict, Severity> = {
  "paper-against-practice": "high",
  "nothing-on-paper": "medium",
  "several-superiors": "medium",
  "one-per-hat": "low",
  "paper-not-recorded": "low",
};

const distinct = (superiors: Superiors, lines: Iterable<number>): number[] => [
  ...new Set([...lines].map(superiors.superiorOf)),
];

const draft = (view: OrgView, node: number, { verdict, superiors }: Judged): Draft => {
  const names = (lines: readonly number[]): Value => named(view, distinct(superiors, lines));
  return {
    message: verdict,
    severity: severity[verdict],
    status: verdict === "paper-not-recorded" ? "not-enough-data" : "found",
    subjects: [node],
    lines: [...superiors.lines],
    numbers: {
      superiors: distinct(superiors, superiors.lines).length,
      onPaper: distinct(superiors, superiors.paper).length,
      inPractice: distinct(superiors, superiors.practice).length,
    },
    values: {
      post: { nodes: [view.node(node).id] },
      superiors: names(superiors.lines),
      paper: names(superiors.paper),
      practice: names(superiors.practice),
    },
    ...(superiors.practice.length > 0 ? { table: paperAndPractice(view, superiors) } : {}),
  };
};

const explain = (view: OrgView, perHat: boolean, node: number): Step[] => {
  const superiors = superiorsOf(view, node);
  const verdict = judge(view, node)?.verdict;
  const away = departures(view, superiors);
  const ask = (en: string, fr: string, lines: readonly number[], yes: boolean, decisive = true): Step =>
    step(en, fr, {
      yes,
      known: view.complete(view.node(node), "reports-to", "out"),
      decisive,
      numbers: { superiors: distinct(superiors, lines).length },
      lines,
      nodes: distinct(superiors, lines),
    });
  const { lines, paper, practice } = superiors;
  return [
    ask(
      "Is there a superior on paper?",
      "Y a-t-il un supérieur sur le papier ?",
      paper,
      paper.length > 0,
      false,
    ),
    ask(
      "Is there a superior in practice, and on a complete record nobody on paper?",
      "Y a-t-il un supérieur dans la pratique et, selon un relevé complet, personne sur le papier ?",
      practice,
      verdict === "nothing-on-paper",
    ),
    ask(
      "Is the superior in practice another than the one on paper, for the same subject?",
      "Le supérieur dans la pratique est-il un autre que celui du papier, pour le même sujet ?",
      away,
      away.length > 0,
    ),
    ask(
      "Do several superiors have the same subject under the same hat?",
      "Plusieurs supérieurs ont-ils le même sujet sous la même casquette ?",
      lines,
      verdict === "several-superiors",
    ),
    ask(
      "Are there several superiors, each with a hat or a subject of its own?",
      "Y a-t-il plusieurs supérieurs, chacun avec sa casquette ou son sujet ?",
      lines,
      verdict === "one-per-hat",
      perHat,
    ),
  ];
};

/** Formal and practice superiors differ, or there are several. Unity of command, sliced by scope and hat. */
export const dualLine = detector({
  info,
  options,
  detect: (view, { perHat }) => {
    const found: Draft[] = [];
    for (let node = 0; node < view.nodeCount; node++) {
      const judged = judge(view, node);
      if (judged !== undefined && (perHat || judged.verdict !== "one-per-hat"))
        found.push(draft(view, node, judged));
    }
    return found;
  },
  explain: (view, { perHat }, node) => explain(view, perHat, node),
});
