import type { Phrasings } from "../../query.ts";

/** How people ask this, in plain words; places for parameters stand in braces. */
export const phrasings: Phrasings = {
  en: [
    "what is asked of {node}",
    "what recommendations are addressed to {node}",
    "what {form} are addressed to {node}",
    "how many recommendations are addressed to {node}",
    "how many {form} are addressed to {node}",
    "what should {node} do",
    "what must {node} do",
    "what is {node} asked to do",
    "what is asked from {node}",
    "what does it ask of {node}",
    "what is expected of {node}",
    "what is demanded of {node}",
    "what is recommended to {node}",
    "what do they want {node} to do",
    "recommendations to {node}",
    "recommendations for {node}",
    "what recommendations does {node} get",
    "what recommendations must {node} carry out",
    "what recommendations is {node} to carry out",
    "what recommendations does {node} have to implement",
    "what recommendations is {node} responsible for",
  ],
  fr: [
    "que demande t on à {node}",
    "que demande le rapport à {node}",
    "quelles recommandations s'adressent à {node}",
    "que doit faire {node}",
    "quelles recommandations doit réaliser {node}",
    "qu'attend on de {node}",
    "combien de recommandations s'adressent à {node}",
  ],
  kinds: { node: ["post", "hat", "entity", "body", "mechanism"] },
};
