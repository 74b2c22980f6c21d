import type { Phrasings } from "../../query.ts";

/** How people ask this, in plain words; places for parameters stand in braces. */
export const phrasings: Phrasings = {
  en: [
    "what tasks are in {node}",
    "what tasks does {node} contain",
    "tasks of {node}",
    "what does {node} contain",
    "what is {node} supposed to do",
    "what tasks belong to {node}",
    "how many tasks does {node} have",
    "how many tasks does {node} contain",
    "how many tasks are in {node}",
    "what core {what} has {node}",
    "core {what} of {node}",
    "how many core {what} does {node} have",
    "what are the parts of {node}",
    "what tasks are with {node}",
  ],
  fr: [
    "quelles tâches contient {node}",
    "que contient {node}",
    "quelles sont les tâches de {node}",
    "tâches de {node}",
    "combien de tâches contient {node}",
  ],
  kinds: { node: ["mandate", "task", "document"] },
};
