import type { DetectorInfo } from "../../detector.ts";

export const info = {
  id: "matrix",
  revision: 2,
  title: { en: "Matrix by design", fr: "Matrice voulue" },
  question: {
    en: "Who answers functionally to another than the superior?",
    fr: "Qui dépend fonctionnellement d'un autre que son supérieur ?",
  },
  why: {
    en: "A solid and a dotted line side by side are a choice, and work as long as both know what is whose. Two superiors for the same subject are another thing: a dual line.",
    fr: "Une ligne pleine et une ligne pointillée côte à côte sont un choix, et tiennent tant que chacun sait ce qui est à qui. Deux supérieurs pour un même objet sont autre chose : une double ligne.",
  },
  remedy: {
    en: "Write down, once for all of them, what the functional superior decides, who appraises, and who settles a difference.",
    fr: "Écrire, une fois pour tous, ce que décide le supérieur fonctionnel, qui évalue et qui tranche un désaccord.",
  },
  severityRule: {
    en: "Always low: it is told once for each functional superior, with all who answer to it so; five or more of one duty station are one pattern.",
    fr: "Toujours faible : dit une fois pour chaque supérieur fonctionnel, avec tous ceux qui en dépendent ainsi ; cinq ou plus d'un même lieu font un motif.",
  },
  needs: {
    en: "Functional lines on paper beside the reporting lines.",
    fr: "Les lignes fonctionnelles sur le papier, à côté des lignes de compte rendu.",
  },
  reads: ["functional-to", "reports-to", "deputy-of", "located-in"],
  messages: {
    "matrix-by-design": {
      en: "{superior} has functional authority over {reports}, whose superior is another: {superiors}.",
      fr: "{superior} a autorité fonctionnelle sur {reports}, dont le supérieur est autre : {superiors}.",
    },
    "matrix-by-design.pattern": {
      en: "{count} superiors in {where} have functional authority over posts whose superiors are others: {reports}.",
      fr: "{count} supérieurs à {where} ont autorité fonctionnelle sur des postes dont les supérieurs sont autres : {reports}.",
    },
    "solid-line-not-recorded": {
      en: "For {count} of {all} posts with a functional superior the superior on the solid line is not recorded.",
      fr: "Pour {count} des {all} postes qui ont un supérieur fonctionnel, le supérieur sur la ligne pleine n'est pas connu.",
    },
  },
  columns: {
    superior: { en: "Functional superior", fr: "Supérieur fonctionnel" },
    reports: { en: "Over", fr: "Sur" },
  },
  references: [
    "Davis and Lawrence 1977, Matrix",
    "W3C ORG, org:reportsTo: covers solid and dotted lines alike",
  ],
} as const satisfies DetectorInfo;
