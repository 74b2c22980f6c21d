import { z } from "zod";
import type { OrgView } from "../../../graph/index/view.ts";
import { detector, type Step } from "../../detector.ts";
import type { Draft } from "../../finding/draft.ts";
import type { Severity } from "../../finding/finding.ts";
import { named, step } from "../../kit.ts";
import { info } from "./info.ts";
import { isApart, isFeeble, type Pair, pairsOnRecord, type Sharing, sharing } from "./pairs.ts";

const options = z.object({
  weak: z.boolean().default(true).describe("Also list pairs that coordinate weakly"),
  sharedTasks: z.boolean().default(true).describe("Also ask about pairs that carry out the same task"),
  mostActors: z
    .number()
    .int()
    .min(2)
    .default(12)
    .describe("Tasks with more actors than this are not compared pair by pair"),
});

type Verdict = "needed-and-denied" | "needed-not-recorded" | "denied" | "needed-and-weak" | "weak";

const severity: Record<Verdict, Severity> = {
  "needed-and-denied": "high",
  "needed-not-recorded": "medium",
  denied: "medium",
  "needed-and-weak": "medium",
  weak: "low",
};

/** What the rule says of one pair; undefined where they coordinate well enough. */
const judge = (view: OrgView, { needed, denied, working }: Pair): Verdict | undefined => {
  if (denied.length > 0) return needed.length > 0 ? "needed-and-denied" : "denied";
  if (working.length === 0) return "needed-not-recorded";
  if (!working.every((line) => isFeeble(view, line))) return undefined;
  return needed.length > 0 ? "needed-and-weak" : "weak";
};

const ofPair = (view: OrgView, pair: Pair, verdict: Verdict): Draft => ({
  message: verdict,
  severity: severity[verdict],
  subjects: [pair.one, pair.other],
  lines: [...pair.needed, ...pair.denied, ...pair.working],
  values: { one: named(view, [pair.one]), other: named(view, [pair.other]) },
});

const coordinationComplete = (view: OrgView, row: number): boolean =>
  (["out", "in"] as const).every((direction) => view.complete(view.node(row), "coordinates-with", direction));

const ofSharing = (view: OrgView, { one, other, tasks, lines }: Sharing): Draft => {
  const sure = coordinationComplete(view, one) || coordinationComplete(view, other);
  return {
    message: sure ? "shared-tasks-apart" : "shared-tasks",
    severity: sure ? "medium" : "low",
    status: sure ? "found" : "not-enough-data",
    subjects: [one, other],
    lines,
    numbers: { tasks: tasks.length },
    values: { one: named(view, [one]), other: named(view, [other]), tasks: named(view, tasks) },
  };
};

const explain = (view: OrgView, node: number, weak: boolean, shares: Sharing[]): Step[] => {
  const mine = pairsOnRecord(view).filter(({ one, other }) => one === node || other === node);
  const far = ({ one, other }: { one: number; other: number }): number => (one === node ? other : one);
  const ask = (en: string, fr: string, wanted: Verdict[]): Step => {
    const pairs = mine.filter((pair) => wanted.some((verdict) => verdict === judge(view, pair)));
    return step(en, fr, {
      yes: pairs.length > 0,
      decisive: true,
      lines: pairs.flatMap(({ needed, denied, working }) => [...needed, ...denied, ...working]),
      nodes: pairs.map(far),
    });
  };
  const shared = shares.filter(({ one, other }) => one === node || other === node);
  return [
    step("Is its standing apart deliberate?", "Sa séparation est-elle voulue ?", {
      yes: isApart(view, node),
    }),
    ask(
      "Is coordination needed and not on record, or denied?",
      "Une coordination est-elle nécessaire et inconnue, ou niée ?",
      ["needed-and-denied", "needed-not-recorded", "denied"],
    ),
    ask(
      "Is there coordination that is only weak?",
      "Y a-t-il une coordination seulement faible ?",
      weak ? ["needed-and-weak", "weak"] : ["needed-and-weak"],
    ),
    step(
      "Does it carry out a task with somebody it is not known to be in touch with?",
      "Réalise-t-il une tâche avec quelqu'un dont on ne sait pas s'il est en contact avec lui ?",
      {
        yes: shared.length > 0,
        decisive: shared.some(
          ({ one, other }) => coordinationComplete(view, one) || coordinationComplete(view, other),
        ),
        lines: shared.flatMap(({ lines }) => lines),
        nodes: shared.map(far),
      },
    ),
  ];
};

/** Actors who share a task, or whom a source says must talk, without coordination on record. */
export const missingCoordination = detector({
  info,
  options,
  detect: (view, { weak, sharedTasks, mostActors }) => {
    const judged = pairsOnRecord(view).flatMap((pair): Draft[] => {
      const verdict = judge(view, pair);
      return verdict === undefined || (verdict === "weak" && !weak) ? [] : [ofPair(view, pair, verdict)];
    });
    return [...judged, ...(sharedTasks ? sharing(view, mostActors).map((one) => ofSharing(view, one)) : [])];
  },
  explain: (view, { weak, sharedTasks, mostActors }, node) =>
    explain(view, node, weak, sharedTasks ? sharing(view, mostActors) : []),
});
