import type { Phrasings } from "../../query.ts";

/** How people ask this, in plain words; places for parameters stand in braces. */
export const phrasings: Phrasings = {
  en: [
    "what recommendations mention {node}",
    "in what recommendations is {node} mentioned",
    "how many recommendations mention {node}",
    "how many {form} mention {node}",
    "what {form} mention {node}",
    "in what {form} is {node} mentioned",
    "where is {node} mentioned",
    "where does it mention {node}",
    "what mention {node}",
    "in how many {form} is {node} mentioned",
    "mentions of {node}",
    "recommendations in which {node} is named",
    "where does {node} get a mention",
    "where does {node} appear",
    "where is {node} spoken of",
  ],
  fr: [
    "quelles recommandations mentionnent {node}",
    "combien de recommandations mentionnent {node}",
    "où {node} est mentionné",
    "combien de {form} mentionnent {node}",
    "dans quelles recommandations apparaît {node}",
    "où est mentionné {node}",
    "quelles recommandations citent {node}",
    "où est cité {node}",
    "où apparaît {node}",
    "où parle t on de {node}",
    "recommandations mentionnant {node}",
    "dans quelles recommandations {node} est cité",
    "dans quelles recommandations est mentionné {node}",
  ],
};
