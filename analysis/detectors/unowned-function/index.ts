import { z } from "zod";
import type { OrgView } from "../../../graph/index/view.ts";
import { detector, type Step } from "../../detector.ts";
import type { Draft } from "../../finding/draft.ts";
import type { Severity } from "../../finding/finding.ts";
import { named, otherEnd, step } from "../../kit.ts";
import { info } from "./info.ts";
import { judge, ownershipOf, type Verdict } from "./judge.ts";

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

const draft = (view: OrgView, work: number, verdict: Verdict): Draft => {
  const { owners, denied } = ownershipOf(view, work);
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
  const { owners, denied, complete, unfilled } = ownershipOf(view, work);
  const verdict = judge(view, work, mostOwners);
  return [
    step("Is anybody responsible for it?", "Quelqu'un en est-il chargé ?", {
      yes: owners.length > 0,
      known: complete,
      lines: owners,
    }),
    step(
      "Is somebody said not to carry it who was to?",
      "Est-il dit que le responsable attendu ne l'assure pas ?",
      { yes: denied.length > 0, lines: denied },
    ),
    step(
      "Is it said not to exist or not to be filled?",
      "Est-il dit qu'elle n'existe pas ou n'est pas assurée ?",
      { yes: unfilled },
    ),
    step(
      "Do too many share it with nobody accountable?",
      "Trop de monde la partage-t-il sans que personne n'en réponde ?",
      { yes: verdict === "several", lines: owners, numbers: { owners: owners.length, mostOwners } },
    ),
  ];
};

/** A function with no owner, no effective owner, or too many. */
export const unownedFunction = detector({
  info,
  options,
  detect: (view, { mostOwners }) =>
    [...view.nodesOf("function")].flatMap((work): Draft[] => {
      const verdict = judge(view, work, mostOwners);
      return verdict === undefined ? [] : [draft(view, work, verdict)];
    }),
  explain: (view, { mostOwners }, node) =>
    view.node(node).kind === "function" ? explain(view, node, mostOwners) : [],
});
