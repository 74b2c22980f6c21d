import type { Phrasings } from "../../query.ts";

/** How people ask this, in plain words; places for parameters stand in braces. */
export const phrasings: Phrasings = {
  en: [
    "what functions does nobody own",
    "what has no owner",
    "what functions have no owner",
    "what functions are without owner",
    "what does nobody own",
    "nobody own",
    "nobody is responsible for what",
    "for what is nobody responsible",
    "for what functions is nobody responsible",
    "what functions have nobody responsible",
    "what is without owner",
    "what functions is nobody in charge of",
    "nobody responsible functions",
    "functions nobody responsible",
    "functions without responsible",
    "what functions are left to nobody",
  ],
  fr: [
    "de quoi personne n'est responsable",
    "quelles fonctions n'ont pas de responsable",
    "quelles fonctions ne sont assurées par personne",
    "sans propriétaire",
    "quelles fonctions sont sans responsable",
    "fonctions sans responsable",
    "quelles fonctions restent sans responsable",
    "quelles fonctions n'appartiennent à personne",
  ],
};
