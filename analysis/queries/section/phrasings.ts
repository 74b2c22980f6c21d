import type { Phrasings } from "../../query.ts";

/** How people ask this, in plain words; places for parameters stand in braces. */
export const phrasings: Phrasings = {
  en: [
    "what does {section} deal with",
    "what is {section} about",
    "what does {section} cover",
    "what is in {section}",
    "what does {section} say",
    "what is said in {section}",
    "from {section}",
    "what comes from {section}",
    "what do we take from {section}",
    "content of {section}",
    "{section}",
    "what does {section} contain",
    "what does {section} mention",
    "{section} says what",
  ],
  fr: [
    "de quoi parle {section}",
    "de quoi traite {section}",
    "que dit {section}",
    "que contient {section}",
    "qu'est ce qui vient de {section}",
    "{section} dit quoi",
  ],
};
