import { z } from "zod";
import type { OrgView } from "../../../graph/index/view.ts";
import { detector, type Step } from "../../detector.ts";
import type { Draft } from "../../finding/draft.ts";
import type { Severity } from "../../finding/finding.ts";
import { named, step } from "../../kit.ts";
import { info } from "./info.ts";
import { type Mismatch, mismatches, mismatchesAt, type Verdict } from "./judge.ts";

const options = z.object({
  unrecorded: z
    .boolean()
    .default(true)
    .describe("Also list mandates with tasks about whose money nothing is recorded"),
});

const severityOf = ({ verdict, mandated }: Mismatch): Severity => {
  if (verdict === "funding-not-recorded") return "low";
  return verdict === "outside-budget" || mandated ? "high" : "medium";
};

const draft = (view: OrgView, one: Mismatch): Draft => ({
  message: one.verdict,
  severity: severityOf(one),
  status: one.verdict === "funding-not-recorded" ? "not-enough-data" : "found",
  subjects: one.subjects,
  lines: one.lines,
  numbers: { lines: one.lines.length },
  values: Object.fromEntries(Object.entries(one.named).map(([key, rows]) => [key, named(view, rows)])),
});

const questions: readonly [Verdict, string, string][] = [
  [
    "outside-budget",
    "May it fall outside the budget with no other source on record?",
    "Peut-il sortir du budget sans autre source connue ?",
  ],
  [
    "other-source",
    "May it fall outside the budget and wait for another source?",
    "Peut-il sortir du budget et dépendre d'une autre source ?",
  ],
  ["kept-from", "Is it said not to be supported by a fund?", "Est-il dit qu'un fonds ne peut le soutenir ?"],
  ["insufficient", "Is its money said not to be enough?", "Son financement est-il dit insuffisant ?"],
  [
    "pays-for-the-means",
    "Does it have to pay for means of the mandate?",
    "Doit-il payer des moyens du mandat ?",
  ],
  [
    "sources-not-aligned",
    "Is it a source said not to be aligned with another?",
    "Est-ce une source dite non alignée sur une autre ?",
  ],
];

const explain = (view: OrgView, node: number): Step[] => {
  const here = mismatchesAt(view, node);
  return questions.map(([verdict, en, fr]) => {
    const lines = here.filter((one) => one.verdict === verdict).flatMap((one) => one.lines);
    return step(en, fr, {
      yes: lines.length > 0,
      decisive: true,
      known: view.complete(view.node(node), "funds", "in"),
      lines,
    });
  });
};

/** Mandated work outside the assessed budget with no fitting source; users who must pay for the mandate's means. */
export const fundingMismatch = detector({
  info,
  options,
  detect: (view, { unrecorded }) =>
    mismatches(view)
      .filter(({ verdict }) => unrecorded || verdict !== "funding-not-recorded")
      .map((one) => draft(view, one)),
  explain: (view, _options, node) => explain(view, node),
});
