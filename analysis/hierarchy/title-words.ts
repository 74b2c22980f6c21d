import { keysOf, type Words } from "../../graph/vocabulary.ts";

/**
 * What a title or name says of what somebody does, in English, French, Spanish and German. A hint, never more: whatever
 * rests on it is inferred, and says so.
 */
export const functionWords = {
  finance: { en: "finance", fr: "finances" },
  personnel: { en: "human resources", fr: "ressources humaines" },
  procurement: { en: "procurement", fr: "achats" },
  technology: { en: "information technology", fr: "informatique" },
  communications: { en: "communications", fr: "communication" },
  legal: { en: "legal affairs", fr: "affaires juridiques" },
  security: { en: "security", fr: "sécurité" },
  planning: { en: "planning", fr: "planification" },
  evaluation: { en: "evaluation", fr: "évaluation" },
} as const satisfies Record<string, Words>;
export type FunctionName = keyof typeof functionWords;
export const functionNames = keysOf(functionWords);

/** Steps of spending money that are in different hands where they are kept apart. */
export const spendingSteps = {
  approve: { en: "approving", fr: "approuver" },
  order: { en: "ordering", fr: "commander" },
  receive: { en: "receiving", fr: "réceptionner" },
  pay: { en: "paying", fr: "payer" },
} as const satisfies Record<string, Words>;
export type SpendingStep = keyof typeof spendingSteps;
export const spendingStepNames = keysOf(spendingSteps);
