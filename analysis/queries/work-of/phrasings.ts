import type { Phrasings } from "../../query.ts";

/** How people ask this, in plain words; places for parameters stand in braces. */
export const phrasings: Phrasings = {
  en: [
    "what is {node} responsible for",
    "what are the duties of {node}",
    "tasks of {node}",
    "duties of {node}",
    "responsibilities of {node}",
    "what tasks has {node}",
    "what tasks fall to {node}",
    "what does {node} do",
    "what work does {node} do",
    "what does {node} own",
    "what does {node} run",
    "what does {node} implement",
    "what is {node} in charge of",
    "what is the work of {node}",
    "what does {node} look after",
    "for what is {node} responsible",
    "what {kind} does {node} implement",
  ],
  fr: [
    "de quoi {node} est responsable",
    "que fait {node}",
    "quelles sont les tâches de {node}",
    "de quoi est chargé {node}",
    "quelles tâches a {node}",
  ],
  kinds: { node: ["post", "hat", "entity", "body", "mechanism"] },
};
