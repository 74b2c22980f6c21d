import type { Phrasings } from "../../query.ts";

/** How people ask this, in plain words; places for parameters stand in braces. */
export const phrasings: Phrasings = {
  en: [
    "who report to {node}",
    "what {kind} report to {node}",
    "who work under {node}",
    "who work for {node}",
    "who is subordinate to {node}",
    "who are the subordinates of {node}",
    "subordinate of {node}",
    "who is under {node}",
    "who is below {node}",
    "over whom does {node} stand",
    "whom does {node} supervise",
    "what {kind} does {node} supervise",
    "who is supervised by {node}",
    "what is under {node}",
    "how many report to {node}",
    "how many people report to {node}",
    "how many people work for {node}",
    "how many subordinate does {node} have",
    "who does {node} command",
    "who has {node} as superior",
  ],
  fr: [
    "qui rend compte à {node}",
    "qui relève de {node}",
    "qui dépend de {node}",
    "qui travaille sous {node}",
    "qui sont les subordonnés de {node}",
    "qui {node} encadre",
    "combien de subordonnés a {node}",
    "combien rendent compte à {node}",
    "combien de personnes rendent compte à {node}",
  ],
  kinds: { node: ["post", "hat", "entity", "body", "mechanism"] },
};
