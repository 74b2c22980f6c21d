import type { Phrasings } from "../../query.ts";

/** How people ask this, in plain words; places for parameters stand in braces. */
export const phrasings: Phrasings = {
  en: [
    "who has to act on most recommendations",
    "who would have to act on most recommendations",
    "who must act most",
    "to whom are most recommendations addressed",
    "who is addressed most",
    "who is asked most",
    "rank the addressees",
    "rank addressees by recommendations",
    "rank addressees by number of recommendations",
    "who get the most recommendations",
    "what {kind} is asked most",
    "ranking of addressees",
    "how many recommendations are addressed to whom",
    "who is addressed in most recommendations",
    "most recommendations are for whom",
    { says: "who alone is asked", with: { only: "sole" } },
    { says: "who alone is addressed", with: { only: "sole" } },
    { says: "who is the only addressee", with: { only: "sole" } },
    { says: "sole addressees", with: { only: "sole" } },
    { says: "what recommendations have one addressee", with: { only: "sole" } },
    { says: "what recommendations are addressed to one alone", with: { only: "sole" } },
    { says: "who is asked to act alone", with: { only: "sole" } },
  ],
  fr: [
    "qui doit agir le plus",
    "à qui s'adressent le plus de recommandations",
    "à qui s'adressent la plupart des recommandations",
    "qui est le plus sollicité",
    "classement des destinataires",
    { says: "qui est seul destinataire", with: { only: "sole" } },
  ],
};
