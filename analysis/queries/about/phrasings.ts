import type { Phrasings } from "../../query.ts";

/** How people ask this, in plain words; places for parameters stand in braces. */
export const phrasings: Phrasings = {
  en: [
    "tell about {node}",
    "what is {node}",
    "who is {node}",
    "what is known of {node}",
    "what is known about {node}",
    "what is said about {node}",
    "what is said of {node}",
    "what say on {node}",
    "everything about {node}",
    "describe {node}",
    "explain {node}",
    "present {node}",
    "role of {node}",
    "what role does {node} have",
    "what is the role of {node}",
    "what happened to {node}",
    "why did {node} fail",
    "why {node}",
    "information on {node}",
    "profile of {node}",
    "what became of {node}",
  ],
  fr: [
    "que sait on de {node}",
    "qu'est ce que {node}",
    "qui est {node}",
    "que dit on de {node}",
    "quel est le rôle de {node}",
    "parle moi de {node}",
    "décris {node}",
    "pourquoi {node} a échoué",
    "tout sur {node}",
  ],
};
