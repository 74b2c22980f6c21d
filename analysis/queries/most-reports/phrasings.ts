import type { Phrasings } from "../../query.ts";

/** How people ask this, in plain words; places for parameters stand in braces. */
export const phrasings: Phrasings = {
  en: [
    "who has the most subordinate",
    "what {kind} has the most subordinate",
    "who has the most direct report",
    "what {kind} has the most direct report",
    "who has the most staff under them",
    "who supervise the most",
    "who supervise the most staff",
    "who is over the most",
    "to whom do the most report",
    "to whom do the most staff report",
    "who is the busiest manager",
    "busiest manager",
    "who has the largest span of control",
    "largest span of control",
    "who has the widest span",
    "widest span of control",
    "most subordinate",
    "{kind} with the most subordinate",
  ],
  fr: [
    "qui a le plus de subordonnés",
    "qui a le plus de subordonnés directs",
    "quel {kind} a le plus de subordonnés",
    "qui encadre le plus",
    "qui encadre le plus de personnel",
    "à qui rend compte le plus de personnel",
    "plus grande étendue de contrôle",
    "qui a le plus de personnel sous lui",
  ],
};
