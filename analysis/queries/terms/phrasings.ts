import type { Phrasings } from "../../query.ts";

/** How people ask this, in plain words; places for parameters stand in braces. */
export const phrasings: Phrasings = {
  en: [
    "what {sort} are distinguished",
    "what {sort} are there",
    "what {sort} of {other} are distinguished",
    "what {sort} does it distinguish",
    "what kinds of {sort} are there",
    "how many {sort} are there",
    "what notions are distinguished",
  ],
  fr: [
    "quels {sort} sont distingués",
    "quels types de {sort} sont distingués",
    "quelles notions sont distinguées",
    "quels {sort} y a t il",
  ],
};
