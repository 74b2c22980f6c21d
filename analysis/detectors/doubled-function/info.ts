import type { Words } from "../../../graph/vocabulary.ts";
import type { DetectorInfo } from "../../detector.ts";
import { functionNames, functionWords } from "../../hierarchy/title-words.ts";

/** One sentence for each function, so that each has a finding of its own. */
const doubled = Object.fromEntries(
  functionNames.map((name): [string, Words] => [
    `doubled-${name}`,
    {
      en: `By the titles of {posts} posts, {count} units each have their own ${functionWords[name].en}: {units}.`,
      fr: `D'après les titres de {posts} postes, {count} unités ont chacune leur propre fonction ${functionWords[name].fr} : {units}.`,
    },
  ]),
);

export const info = {
  id: "doubled-function",
  revision: 1,
  title: { en: "Doubled function", fr: "Fonction en double" },
  question: {
    en: "Which functions, by the titles of posts, do several units each have for themselves?",
    fr: "Quelles fonctions, d'après les titres des postes, plusieurs unités ont-elles chacune pour soi ?",
  },
  why: {
    en: "The same service in many units is paid for many times and done in many ways. It may be meant so.",
    fr: "Le même service dans plusieurs unités se paie plusieurs fois et se rend de plusieurs façons. C'est peut-être voulu.",
  },
  remedy: {
    en: "Ask the units what theirs does that a common one could not; join what is alike, or write down why it is kept apart.",
    fr: "Demander aux unités ce que la leur fait qu'un service commun ne ferait pas ; réunir ce qui se ressemble, ou écrire pourquoi cela reste à part.",
  },
  severityRule: {
    en: "Always low and inferred: words of titles are a hint, no more.",
    fr: "Toujours faible et déduite : les mots des titres sont un indice, rien de plus.",
  },
  needs: {
    en: "Titles of posts in English, French, Spanish or German, and the unit of each post.",
    fr: "Les titres des postes en anglais, français, espagnol ou allemand, et l'unité de chaque poste.",
  },
  reads: ["part-of"],
  messages: {
    ...doubled,
    "titles-not-readable": {
      en: "For {count} of {all} posts no title is recorded, only a reference.",
      fr: "Pour {count} des {all} postes, aucun titre n'est connu, seulement une référence.",
    },
  },
  references: ["Cabinet Office 2013, functional model of government: functions that departments share"],
} satisfies DetectorInfo;
