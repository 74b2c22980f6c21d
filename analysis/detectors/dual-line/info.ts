import type { DetectorInfo } from "../../detector.ts";

export const info = {
  id: "dual-line",
  revision: 1,
  title: { en: "Dual line", fr: "Double ligne" },
  question: {
    en: "Who answers to more than one superior, or to another in practice than on paper?",
    fr: "Qui rend compte à plusieurs supérieurs, ou dans la pratique à un autre que sur le papier ?",
  },
  why: {
    en: "Somebody with two superiors can be told two things. Where paper and practice differ, the superior on paper answers for what others decide.",
    fr: "Qui a deux supérieurs peut recevoir deux consignes. Quand le papier et la pratique diffèrent, le supérieur officiel répond de ce que d'autres décident.",
  },
  remedy: {
    en: "Write down which superior decides on which subject and who settles a difference, or bring practice and paper together.",
    fr: "Écrire quel supérieur décide de quoi et qui tranche un désaccord, ou faire coïncider la pratique et le papier.",
  },
  severityRule: {
    en: "High where the superior in practice is not the one on paper; medium where there are several superiors for the same subject on one basis; low where each superior has a subject or a hat of its own.",
    fr: "Élevée quand le supérieur dans la pratique n'est pas celui du papier ; moyenne quand plusieurs supérieurs ont le même sujet sur le même fondement ; faible quand chacun a son sujet ou sa casquette.",
  },
  needs: {
    en: "Lines of answering with their basis and scope. Silence about a post whose lines are not completely recorded means nothing.",
    fr: "Les lignes de compte rendu avec leur fondement et leur objet. Le silence sur un poste dont les lignes ne sont pas toutes connues ne veut rien dire.",
  },
  reads: ["reports-to", "deputy-of"],
  messages: {
    "paper-against-practice": {
      en: "{post} answers on paper to {paper}, but in practice to {practice}.",
      fr: "{post} rend compte sur le papier à {paper}, mais dans la pratique à {practice}.",
    },
    "several-superiors": {
      en: "{post} answers to {superiors} on the same subject.",
      fr: "{post} rend compte à {superiors} sur le même sujet.",
    },
    "nothing-on-paper": {
      en: "{post} answers in practice to {practice}, and to nobody on paper.",
      fr: "{post} rend compte dans la pratique à {practice}, et à personne sur le papier.",
    },
    "paper-not-recorded": {
      en: "{post} answers in practice to {practice}; to whom on paper is not recorded.",
      fr: "{post} rend compte dans la pratique à {practice} ; à qui sur le papier n'est pas connu.",
    },
    "one-per-hat": {
      en: "{post} answers to {superiors}, each under another hat or for another subject.",
      fr: "{post} rend compte à {superiors}, chacun pour une autre casquette ou un autre sujet.",
    },
  },
  columns: {
    scope: { en: "Subject", fr: "Objet" },
    paper: { en: "On paper", fr: "Sur le papier" },
    practice: { en: "In practice", fr: "Dans la pratique" },
  },
  references: [
    "Fayol's unity of command",
    "W3C ORG, org:reportsTo: covers direct supervision and dotted lines alike",
    "Rizzo, House and Lirtzman 1970: role conflict and broken unity of command",
  ],
} as const satisfies DetectorInfo;
