import type { DetectorInfo } from "../../detector.ts";

export const info = {
  id: "control-independence",
  revision: 7,
  title: { en: "Independence of control", fr: "Indépendance du contrôle" },
  question: {
    en: "Do audit, oversight, ethics and investigation answer to those whom they examine?",
    fr: "L'audit, le contrôle, la déontologie et les enquêtes rendent-ils compte à ceux qu'ils examinent ?",
  },
  why: {
    en: "Whoever is appraised by what has to be examined will see less of it; and nobody else will believe the report.",
    fr: "Qui est évalué par ce qu'il doit examiner en verra moins ; et personne d'autre ne croira son rapport.",
  },
  remedy: {
    en: "Let control answer functionally to the governing body or its audit committee, and administratively to the head, not to those who manage money, purchases or staff; do not join it with an executive post in one person.",
    fr: "Faire rendre compte le contrôle fonctionnellement à l'organe directeur ou à son comité d'audit, et administrativement au chef, non à ceux qui gèrent l'argent, les achats ou le personnel ; ne pas le réunir à un poste exécutif en une personne.",
  },
  severityRule: {
    en: "High where it answers to those who by title manage what it examines; medium where only the superior's description says so, and where one person holds it beside another post. Recognized by words of names and descriptions, hence always inferred.",
    fr: "Élevée quand il rend compte à ceux qui, d'après l'intitulé, gèrent ce qu'il examine ; moyenne quand seule la description du supérieur le dit, et quand une même personne l'occupe avec un autre poste. Reconnu aux mots des noms et des descriptions, donc toujours déduit.",
  },
  needs: {
    en: "Titles in plain words (English, French, Spanish or German) or work of control with who does it, and lines of answering, functional ones included.",
    fr: "Des intitulés clairs (en anglais, français, espagnol ou allemand) ou des travaux de contrôle avec qui les fait, et les lignes de compte rendu, fonctionnelles comprises.",
  },
  reads: [
    "reports-to",
    "deputy-of",
    "accountable-to",
    "functional-to",
    "holds",
    "responsible-for",
    "accountable-for",
    "implements",
  ],
  messages: {
    "answers-to-what-it-examines": {
      en: "{control} examines others, by its name or work, and answers to {superiors}: by title, management of what it examines.",
      fr: "{control} examine les autres, d'après son nom ou son travail, et rend compte à {superiors} : d'après l'intitulé, la gestion de ce qu'il examine.",
    },
    "answers-to-said-manager": {
      en: "{control} examines others, by its name or work, and answers to {superiors}: as we read the description on record, responsible for money, purchases or staff, which it examines.",
      fr: "{control} examine les autres, d'après son nom ou son travail, et rend compte à {superiors} : selon notre lecture de la description au dossier, responsable des finances, des achats ou du personnel, qu'il examine.",
    },
    "one-person-beside": {
      en: "{control} examines others, by its name or work, and whoever holds it also holds {posts}.",
      fr: "{control} examine les autres, d'après son nom ou son travail, et qui l'occupe occupe aussi {posts}.",
    },
    "control-superior-not-recorded": {
      en: "For {count} of {all} posts that are controls by their names it is not recorded to whom they answer.",
      fr: "Pour {count} des {all} postes de contrôle d'après leur nom, on ne sait pas à qui ils rendent compte.",
    },
  },
  references: [
    "IIA Global Internal Audit Standards: internal audit answers functionally to the board",
    "UN Joint Inspection Unit, reports on oversight and on ethics functions",
  ],
} as const satisfies DetectorInfo;
