import type { DetectorInfo } from "../../detector.ts";

export const info = {
  id: "pillar-crossing",
  revision: 4,
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
    en: "Medium where the unit's head is recorded and passed by, or superiors sit in three units or more; low otherwise, and inferred where the head is concluded from who alone leads others of the unit. Without a head or such a leader, posts that all answer in one other unit are told of nobody: whether they pass a head by cannot be known.",
    fr: "Moyenne quand le chef de l'unité est connu et contourné, ou que les supérieurs sont dans trois unités ou plus ; faible sinon, et déduite quand le chef est conclu de qui est seul à en diriger d'autres dans l'unité. Sans chef ni tel poste, rien n'est dit de postes qui rendent tous compte dans une seule autre unité : on ne peut savoir s'ils contournent un chef.",
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
    "past-its-head.many": {
      en: "In {unit}, headed by {heads}, {count} posts{groups} answer elsewhere, to {bosses} ({units}).",
      fr: "Dans {unit}, dirigé par {heads}, {count} postes{groups} rendent compte ailleurs, à {bosses} ({units}).",
    },
    "past-its-leader": {
      en: "In {unit}, answering elsewhere: {posts}, to {superiors} ({units}). On record {leader} alone leads others of {unit}; who heads it is not recorded.",
      fr: "Dans {unit}, rendant compte ailleurs : {posts}, à {superiors} ({units}). D'après le relevé, {leader} est seul à en diriger d'autres de {unit} ; on ne sait pas qui en est le chef.",
    },
    "past-its-leader.many": {
      en: "In {unit}, {count} posts{groups} answer elsewhere, to {bosses} ({units}). On record {leader} alone leads others of {unit}; who heads it is not recorded.",
      fr: "Dans {unit}, {count} postes{groups} rendent compte ailleurs, à {bosses} ({units}). D'après le relevé, {leader} est seul à en diriger d'autres de {unit} ; on ne sait pas qui en est le chef.",
    },
    "several-heads": {
      en: "Who heads {unit} is not recorded, and posts of it answer in different units ({units}): {posts}, to {superiors}.",
      fr: "On ne sait pas qui dirige {unit}, et des postes de cette unité rendent compte dans diverses unités ({units}) : {posts}, à {superiors}.",
    },
    "several-heads.many": {
      en: "Who heads {unit} is not recorded, and {count} of its posts{groups} answer to {bosses} in other units: {units}.",
      fr: "On ne sait pas qui dirige {unit}, et {count} de ses postes{groups} rendent compte à {bosses} dans d'autres unités : {units}.",
    },
    "unit-not-recorded": {
      en: "For {count} of {all} posts with a superior it is not recorded in which unit they are.",
      fr: "Pour {count} des {all} postes qui ont un supérieur, on ne sait pas dans quelle unité ils se trouvent.",
    },
  },
  columns: {
    superior: { en: "Superior", fr: "Supérieur" },
    in: { en: "In", fr: "Dans" },
    posts: { en: "Answering there", fr: "Y rendant compte" },
  },
  references: ["Fayol: unity of direction, one head for one group of activities"],
} as const satisfies DetectorInfo;
