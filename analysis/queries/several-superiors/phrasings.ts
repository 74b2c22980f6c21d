import type { Phrasings } from "../../query.ts";

/** How people ask this, in plain words; places for parameters stand in braces. */
export const phrasings: Phrasings = {
  en: [
    "who has several superiors",
    "what {kind} has several superiors",
    "who has more than one superior",
    "who report to several",
    "who report to two superiors",
    "who serve two masters",
    "two superiors",
    "dual report",
    "who work for two superiors",
    "where is unity of command broken",
    "unity of command",
    "how many {kind} have several superiors",
    "several superiors for {scope}",
    "{kind} with several superiors",
    "what {kind} report to several",
  ],
  fr: [
    "qui a plusieurs supérieurs",
    "quels {kind} ont plusieurs supérieurs",
    "qui rend compte à plusieurs",
    "où l'unité de commandement",
    "deux supérieurs",
    "qui rend compte à deux supérieurs",
    "quels {kind} rendent compte à plusieurs",
  ],
};
