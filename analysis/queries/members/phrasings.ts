import type { Phrasings } from "../../query.ts";

/** How people ask this, in plain words; places for parameters stand in braces. */
export const phrasings: Phrasings = {
  en: [
    "who sit on {node}",
    "who is member of {node}",
    "member of {node}",
    "what are the members of {node}",
    "who belong to {node}",
    "what belong to {node}",
    "what {kind} belong to {node}",
    "what is part of {node}",
    "what {kind} are part of {node}",
    "what is {node} made of",
    "what does {node} consist of",
    "what component does {node} consist of",
    "what are the components of {node}",
    "composition of {node}",
    "who is in {node}",
    "who is on {node}",
    "what is in {node}",
    "how many members does {node} have",
    "who take part in {node}",
  ],
  fr: [
    "qui siège à {node}",
    "qui est membre de {node}",
    "quels sont les membres de {node}",
    "qui fait partie de {node}",
    "de quoi se compose {node}",
  ],
  kinds: { node: ["entity", "mechanism", "body"] },
};
