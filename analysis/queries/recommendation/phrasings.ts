import type { Phrasings } from "../../query.ts";

/** How people ask this, in plain words; places for parameters stand in braces. */
export const phrasings: Phrasings = {
  en: [
    "what does {recommendation} ask",
    "what does {recommendation} ask for",
    "what is {recommendation}",
    "what does {recommendation} say",
    "what does {recommendation} recommend",
    "who is {recommendation} addressed to",
    "to whom is {recommendation} addressed",
    "whom is {recommendation} addressed to",
    "who is asked by {recommendation}",
    "who should implement {recommendation}",
    "{recommendation}",
    "text of {recommendation}",
    "tell about {recommendation}",
    "what recommendation ask for {reform}",
    "what recommendation propose {reform}",
    "what recommendation want {reform}",
    "who should {reform}",
    "who must {reform}",
    "who is asked to {reform}",
    "who is to {reform}",
    "who is recommended to {reform}",
    "who would {reform}",
  ],
  fr: [
    "que demande {recommendation}",
    "à qui s'adresse {recommendation}",
    "que dit {recommendation}",
    "quelle recommandation demande {reform}",
    "qui devrait {reform}",
    "qui doit {reform}",
  ],
};
