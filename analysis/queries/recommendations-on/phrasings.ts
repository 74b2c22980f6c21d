import type { Phrasings } from "../../query.ts";

/** How people ask this, in plain words; places for parameters stand in braces. */
export const phrasings: Phrasings = {
  en: [
    "what recommendations are about {subject}",
    "recommendations on {subject}",
    "recommendations about {subject}",
    "what recommendations describe {subject}",
    "what does it recommend on {subject}",
    "what is recommended on {subject}",
    "what is recommended about {subject}",
    "what do they recommend for {subject}",
    "what proposals are about {subject}",
    "what proposals speak of {subject}",
    "what recommendations deal with {subject}",
    "what recommendations treat {subject}",
    "what is proposed on {subject}",
  ],
  fr: [
    "quelles recommandations portent sur {subject}",
    "quelles recommandations parlent de {subject}",
    "que recommande le rapport sur {subject}",
    "recommandations sur {subject}",
    "quelles propositions parlent de {subject}",
    "recommandations au sujet de {subject}",
    "que propose t on sur {subject}",
  ],
  share: 0.97,
};
