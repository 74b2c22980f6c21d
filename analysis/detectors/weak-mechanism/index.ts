import { z } from "zod";
import type { OrgView } from "../../../graph/index/view.ts";
import { detector, type Step } from "../../detector.ts";
import type { Draft } from "../../finding/draft.ts";
import type { Severity } from "../../finding/finding.ts";
import type { Value } from "../../finding/words.ts";
import { linesFrom, named, otherEnd, step } from "../../kit.ts";
import { info } from "./info.ts";
import { isOnlyOne, type Verdict, type Weakness, weaknessesOf } from "./judge.ts";

const options = z.object({
  dormant: z.boolean().default(true).describe("Also list forums that exist but are dormant"),
});

const severityOf = (view: OrgView, node: number, verdict: Verdict): Severity => {
  if (verdict === "dormant" || verdict === "authority-not-recorded") return "low";
  return verdict !== "does-not-deliver" && isOnlyOne(view, node) ? "high" : "medium";
};

const objects = (view: OrgView, node: number, lines: readonly number[]): Value =>
  named(
    view,
    lines.map((line) => otherEnd(view, line, node)),
  );

const draft = (view: OrgView, node: number, { verdict, lines }: Weakness): Draft => {
  const tasks = linesFrom(view, ["responsible-for"], node);
  const missing = objects(view, node, lines);
  return {
    message: verdict,
    severity: severityOf(view, node, verdict),
    status: verdict === "authority-not-recorded" ? "not-enough-data" : "found",
    subjects: [node],
    lines: verdict === "does-not-cover" ? [...lines, ...tasks] : [...lines],
    numbers: { missing: lines.length },
    values: {
      mechanism: named(view, [node]),
      missing,
      tasks: verdict === "authority-not-recorded" ? missing : objects(view, node, tasks),
    },
  };
};

const questions: readonly [Verdict, string, string][] = [
  [
    "does-not-cover",
    "Is it said to leave aside part of its subject?",
    "Est-il dit qu'elle laisse de côté une partie de son sujet ?",
  ],
  [
    "no-authority",
    "Is it said to have no authority over what it is to bring together?",
    "Est-il dit qu'elle n'a pas d'autorité sur ce qu'elle doit réunir ?",
  ],
  [
    "does-not-deliver",
    "Is it said not to deliver what was expected?",
    "Est-il dit qu'elle n'apporte pas ce qui était attendu ?",
  ],
  ["dormant", "Is it dormant?", "Est-elle en sommeil ?"],
];

const explain = (view: OrgView, node: number, dormant: boolean): Step[] => {
  const weaknesses = weaknessesOf(view, node).filter(({ verdict }) => dormant || verdict !== "dormant");
  const silent = weaknesses.some(({ verdict }) => verdict === "authority-not-recorded");
  return questions.map(([verdict, en, fr]) => {
    const weakness = weaknesses.find((one) => one.verdict === verdict);
    return step(en, fr, {
      yes: weakness !== undefined,
      decisive: true,
      known: !(silent && verdict === "no-authority"),
      lines: weakness?.lines ?? [],
    });
  });
};

/** A mechanism responsible for what it has no authority over, does not cover or does not deliver. */
export const weakMechanism = detector({
  info,
  options,
  detect: (view, { dormant }) => {
    const drafts: Draft[] = [];
    for (const node of view.nodesOf("mechanism", "body", "entity"))
      for (const weakness of weaknessesOf(view, node))
        if (dormant || weakness.verdict !== "dormant") drafts.push(draft(view, node, weakness));
    return drafts;
  },
  explain: (view, { dormant }, node) =>
    ["mechanism", "body", "entity"].includes(view.node(node).kind) ? explain(view, node, dormant) : [],
});
