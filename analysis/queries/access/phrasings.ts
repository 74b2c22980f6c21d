import type { Phrasings } from "../../query.ts";

/** How people ask this, in plain words; places for parameters stand in braces. */
export const phrasings: Phrasings = {
  en: [
    "who has access to {node}",
    "who use {node}",
    "who may use {node}",
    "may {other} use {node}",
    "do {other} have access to {node}",
    "access to {node}",
    "who draw on {node}",
    "who can not use {node}",
    "who has no access to {node}",
    "who pay for the use of {node}",
    "who use {node} and who does not",
    "who benefit from {node}",
    "can anybody use {node}",
    "is anybody allowed to use {node}",
    "who gets {node}",
    "users of {node}",
  ],
  fr: [
    "qui a accès à {node}",
    "qui utilise {node}",
    "qui peut utiliser {node}",
    "{other} a accès à {node}",
    "accès à {node}",
    "qui peut se servir de {node}",
    "qui bénéficie de {node}",
    "qui se sert de {node}",
    "qui profite de {node}",
    "à qui {node} est accessible",
    "utilisateurs de {node}",
    "régime d'accès à {node}",
  ],
  kinds: { node: ["asset", "fund", "function"] },
  gives: ["actor"],
};
