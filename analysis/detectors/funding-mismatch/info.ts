import type { DetectorInfo } from "../../detector.ts";

export const info = {
  id: "funding-mismatch",
  revision: 4,
  title: { en: "Money does not match the mandate", fr: "Financement et mandat disjoints" },
  question: {
    en: "Which mandated work has no fitting money, and who has to pay for the mandate's own means?",
    fr: "Quel travail mandaté n'a pas de financement adapté, et qui doit payer les moyens mêmes du mandat ?",
  },
  why: {
    en: "Work that the ordinary budget cannot pay waits for voluntary money, and the moment to act passes.",
    fr: "Ce que le budget ordinaire ne peut payer attend de l'argent volontaire, et le moment d'agir passe.",
  },
  remedy: {
    en: "Fund mandated work from the start from one strategy over all sources, and open mission means to whoever carries out the mandate.",
    fr: "Financer dès le début le travail mandaté par une stratégie unique couvrant toutes les sources, et ouvrir les moyens de la mission à qui exécute le mandat.",
  },
  severityRule: {
    en: "High where work may fall outside the budget and no other source is on record, or where somebody the mandate needs has to pay for its means; medium where another source pays, where money is said to be insufficient, where two sources are not aligned or only weakly, where money does not match what it is for, or where the rules of a fund restrict others.",
    fr: "Élevée quand un travail peut sortir du budget sans autre source connue, ou quand un acteur nécessaire au mandat doit en payer les moyens ; moyenne quand une autre source paie, que l'argent est dit insuffisant, que deux sources ne sont pas alignées ou ne le sont que faiblement, que l'argent ne s'accorde pas à son objet, ou que les règles d'un fonds restreignent d'autres.",
  },
  needs: {
    en: "Which fund pays for which work, denials included, and who pays for which means.",
    fr: "Quel fonds paie quel travail, dénis compris, et qui paie quels moyens.",
  },
  reads: [
    "constrains",
    "funds",
    "pays-for",
    "uses",
    "contains-task",
    "needed-for",
    "implements",
    "aligned-with",
  ],
  messages: {
    restricts: {
      en: "A barrier for {to} is on record as lying in {from}.",
      fr: "D'après le relevé, un obstacle pour {to} tient à {from}.",
    },
    "matched-weakly": {
      en: "The record has {from} matching {to} weakly.",
      fr: "D'après le relevé, l'accord de {from} avec {to} est faible.",
    },
    "sources-aligned-weakly": {
      en: "{from} and {to} are on record as weakly aligned.",
      fr: "D'après le relevé, {from} et {to} sont faiblement alignés.",
    },
    "not-matched": {
      en: "The source denies that {from} matches {to}.",
      fr: "La source nie que {from} s'accorde avec {to}.",
    },
    "outside-budget": {
      en: "{work} may fall outside {fund}, with no other source on record.",
      fr: "Pour {work}, l'argent peut ne pas venir de {fund}, et aucune autre source n'est connue.",
    },
    "other-source": {
      en: "{work} may fall outside {fund} and then depend on {others}.",
      fr: "Pour {work}, l'argent peut ne pas venir de {fund} et dépend alors de {others}.",
    },
    "kept-from": {
      en: "The use of {fund} for {work} is restricted.",
      fr: "L'usage de {fund} pour {work} est restreint.",
    },
    insufficient: {
      en: "Money from {fund} for {work} is on record as falling short, in amount, in time or in use.",
      fr: "D'après le relevé, l'argent de {fund} pour {work} est insuffisant, par le montant, le moment ou l'usage.",
    },
    "pays-for-the-means": {
      en: "Payment for {means} is asked of those who have a part in mandated work: {actor}.",
      fr: "On demande de payer {means} à qui a une part dans le travail mandaté : {actor}.",
    },
    "pays-for-the-means.no-mandate": {
      en: "Payment for {means} is asked of {actor}.",
      fr: "On demande à {actor} de payer {means}.",
    },
    "sources-not-aligned": {
      en: "{fund} and {others} are on record as not aligned.",
      fr: "D'après le relevé, {fund} et {others} ne sont pas alignés.",
    },
    "funding-not-recorded": {
      en: "What pays for {tasks} of {mandate} is not recorded.",
      fr: "On ne sait pas ce qui finance {tasks} ({mandate}).",
    },
    "funding-not-recorded.several": {
      en: "What pays for tasks of {told} mandates is not recorded: {tasks}.",
      fr: "On ne sait pas ce qui finance des tâches de {told} mandats : {tasks}.",
    },
  },
  references: ["CEB revenue codes: assessed (R01) against voluntary and earmarked (R02, R03)"],
} as const satisfies DetectorInfo;
