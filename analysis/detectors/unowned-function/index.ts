import { z } from "zod";
import type { OrgView } from "../../../graph/index/view.ts";
import { detector, type Step } from "../../detector.ts";
import type { Draft } from "../../finding/draft.ts";
import type { Severity } from "../../finding/finding.ts";
import { named, otherEnd, step } from "../../kit.ts";
import { info } from "./info.ts";
import { isComplete, judge, type Ownership, ownershipOf, type Verdict } from "./judge.ts";

const options = z.object({
  mostOwners: z
    .number()
    .int()
    .min(1)
    .default(2)
    .describe("More owners than this, with nobody accountable, counts as shared by too many"),
});

const severity: Record<Verdict, Severity> = {
  nobody: "high",
  "not-by-the-expected": "medium",
  unfilled: "medium",
  several: "low",
  "owner-not-recorded": "low",
};

const draft = (view: OrgView, work: number, { owners, denied }: Ownership, verdict: Verdict): Draft => {
  return {
    message: verdict,
    severity: severity[verdict],
    status: verdict === "owner-not-recorded" ? "not-enough-data" : "found",
    subjects: [work],
    lines: [...owners, ...denied],
    numbers: { owners: owners.length },
    values: {
      work: named(view, [work]),
      owners: named(
        view,
        owners.map((line) => otherEnd(view, line, work)),
      ),
      expected: named(
        view,
        denied.map((line) => otherEnd(view, line, work)),
      ),
    },
  };
};

const explain = (view: OrgView, work: number, mostOwners: number): Step[] => {
  const ownership = ownershipOf(view, work);
  const { owners, denied } = ownership;
  const verdict = judge(view, work, ownership, mostOwners);
  const decide = (wanted: Verdict, en: string, fr: string, lines: readonly number[] = []): Step =>
    step(en, fr, { yes: verdict === wanted, known: verdict !== "owner-not-recorded", decisive: true, lines });
  return [
    step("Is anybody responsible for it?", "Quelqu'un en est-il chargé ?", {
      yes: owners.length > 0,
      known: isComplete(view, work),
      lines: owners,
    }),
    decide("nobody", "Does the record say that nobody is?", "Est-il dit que personne n'en est chargé ?"),
    decide(
      "not-by-the-expected",
      "Is the expected owner said not to carry it, with nobody else on record?",
      "Le responsable attendu ne l'assure-t-il pas, sans personne d'autre de connu ?",
      denied,
    ),
    decide(
      "unfilled",
      "Is it said not to exist or not to be filled, with no owner on record?",
      "Est-elle dite inexistante ou non assurée, sans responsable connu ?",
    ),
    step(
      "Do too many share it with nobody accountable?",
      "Trop de monde la partage-t-il sans que personne n'en réponde ?",
      {
        yes: verdict === "several",
        decisive: true,
        lines: owners,
        numbers: { owners: owners.length, mostOwners },
      },
    ),
  ];
};

/** A function with no owner, no effective owner, or too many. */
export const unownedFunction = detector({
  info,
  options,
  detect: (view, { mostOwners }) =>
    [...view.nodesOf("function")].flatMap((work): Draft[] => {
      const ownership = ownershipOf(view, work);
      const verdict = judge(view, work, ownership, mostOwners);
      return verdict === undefined ? [] : [draft(view, work, ownership, verdict)];
    }),
  explain: (view, { mostOwners }, node) =>
    view.node(node).kind === "function" ? explain(view, node, mostOwners) : [],
});
