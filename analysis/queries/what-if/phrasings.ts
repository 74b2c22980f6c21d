import type { Phrasings } from "../../query.ts";

/** How people ask this, in plain words; places for parameters stand in braces. */
export const phrasings: Phrasings = {
  en: [
    "what would come of {patch}",
    "what would happen with {patch} implemented",
    "what would change if {patch} is implemented",
    "what would change with {patch}",
    "what would {patch} change",
    "what if {patch} is implemented",
    "what if {patch}",
    "what does {patch} change",
    "effect of {patch}",
    "what would happen with {patch}",
    "what would happen if {patch} is implemented",
    "what would change if {reform}",
    "what changes if {reform}",
    "what if {reform}",
    "what would happen if {reform}",
    "effect of {reform}",
    "what would {reform} change",
    "suppose {reform}",
  ],
  fr: [
    "qu'arriverait il si {patch} est appliqué",
    "qu'arriverait il avec {patch}",
    "que changerait {reform}",
    "que changerait {patch}",
    "que se passerait si {patch} est mis en oeuvre",
    "quel est l'effet de {patch}",
    "que se passerait si {reform}",
    "qu'est ce qui changerait si {reform}",
  ],
};
