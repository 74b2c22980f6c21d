import type { Phrasings } from "../../query.ts";

/** How people ask this, in plain words; places for parameters stand in braces. */
export const phrasings: Phrasings = {
  en: [
    "who wrote {node}",
    "who created {node}",
    "who set up {node}",
    "who issued {node}",
    "who is the author of {node}",
    "author of {node}",
    "what {kind} created {node}",
    "what {kind} set up {node}",
    "who is behind {node}",
    "by whom was {node} created",
    "by whom was {node} written",
    "who endorsed {node}",
    "origin of {node}",
    "where does {node} come from",
    "what came out of {node}",
    "what followed from {node}",
    "what was the outcome of {node}",
    "what did {node} lead to",
    "result of {node}",
    "what led to {node}",
    "who decided {node} and when",
    "who decided to do {node} and when",
  ],
  fr: [
    "qui a écrit {node}",
    "qui a créé {node}",
    "d'où vient {node}",
    "quelles sont les suites de {node}",
    "quelle est l'origine de {node}",
    "qui est l'auteur de {node}",
  ],
  kinds: { node: ["document", "process", "mechanism", "mandate", "body", "entity", "fund"] },
};
