import type { Phrasings } from "../../query.ts";

/** How people ask this, in plain words; places for parameters stand in braces. */
export const phrasings: Phrasings = {
  en: [
    "compare {first} and {second}",
    "compare {first} with {second}",
    "how do {first} and {second} compare",
    "difference between {first} and {second}",
    "what is the difference between {first} and {second}",
    "how does {first} differ from {second}",
    "how do {first} and {second} differ",
    "what distinguish {first} from {second}",
    "{first} versus {second}",
    "contrast {first} with {second}",
    "{first} compared with {second}",
    "what do {first} and {second} have in common",
    "what do {first} and {second} share",
    "difference of role between {first} and {second}",
    "is there a difference between {first} and {second}",
    "do {first} and {second} have anything in common",
  ],
  fr: [
    "compare {first} et {second}",
    "quelle différence entre {first} et {second}",
    "en quoi {first} diffère de {second}",
    "comment {first} diffère de {second}",
    "qu'est ce qui distingue {first} de {second}",
    "comparaison de {first} et {second}",
    "quelle est la différence de {first} avec {second}",
  ],
};
