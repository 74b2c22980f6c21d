import type { Phrasings } from "../../query.ts";

/** How people ask this, in plain words; places for parameters stand in braces. */
export const phrasings: Phrasings = {
  en: [
    "are {first} and {second} under a common superior",
    "do {first} and {second} have a common superior",
    "common superior of {first} and {second}",
    "who is the common superior of {first} and {second}",
    "who is the superior common to {first} and {second}",
    "who is above both {first} and {second}",
    "who is above {first} and {second}",
    "who is above {first} as well as {second}",
    "who settle a dispute between {first} and {second}",
    "who could settle between {first} and {second}",
    "who decide between {first} and {second}",
    "what superior do {first} and {second} share",
    "superior shared by {first} and {second}",
    "where do {first} and {second} meet",
    "at what level do {first} and {second} meet",
    "to whom do both {first} and {second} report",
    "do {first} and {second} have a common superior",
    "who do {first} and {second} have in common as superior",
    "superior of both {first} and {second}",
    "{first} and {second} who is their common superior",
    "who supervise both {first} and {second}",
  ],
  fr: [
    "{first} et {second} ont un supérieur commun",
    "quel est le supérieur commun de {first} et {second}",
    "qui est au dessus de {first} et de {second}",
    "qui tranche un différend entre {first} et {second}",
    "qui tranche entre {first} et {second}",
    "qui est au dessus à la fois de {first} et de {second}",
    "supérieur commun à {first} et {second}",
    "à qui rendent compte à la fois {first} et {second}",
  ],
  gives: ["actor"],
};
