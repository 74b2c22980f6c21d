import type { DetectorInfo } from "../../detector.ts";

export const info = {
  id: "unowned-function",
  revision: 3,
  title: { en: "Unowned function", fr: "Fonction sans responsable" },
  question: {
    en: "Which functions has nobody to carry them, or too many?",
    fr: "Quelles fonctions n'ont personne pour les porter, ou trop de monde ?",
  },
  why: {
    en: "What nobody owns is done by chance or not at all, and nobody can be asked about it. What many own is easily left to the others.",
    fr: "Ce qui n'a pas de responsable se fait par hasard ou pas du tout, et personne n'en répond. Ce que beaucoup portent est vite laissé aux autres.",
  },
  remedy: {
    en: "Name one owner with the means to do it, and say who else contributes.",
    fr: "Désigner un responsable doté des moyens nécessaires, et dire qui d'autre y contribue.",
  },
  severityRule: {
    en: "High where the record says that nobody owns it; medium where the expected owner does not do it, or where it does not exist or is not filled; low where several share it.",
    fr: "Élevée quand il est dit que personne n'en est chargé ; moyenne quand le responsable attendu ne l'assure pas, ou quand elle n'existe pas ou n'est pas assurée ; faible quand plusieurs la partagent.",
  },
  needs: {
    en: "Who is responsible for each function, and a statement that this record is complete. Without it no owner on record means only that none was recorded.",
    fr: "Qui est chargé de chaque fonction, et l'indication que ce relevé est complet. Sinon, l'absence de responsable connu ne veut dire que cela.",
  },
  reads: ["responsible-for", "accountable-for", "implements"],
  messages: {
    nobody: {
      en: "Nobody is responsible for {work}.",
      fr: "Personne n'est chargé de {work}.",
    },
    "not-by-the-expected": {
      en: "{expected} is said not to carry {work}, and nobody else is on record.",
      fr: "Selon la source, {expected} ne porte pas {work} ; personne d'autre n'est connu.",
    },
    unfilled: {
      en: "{work} does not exist or is not filled today, and no owner is on record.",
      fr: "{work} : inexistant ou non assuré aujourd'hui, sans responsable connu.",
    },
    several: {
      en: "{work} is shared by {owners}, and none of them is on record as answering for it.",
      fr: "{owners} se partagent {work}, et aucun d'eux n'est connu comme en répondant.",
    },
    "owner-not-recorded": {
      en: "Who is responsible for {work} is not recorded.",
      fr: "On ne sait pas qui est chargé de : {work}.",
    },
  },
  references: ["RACI: exactly one A and at least one R per task"],
} as const satisfies DetectorInfo;
