import type { Phrasings } from "../../query.ts";

/** How people ask this, in plain words; places for parameters stand in braces. */
export const phrasings: Phrasings = {
  en: [
    { says: "what relations are denied", with: { polarity: "denied" } },
    { says: "denied relations", with: { polarity: "denied" } },
    { says: "what is denied", with: { polarity: "denied" } },
    { says: "what lines are denied", with: { polarity: "denied" } },
    { says: "how many lines are denied", with: { polarity: "denied" } },
    { says: "what relations are called unclear", with: { clarity: "unclear" } },
    { says: "what is called unclear", with: { clarity: "unclear" } },
    { says: "unclear lines", with: { clarity: "unclear" } },
    { says: "what relations are unclear", with: { clarity: "unclear" } },
    { says: "how many relations are unclear", with: { clarity: "unclear" } },
    { says: "what relation of {from} is unclear", with: { clarity: "unclear" } },
    "how many relations are there",
    "what relations are there",
    "what lines leave {from}",
    "what lines lead to {to}",
  ],
  fr: [
    { says: "quelles relations sont niées", with: { polarity: "denied" } },
    { says: "qu'est ce qui est nié", with: { polarity: "denied" } },
    { says: "quelles relations sont peu claires", with: { clarity: "unclear" } },
    "combien de relations y a t il",
    { says: "lignes niées", with: { polarity: "denied" } },
    { says: "quelles lignes sont niées", with: { polarity: "denied" } },
    { says: "lignes peu claires", with: { clarity: "unclear" } },
  ],
};
