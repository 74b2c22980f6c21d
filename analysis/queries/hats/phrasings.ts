import type { Phrasings } from "../../query.ts";

/** How people ask this, in plain words; places for parameters stand in braces. */
export const phrasings: Phrasings = {
  en: [
    "what hats does {node} wear",
    "what hats are worn by {node}",
    "hats of {node}",
    "what are the hats of {node}",
    "which hats belong to {node}",
    "what roles does {node} combine",
    "what are the roles of {node}",
    "what hats has {node}",
    "in what hats does {node} act",
    "in what capacity does {node} act",
    "what roles are combined in {node}",
    "what functions are combined in {node}",
    "what hats are on {node}",
    "list the hats of {node}",
  ],
  fr: [
    "quelles casquettes porte {node}",
    "quels rôles cumule {node}",
    "casquettes de {node}",
    "quelles sont les casquettes de {node}",
    "quels sont les rôles de {node}",
    "sous quelles casquettes agit {node}",
    "en quelles qualités agit {node}",
    "quels rôles réunit {node}",
    "quelles casquettes a {node}",
    "quelles fonctions cumule {node}",
    "sous quelles casquettes {node} agit",
  ],
  kinds: { node: ["post"] },
};
