import type { DetectorInfo } from "../../detector.ts";

export const info = {
  id: "authority-mismatch",
  revision: 1,
  title: { en: "Authority does not match responsibility", fr: "Autorité et responsabilité disjointes" },
  question: {
    en: "Who has to deliver without the authority it takes, or decides without having to answer?",
    fr: "Qui doit obtenir un résultat sans l'autorité voulue, ou décide sans avoir à en répondre ?",
  },
  why: {
    en: "Whoever is responsible without authority can only persuade; whoever has authority without answering for it need not care how it ends.",
    fr: "Qui est responsable sans autorité ne peut que persuader ; qui a l'autorité sans en répondre n'a pas à se soucier de l'issue.",
  },
  remedy: {
    en: "Give the responsible actor the kind of authority its task needs, or move the responsibility to where the authority is.",
    fr: "Donner au responsable le type d'autorité que demande sa tâche, ou porter la responsabilité là où est l'autorité.",
  },
  severityRule: {
    en: "High where it is said to have no authority over somebody its own task needs; medium where that authority is limited or denied over others, or where it decides and is said not to answer; low where nothing on its authority is recorded.",
    fr: "Élevée quand il est dit sans autorité sur un acteur dont sa propre tâche a besoin ; moyenne quand cette autorité est limitée ou niée sur d'autres, ou qu'il décide sans répondre ; faible quand rien n'est connu de son autorité.",
  },
  needs: {
    en: "Who is responsible for what, and authority with its kind and degree, denials included.",
    fr: "Qui est chargé de quoi, et l'autorité avec son type et son degré, dénis compris.",
  },
  reads: [
    "responsible-for",
    "accountable-for",
    "authorizes",
    "leads",
    "has-authority-over",
    "oversees",
    "directs",
    "holds-to-account",
    "needed-for",
    "implements",
    "accountable-to",
  ],
  messages: {
    "no-authority-over-needed": {
      en: "{actor} carries {work}, but has no authority over {over}, on whom that depends.",
      fr: "{actor} porte : {work}, mais n'a pas d'autorité sur {over}, dont cela dépend.",
    },
    "authority-denied": {
      en: "{actor} carries {work}, and is said to have no authority over {over}.",
      fr: "{actor} porte : {work}, et n'a pas d'autorité sur {over}, selon la source.",
    },
    "authority-limited": {
      en: "{actor} carries {work}, with only limited authority over {over}.",
      fr: "{actor} porte : {work}, avec une autorité seulement limitée sur {over}.",
    },
    "to-hold-others-to-account": {
      en: "{actor} is to hold {over} to account, but its means to do so are weak.",
      fr: "{actor} doit demander des comptes à {over}, mais ses moyens pour le faire sont faibles.",
    },
    "without-answering": {
      en: "{actor} decides about {over}, and is said not to answer to {forum}.",
      fr: "{actor} décide au sujet de {over}, et ne répond pas devant {forum}, selon la source.",
    },
    "authority-not-recorded": {
      en: "{actor} carries {work}; what it has authority over is not recorded.",
      fr: "{actor} porte : {work} ; ce sur quoi il a autorité n'est pas connu.",
    },
  },
  references: [
    "Fayol: authority and responsibility go together",
    "Fama and Jensen 1983: decision rights split",
    "Aghion and Tirole 1997: formal and real authority",
  ],
} as const satisfies DetectorInfo;
