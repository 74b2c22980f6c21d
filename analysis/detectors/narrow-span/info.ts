import type { DetectorInfo } from "../../detector.ts";

export const info = {
  id: "narrow-span",
  revision: 2,
  title: { en: "One-to-one", fr: "Un pour un" },
  question: { en: "Who leads one post only?", fr: "Qui ne dirige qu'un seul poste ?" },
  why: {
    en: "A layer with one post above one adds a step to every decision and seldom a judgement.",
    fr: "Un niveau fait d'un poste au-dessus d'un seul ajoute une étape à chaque décision, rarement un jugement.",
  },
  remedy: {
    en: "Have the report answer to the level above, give the superior more reports, or make one the deputy of the other. Each is a question, not a fault.",
    fr: "Rattacher le subordonné au niveau supérieur, confier plus de postes au supérieur, ou faire de l'un l'adjoint de l'autre. C'est une question, non une faute.",
  },
  severityRule: {
    en: "Always low. Deputies, assistants and posts that are vacant or held by somebody acting are left out.",
    fr: "Toujours faible. Les adjoints, les assistants et les postes vacants ou assurés par intérim sont laissés de côté.",
  },
  needs: {
    en: "Reporting lines of single posts; one that stands for an unknown number cannot be counted.",
    fr: "Les lignes de compte rendu de postes individuels ; un poste qui en représente un nombre inconnu ne se compte pas.",
  },
  reads: ["reports-to", "deputy-of", "part-of"],
  messages: {
    "one-to-one": {
      en: "On record, {superiors} leads one post only: {reports}.",
      fr: "D'après le relevé, {superiors} ne dirige qu'un poste : {reports}.",
    },
    "one-to-one-in-unit": {
      en: "In {unit}, {count} posts lead, on record, one other post only: {superiors}.",
      fr: "Dans {unit}, {count} postes n'en dirigent, d'après le relevé, qu'un autre : {superiors}.",
    },
    "reports-not-counted": {
      en: "For {count} of {all} posts to which others answer the number of these is not recorded.",
      fr: "Pour {count} des {all} postes auxquels d'autres rendent compte, le nombre de ceux-ci n'est pas connu.",
    },
  },
  columns: {
    superior: { en: "Superior", fr: "Supérieur" },
    report: { en: "Only report", fr: "Seul subordonné" },
  },
  references: ["Urwick 1956 on the span of control"],
} as const satisfies DetectorInfo;
