import type { Phrasings } from "../../query.ts";

/** How people ask this, in plain words; places for parameters stand in braces. */
export const phrasings: Phrasings = {
  en: [
    "who support {node}",
    "who help {node}",
    "who assist {node}",
    "support of {node}",
    "what support has {node}",
    "does {node} have support",
    "does {node} have a support {what}",
    "does {node} have {what} support",
    "by whom is {node} supported",
    "support {what} of {node}",
    "is {node} supported",
    "does {node} have a secretariat",
    "who is the secretariat of {node}",
    "what {kind} lack support",
    "who lack support",
    "who has no support",
    "what {kind} has no support",
    "who is without support",
    "what {kind} lack staff support",
    "who does not have support",
  ],
  fr: [
    "qui appuie {node}",
    "qui soutient {node}",
    "quel appui a {node}",
    "qui aide {node}",
    "qui est sans appui",
    "quels {kind} sont sans appui",
    "par qui est appuyé {node}",
    "qui n'a pas d'appui",
  ],
  kinds: { node: ["post", "entity", "hat", "body", "mechanism"] },
  gives: ["actor"],
};
