import type { Phrasings } from "../../query.ts";

/** How people ask this, in plain words; places for parameters stand in braces. */
export const phrasings: Phrasings = {
  en: [
    "what {kind} pay for {node}",
    "what {kind} cover {node}",
    "who fund {node}",
    "who pay for {node}",
    "what pay for {node}",
    "what fund {node}",
    "what money pay for {node}",
    "what does {node} pay for",
    "what does {node} fund",
    "money for {node}",
    "where does the money for {node} come from",
    "where does {node} get money from",
    "how is {node} funded",
    "by whom is {node} funded",
    "what is {node} funded by",
    "who is {node} funded by",
    "funding of {node}",
    "budget for {node}",
    "what may {node} not pay for",
    "what is paid by {node}",
    "what is funded from {node}",
    "who give money for {node}",
    "who give {node} money",
  ],
  fr: [
    "qui finance {node}",
    "qui paie {node}",
    "qui paie pour {node}",
    "qu'est ce qui finance {node}",
    "que finance {node}",
    "d'où vient l'argent de {node}",
    "comment est financé {node}",
  ],
};
