import type { Phrasings } from "../../query.ts";

/** How people ask this, in plain words; places for parameters stand in braces. */
export const phrasings: Phrasings = {
  en: [
    "follow the line of command from {node}",
    "line of command up from {node}",
    "follow the chain from {node}",
    "chain of command of {node}",
    "chain of command from {node} to the top",
    "chain of {node}",
    "where does the chain of {node} end",
    "where does the line of {node} end",
    "where do the lines of {node} end",
    "in what {what} does the chain of {node} end",
    "in what does {node} chain end",
    "where does {node} end",
    "trace the chain from {node} to the top",
    "who is ultimately above {node}",
    "who is at the top of {node}",
    "to whom does {node} ultimately report",
    "who is above {node} to the top",
    "all superiors of {node} to the top",
    "who is above {node} step by step",
    "line of command of {node}",
  ],
  fr: [
    "remonte la chaîne depuis {node}",
    "chaîne de commandement de {node}",
    "où aboutit la chaîne de {node}",
    "à quel organe aboutit {node}",
    "qui est au sommet de {node}",
    "jusqu'au sommet depuis {node}",
    "qui est tout en haut au dessus de {node}",
    "remonter de {node} au sommet",
  ],
  kinds: { node: ["post", "hat", "entity", "body", "mechanism"] },
  gives: ["actor"],
};
