import type { Phrasings } from "../../query.ts";

/** How people ask this, in plain words; places for parameters stand in braces. */
export const phrasings: Phrasings = {
  en: [
    "how many recommendations are there",
    "how many recommendations does {section} make",
    "how many recommendations are in {section}",
    "how many {form} are there",
    "how many {firmness} are there",
    "list recommendations",
    "what recommendations are there",
    "number of recommendations",
    "number of {form}",
    "recommendations of {section}",
    "recommendations in {section}",
    "what does {section} ask for",
    "what is asked in {section}",
    "what does {section} want",
    "what recommendations does {section} make",
    "what does {section} recommend",
    "all recommendations",
    "what {form} are there",
    "what {firmness} are there",
    "what recommendations concern {about}",
    "what recommendations would change {about}",
  ],
  fr: [
    "combien de recommandations y a t il",
    "combien de recommandations fait {section}",
    "combien de {form} y a t il",
    "quelles recommandations fait {section}",
    "quelles recommandations concernent {about}",
    "liste des recommandations",
    "toutes les recommandations",
  ],
};
