import type { Phrasings } from "../../query.ts";

/** How people ask this, in plain words; places for parameters stand in braces. */
export const phrasings: Phrasings = {
  en: [
    "what is mentioned together with {node}",
    "who is mentioned together with {node}",
    "who is mentioned with {node}",
    "what is mentioned with {node}",
    "alongside whom does {node} appear",
    "with whom does {node} appear",
    "with whom is {node} mentioned",
    "together with whom is {node} mentioned",
    "what appear alongside {node}",
    "in whose company does {node} appear",
    "what is named alongside {node}",
    "who is cited along with {node}",
    "cooccurrences of {node}",
    "company of {node}",
  ],
  fr: [
    "qu'est ce qui est mentionné avec {node}",
    "avec qui {node} est mentionné",
    "qui est cité ensemble avec {node}",
    "avec qui {node} est cité",
    "avec quoi {node} est mentionné",
    "qu'est ce qui est cité avec {node}",
    "en compagnie de qui {node} est mentionné",
    "cooccurrences de {node}",
  ],
};
