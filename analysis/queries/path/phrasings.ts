import type { Phrasings } from "../../query.ts";

/** How people ask this, in plain words; places for parameters stand in braces. */
export const phrasings: Phrasings = {
  en: [
    "way up from {from} to {to} through whom",
    "how do you get from {from} to {to}",
    "path from {from} to {to}",
    "way from {from} to {to}",
    "way up from {from} to {to}",
    "from {from} to {to} what is the way up",
    "route from {from} to {to}",
    "is there a path from {from} to {to}",
    "is there a chain from {from} to {to}",
    "is there a chain of report from {from} to {to}",
    "is there a path of report from {from} up to {to}",
    "by what way is {from} connected with {to}",
    "how is {from} connected to {to}",
    "through whom does {from} reach {to}",
    "how does {from} reach {to}",
    "what chain leads from {from} to {to}",
    "what path is between {from} and {to}",
    "chain of report from {from} to {to}",
    "trace the chain from {from} to {to}",
    "by what steps does {from} report to {to}",
    "how many steps from {from} to {to}",
  ],
  fr: [
    "quel chemin de {from} à {to}",
    "comment {from} est relié à {to}",
    "par quel chemin {from} est relié à {to}",
    "par qui passe {from} pour {to}",
    "chaîne de {from} à {to}",
    "comment va t on de {from} à {to}",
  ],
  gives: ["actor"],
};
