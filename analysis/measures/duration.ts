import type { Language } from "../../graph/language.ts";

const units = [
  { seconds: 86_400, words: { en: ["day", "days"], fr: ["jour", "jours"] } },
  { seconds: 3_600, words: { en: ["hour", "hours"], fr: ["heure", "heures"] } },
  { seconds: 60, words: { en: ["minute", "minutes"], fr: ["minute", "minutes"] } },
  { seconds: 1, words: { en: ["second", "seconds"], fr: ["seconde", "secondes"] } },
] as const;

/** A duration in the largest unit of which it holds two, as one speaks of an estimate: `40 seconds`, `3 hours`. */
export const durationInWords = (seconds: number, language: Language): string => {
  const unit = units.find((one) => seconds >= 2 * one.seconds) ?? units[3];
  const count = Math.max(1, Math.round(seconds / unit.seconds));
  const plural = new Intl.PluralRules(language).select(count) === "one" ? 0 : 1;
  return `${count.toLocaleString(language)} ${unit.words[language][plural]}`;
};
