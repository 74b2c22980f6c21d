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
    "list {sort} of {other}",
    "{sort} of {other}",
    "what are the {sort} of {other}",
    "what types of {sort} does it describe",
    "what {sort} of {other} are there",
    "how does it define {sort} of {other}",
    "what {sort} of {other} does it describe",
    "typology of {sort}",
    "types of {sort}",
  ],
  fr: [
    "quels {sort} sont distingués",
    "quels types de {sort} sont distingués",
    "quelles notions sont distinguées",
    "quels {sort} y a t il",
    "quels {sort} distingue t il",
    "quels sont les {sort} de {other}",
    "{sort} de {other}",
    "liste des {sort} de {other}",
    "quels {sort} de {other} sont distingués",
    "quels {sort} de {other} y a t il",
    "combien de {sort} de {other}",
    "typologie de {sort}",
    "types de {sort}",
  ],
};
