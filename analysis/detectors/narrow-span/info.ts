import type { DetectorInfo } from "../../detector.ts";

export const info = {
  id: "narrow-span",
  revision: 5,
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
    en: "Always low. Deputies, who assists one person (not who assists in some work), posts that are vacant or held by somebody acting, two posts of one person, and two or three that answer to each other in a circle are left out.",
    fr: "Toujours faible. Les adjoints, qui assiste une personne (non qui assiste à un travail), les postes vacants ou assurés par intérim, deux postes d'une même personne, et deux ou trois postes qui se rendent compte en cercle sont laissés de côté.",
  },
  needs: {
    en: "Reporting lines of single posts, and of what stands for several how many these are.",
    fr: "Les lignes de compte rendu de postes individuels et, pour ce qui en représente plusieurs, leur nombre.",
  },
  reads: ["reports-to", "deputy-of", "part-of", "holds"],
  messages: {
    "one-to-one": {
      en: "On record, {superiors} leads one post only: {reports}.",
      fr: "D'après le relevé, {superiors} ne dirige qu'un poste : {reports}.",
    },
    "one-to-one-in-unit": {
      en: "In {unit}, {count} posts lead, on record, one other post only: {superiors}.",
      fr: "Dans {unit}, {count} postes n'en dirigent, d'après le relevé, qu'un autre : {superiors}.",
    },
    "one-to-one.pattern": {
      en: "On record, {count} posts lead one other post only: {superiors}.",
      fr: "D'après le relevé, {count} postes n'en dirigent chacun qu'un autre : {superiors}.",
    },
    "reports-not-counted": {
      en: "For {count} of {all} posts to which others answer it cannot be told how many these are: the record gives full-time equivalents at most.",
      fr: "Pour {count} des {all} postes auxquels d'autres rendent compte, on ne peut dire combien ils sont : le relevé donne tout au plus les équivalents temps plein.",
    },
  },
  columns: {
    superior: { en: "Superior", fr: "Supérieur" },
    report: { en: "Only report", fr: "Seul subordonné" },
  },
  references: ["Urwick 1956 on the span of control"],
} as const satisfies DetectorInfo;
