import type { DetectorInfo } from "../../detector.ts";

export const info = {
  id: "unit-head",
  revision: 4,
  title: { en: "Unit without a head", fr: "Unité sans chef" },
  question: { en: "Which units does nobody head?", fr: "Quelles unités n'ont pas de chef ?" },
  why: {
    en: "What a unit is to do has nobody who answers for all of it, and its posts settle it with superiors who do not meet.",
    fr: "De ce que doit faire l'unité, personne ne répond en entier ; ses postes le règlent avec des supérieurs qui ne se rencontrent pas.",
  },
  remedy: {
    en: "Name a head, have one of the posts lead the others, or place the posts where their superiors are.",
    fr: "Nommer un chef, confier à l'un des postes la conduite des autres, ou placer les postes là où sont leurs supérieurs.",
  },
  severityRule: {
    en: "Medium where the record of heads is complete and the unit has none; low where no head is on record and none of its posts leads another. Where these answer in several other units, pillar-crossing says both.",
    fr: "Moyenne quand le relevé des chefs est complet et que l'unité n'en a pas ; faible quand aucun chef n'est connu et qu'aucun de ses postes n'en dirige un autre. Quand ceux-ci rendent compte dans plusieurs autres unités, pillar-crossing dit les deux.",
  },
  needs: {
    en: "The unit of each post, who heads each unit, and reporting lines on paper.",
    fr: "L'unité de chaque poste, qui dirige chaque unité, et les lignes de compte rendu sur le papier.",
  },
  reads: ["heads", "leads", "part-of", "reports-to", "deputy-of"],
  messages: {
    "no-head": {
      en: "{unit} has no head.",
      fr: "{unit} n'a pas de chef.",
    },
    "nobody-leads": {
      en: "In {unit} none of {count} posts leads another on record, and no head is recorded; they answer to {superiors}.",
      fr: "Dans {unit}, aucun des {count} postes n'en dirige un autre d'après le relevé, et aucun chef n'est connu ; ils rendent compte à {superiors}.",
    },
    "nobody-leads.of-group": {
      en: "In {unit} none of {count} posts leads another on record, and no head is recorded; they answer to {superiors}. For {group} this is looked at from {limit} posts on.",
      fr: "Dans {unit}, aucun des {count} postes n'en dirige un autre d'après le relevé, et aucun chef n'est connu ; ils rendent compte à {superiors}. Pour {group}, cela se regarde à partir de {limit} postes.",
    },
    "head-not-recorded": {
      en: "For {count} of {all} units with posts it is not recorded who heads them{titled}; whether their posts answer past a head cannot be told.",
      fr: "Pour {count} des {all} unités qui ont des postes, on ne sait pas qui les dirige{titled} ; on ne peut dire si leurs postes rendent compte en passant outre un chef.",
    },
    "head-not-recorded.of-one": {
      en: "Of the one unit with posts it is not recorded who heads it{titled}; whether its posts answer past a head cannot be told.",
      fr: "De la seule unité qui a des postes, on ne sait pas qui la dirige{titled} ; on ne peut dire si ses postes rendent compte en passant outre un chef.",
    },
  },
  references: ["W3C ORG, org:headOf", "Fayol: unity of direction, one head for one group of activities"],
} as const satisfies DetectorInfo;
