import type { Phrasings } from "../../query.ts";

const superiorKinds = ["post", "hat", "entity", "body", "mechanism"] as const;

/** How people ask this, in plain words; places for parameters stand in braces. */
export const phrasings: Phrasings = {
  en: [
    "who report to both {first} and {second}",
    "what {kind} report to both {first} and {second}",
    "who report to {first} as well as to {second}",
    "what {kind} report to {first} as well as {second}",
    "who has both {first} and {second} as superiors",
    "who has {first} and {second} as superiors",
    "who work for both {first} and {second}",
    "what has dual report to {first} and {second}",
    "who report to {first} and to {second}",
    "is there anyone who report to both {first} and {second}",
    "does anyone report to both {first} and {second}",
    "who is under both {first} and {second}",
    "is anybody report to both {first} and {second}",
    "who is report to {first} and {second} at once",
    "who has {first} and {second} as superiors at once",
  ],
  fr: [
    "qui rend compte à la fois à {first} et à {second}",
    "qui relève à la fois de {first} et de {second}",
    "qui dépend de {first} et de {second}",
    "qui a pour supérieurs {first} et {second}",
    "qui rend compte à {first} et à {second}",
    "qui est à la fois sous {first} et {second}",
    "qui est sous {first} et {second}",
    "qui obéit à {first} et à {second}",
    "qui a deux supérieurs {first} et {second}",
  ],
  kinds: { first: superiorKinds, second: superiorKinds },
  gives: ["actor"],
};
