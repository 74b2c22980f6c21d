import type { Phrasings } from "../../query.ts";

/** How people ask this, in plain words; places for parameters stand in braces. */
export const phrasings: Phrasings = {
  en: [
    "do {first} and {second} have to do with each other",
    "what have {first} and {second} to do with each other",
    "what is between {first} and {second}",
    "how do {first} and {second} relate",
    "relation between {first} and {second}",
    "relation of {first} with {second}",
    "what is the relation of {first} to {second}",
    "what connect {first} and {second}",
    "what connect {first} with {second}",
    "what link {first} to {second}",
    "what is said of {first} and {second}",
    "what is said of {first} and {second} together",
    "describe the relation between {first} and {second}",
    "what has {first} to do with {second}",
    "how does {first} relate to {second}",
    "is there a link between {first} and {second}",
    "has {first} a link with {second}",
  ],
  fr: [
    "quel lien entre {first} et {second}",
    "quel est le lien entre {first} et {second}",
    "quelle relation entre {first} et {second}",
    "que dit on de {first} et {second} ensemble",
    "quel rapport entre {first} et {second}",
    "entre {first} et {second} quel lien",
    "{first} a un lien avec {second}",
    "quels liens de {first} avec {second}",
  ],
};
