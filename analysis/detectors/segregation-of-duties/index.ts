import { z } from "zod";
import type { OrgView } from "../../../graph/index/view.ts";
import type { Language } from "../../../graph/language.ts";
import { listWords } from "../../../graph/language.ts";
import type { Severity } from "../../../graph/vocabulary.ts";
import { detector } from "../../detector.ts";
import type { Draft } from "../../finding/draft.ts";
import { spendingSteps } from "../../hierarchy/title-words.ts";
import { named } from "../../kit.ts";
import { notRecorded } from "../../not-recorded.ts";
import { fact, rule } from "../../rule.ts";
import { info } from "./info.ts";
import { type Joined, joinedSteps, sharesInStep, spending } from "./steps.ts";

const options = z.object({});

const severityOf = ({ steps, onlyAccountable }: Joined): Severity => {
  if (onlyAccountable) return "low";
  return steps.length > 2 ? "high" : "medium";
};

const draft = (view: OrgView, one: Joined): Draft => {
  const { actor, steps, works, lines, onlyAccountable } = one;
  const inWords = (language: Language): string =>
    listWords(
      steps.map((step) => spendingSteps[step][language]),
      language,
    );
  return {
    message: "steps-in-one-hand",
    wording: onlyAccountable ? "steps-in-one-hand.accountable" : undefined,
    severity: severityOf(one),
    subjects: [actor],
    lines,
    nodes: works,
    inferred: true,
    numbers: { steps: steps.length },
    values: {
      actor: named(view, [actor]),
      works: named(view, works),
      steps: { words: { en: inWords("en"), fr: inWords("fr") } },
    },
  };
};

const apart = rule<Joined, object>({
  subjects: joinedSteps,
  at: (view, node) => joinedSteps(view).filter(({ actor }) => actor === node),
  conditions: [
    {
      id: "steps-in-one-hand",
      ask: {
        en: "Does one person or post approve, order, receive or pay: two of these or more?",
        fr: "Une même personne ou un même poste approuve-t-il, commande-t-il, réceptionne-t-il ou paie-t-il : deux de ces actes ou plus ?",
      },
      test: (_view, { lines, works, steps }) =>
        fact({ yes: true }, () => ({ lines, nodes: works, numbers: { steps: steps.length } })),
      found: draft,
    },
  ],
});

const unknown = notRecorded({
  message: "step-not-recorded",
  ask: { en: "Is it recorded who does this step?", fr: "Sait-on qui fait cet acte ?" },
  among: spending,
  lacks: (view, work) => sharesInStep(view, work).length === 0,
  whereRecordedOf: "some",
});

/** One person or post with several steps of spending money: approving, ordering, receiving, paying. */
export const segregationOfDuties = detector({ info, options, rules: [apart, unknown] });
