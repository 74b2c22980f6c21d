import type { DetectorInfo } from "../../detector.ts";

export const info = {
  id: "pillar-crossing",
  revision: 3,
  title: { en: "Pillar crossing", fr: "Lignes qui traversent" },
  question: {
    en: "Which units have posts that answer past the unit's head, or to superiors in several other units?",
    fr: "Quelles unités ont des postes qui rendent compte sans passer par leur chef, ou à des supérieurs de plusieurs autres unités ?",
  },
  why: {
    en: "Where posts of one unit answer to different parts of the organization, nobody leads the unit; what it does is settled elsewhere.",
    fr: "Quand les postes d'une unité rendent compte à diverses parties de l'organisation, personne ne dirige l'unité ; son travail se décide ailleurs.",
  },
  remedy: {
    en: "Put the posts where they answer, or have them answer where they are. Shared services cross by design: then say so.",
    fr: "Placer les postes là où ils rendent compte, ou les faire rendre compte là où ils sont. Les services communs traversent à dessein : alors le dire.",
  },
  severityRule: {
    en: "Medium where the unit's head is recorded and passed by, or superiors sit in three units or more; low otherwise.",
    fr: "Moyenne quand le chef de l'unité est connu et contourné, ou que les supérieurs sont dans trois unités ou plus ; faible sinon.",
  },
  needs: {
    en: "The unit of each post, reporting lines on paper, and best who heads each unit; where that is not recorded, the only post that leads others of it and answers outside alone is not told as answering across.",
    fr: "L'unité de chaque poste, les lignes de compte rendu sur le papier et, mieux, qui dirige chaque unité ; si on ne le sait pas, le seul poste qui y dirige d'autres et ne rend compte qu'au dehors n'est pas signalé.",
  },
  reads: ["reports-to", "deputy-of", "part-of", "heads"],
  messages: {
    "past-its-head": {
      en: "In {unit}, headed by {heads}, answering elsewhere: {posts}, to {superiors} ({units}).",
      fr: "Dans {unit}, dirigé par {heads}, rendant compte ailleurs : {posts}, à {superiors} ({units}).",
    },
    "several-heads": {
      en: "No line on record says who heads {unit}, and posts of it, {count} in all{groups}, answer to superiors in different units ({units}): {posts}, to {superiors}.",
      fr: "Aucune ligne du relevé ne dit qui dirige {unit}, et des postes de cette unité, {count} en tout{groups}, rendent compte à des supérieurs de diverses unités ({units}) : {posts}, à {superiors}.",
    },
    "unit-not-recorded": {
      en: "For {count} of {all} posts with a superior it is not recorded in which unit they are.",
      fr: "Pour {count} des {all} postes qui ont un supérieur, on ne sait pas dans quelle unité ils se trouvent.",
    },
  },
  references: ["Fayol: unity of direction, one head for one group of activities"],
} as const satisfies DetectorInfo;
