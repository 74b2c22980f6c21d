import type { Phrasings } from "../../query.ts";

/** How people ask this, in plain words; places for parameters stand in braces. */
export const phrasings: Phrasings = {
  en: [
    "what {kind} goes without money",
    "what goes without money",
    "what {kind} has no money",
    "what {kind} has no funding",
    "what {kind} is not funded",
    "what is not funded",
    "what has no assured money",
    "what {kind} has no assured funding",
    "what can not be funded",
    "what can not be funded from {node}",
    "what {kind} can not be paid from {node}",
    "what may not be paid by {node}",
    "what is outside {node}",
    "what {kind} fall outside {node}",
    "what {kind} is unfunded",
    "funding gaps",
    "work without money",
    "what goes unpaid",
    "for what is there no money",
    "what does {node} not cover",
  ],
  fr: [
    "quelles {kind} sont sans financement",
    "qu'est ce qui n'est pas financé",
    "quelles {kind} ne sont pas financées",
    "sans argent",
    "hors {node}",
    "que ne peut on pas payer avec {node}",
  ],
  kinds: { node: ["fund"] },
  gives: ["work"],
};
