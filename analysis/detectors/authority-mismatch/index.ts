import { z } from "zod";
import { degree } from "../../../graph/index/relation.ts";
import type { OrgView } from "../../../graph/index/view.ts";
import type { NodeKind } from "../../../graph/kinds.ts";
import { detector, type Step } from "../../detector.ts";
import type { Draft } from "../../finding/draft.ts";
import type { Severity } from "../../finding/finding.ts";
import { named, step } from "../../kit.ts";
import { info } from "./info.ts";
import { type Mismatch, mismatchesOf, type Verdict } from "./judge.ts";

const options = z.object({
  limited: z.boolean().default(true).describe("Also list actors whose authority is recorded as limited"),
});

const severity: Record<Verdict, Severity> = {
  "no-authority-over-needed": "high",
  "authority-denied": "medium",
  "authority-limited": "medium",
  "to-hold-others-to-account": "medium",
  "without-answering": "medium",
  "authority-not-recorded": "low",
};

const actors: readonly NodeKind[] = ["body", "entity", "post", "hat", "mechanism"];

const draft = (view: OrgView, actor: number, { verdict, over, work, lines }: Mismatch): Draft => ({
  message: verdict,
  severity: severity[verdict],
  status: verdict === "authority-not-recorded" ? "not-enough-data" : "found",
  subjects: [actor],
  lines,
  numbers: { over: new Set(over).size, work: new Set(work).size },
  values: {
    actor: named(view, [actor]),
    over: named(view, over),
    work: named(view, work),
    forum: named(view, work),
  },
});

/** Actors with something to judge: they carry work, hold others to account, or are denied accountability. */
const candidates = (view: OrgView): number[] => {
  const work = view.relation(["responsible-for", "accountable-for", "authorizes", "leads"], "out");
  const holding = view.relation(["holds-to-account"], "out");
  const denied = view.relation(["accountable-to"], "out", "denied");
  return [
    ...view
      .nodesOf(...actors)
      .filter((row) => degree(work, row) + degree(holding, row) + degree(denied, row) > 0),
  ];
};

const questions: readonly [Verdict, string, string][] = [
  [
    "no-authority-over-needed",
    "Is it denied authority over somebody its own work needs?",
    "Est-il privé d'autorité sur un acteur dont son travail a besoin ?",
  ],
  ["authority-denied", "Is it denied authority over anybody else?", "Est-il privé d'autorité sur d'autres ?"],
  ["authority-limited", "Is its authority said to be limited?", "Son autorité est-elle dite limitée ?"],
  [
    "to-hold-others-to-account",
    "Is it to hold others to account with weak means?",
    "Doit-il demander des comptes avec de faibles moyens ?",
  ],
  [
    "without-answering",
    "Does it decide and is said not to answer?",
    "Décide-t-il sans répondre, selon la source ?",
  ],
];

const explain = (view: OrgView, node: number, limited: boolean): Step[] => {
  const mismatches = mismatchesOf(view, node).filter(
    ({ verdict }) => limited || verdict !== "authority-limited",
  );
  const silent = mismatches.some(({ verdict }) => verdict === "authority-not-recorded");
  return questions.map(([verdict, en, fr]) => {
    const one = mismatches.find((mismatch) => mismatch.verdict === verdict);
    return step(en, fr, {
      yes: one !== undefined,
      decisive: true,
      known: !silent,
      lines: one?.lines ?? [],
      nodes: one?.over ?? [],
    });
  });
};

/** Responsible without the authority needed; authority without answering for it. */
export const authorityMismatch = detector({
  info,
  options,
  detect: (view, { limited }) =>
    candidates(view).flatMap((actor) =>
      mismatchesOf(view, actor)
        .filter(({ verdict }) => limited || verdict !== "authority-limited")
        .map((one) => draft(view, actor, one)),
    ),
  explain: (view, { limited }, node) =>
    actors.includes(view.node(node).kind) ? explain(view, node, limited) : [],
});
