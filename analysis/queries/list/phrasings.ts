import type { Phrasings } from "../../query.ts";

/** How people ask this, in plain words; places for parameters stand in braces. */
export const phrasings: Phrasings = {
  en: [
    "what {kind} are there",
    "what {kind} exist",
    "what {kind} are known",
    "what {kind} are mentioned",
    "how many {kind} are there",
    "how many {kind} exist",
    "how many {kind} are known",
    "number of {kind}",
    "list {kind}",
    "all {kind}",
    "show all {kind}",
    "list of {kind}",
    "give me all {kind}",
    "what {classification} are there",
    "how many {classification} are there",
    "what is {state}",
    "what {kind} is {state}",
    "who is {state}",
    "what {kind} are {level}",
    "how many {kind} are mentioned",
  ],
  fr: [
    "quels {kind} existent",
    "quels {kind} sont connus",
    "combien de {kind} y a t il",
    "liste des {kind}",
    "quels {classification} existent",
    "qu'est ce qui est {state}",
  ],
  share: 0.97,
};
