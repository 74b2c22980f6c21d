import type { Phrasings } from "../../query.ts";

/** How people ask this, in plain words; places for parameters stand in braces. */
export const phrasings: Phrasings = {
  en: [
    "who decide on {node}",
    "who decide about {node}",
    "who decide {node}",
    "who can decide on {node}",
    "who takes the decisions about {node}",
    "who approve {node}",
    "who vote {node}",
    "who has the final say over {node}",
    "who has a say over {node}",
    "who control {node}",
    "who pick {node}",
    "who has authority over {node}",
    "who has power over {node}",
    "decision on {node}",
    "by whom is {node} decided",
    "by whom is {node} approved",
    "who choose {node}",
  ],
  fr: [
    "qui décide de {node}",
    "qui approuve {node}",
    "qui vote {node}",
    "qui a le dernier mot sur {node}",
    "qui a autorité sur {node}",
    "qui contrôle {node}",
  ],
  kinds: {
    node: [
      "asset",
      "fund",
      "process",
      "mandate",
      "task",
      "function",
      "document",
      "entity",
      "mechanism",
      "body",
    ],
  },
};
