import type { DetectorInfo } from "../../detector.ts";

export const info = {
  id: "dual-line",
  revision: 5,
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
  remedies: {
    "called-an-advantage": {
      en: "Keep both superiors, and see that both are used: a source sees an advantage in there being two.",
      fr: "Garder les deux supérieurs, et veiller à ce que les deux servent : une source y voit un avantage.",
    },
  },
  severityRule: {
    en: "High where the superior in practice is not the one on paper; medium where there are several superiors for the same subject on one basis; low where each superior has a subject or a hat of its own. Five posts or more of one unit or duty station, or with the same superiors, are one pattern, told once.",
    fr: "Élevée quand le supérieur dans la pratique n'est pas celui du papier ; moyenne quand plusieurs supérieurs ont le même sujet sur le même fondement ; faible quand chacun a son sujet ou sa casquette. Cinq postes ou plus d'une unité ou d'un lieu, ou aux mêmes supérieurs, font un motif, dit une fois.",
  },
  needs: {
    en: "Lines of answering with their basis and scope. Silence about a post whose lines are not completely recorded means nothing.",
    fr: "Les lignes de compte rendu avec leur fondement et leur objet. Le silence sur un poste dont les lignes ne sont pas toutes connues ne veut rien dire.",
  },
  reads: ["reports-to", "deputy-of", "part-of", "located-in"],
  messages: {
    "paper-against-practice": {
      en: "{post} answers on paper to {paper}, but in practice to {practice}.",
      fr: "{post} rend compte sur le papier à {paper}, mais dans la pratique à {practice}.",
    },
    "paper-against-practice.pattern": {
      en: "In {where}, {count} posts answer on paper to one superior and in practice to another: {post}.",
      fr: "Dans {where}, {count} postes rendent compte sur le papier à un supérieur et dans la pratique à un autre : {post}.",
    },
    "several-superiors.pattern": {
      en: "{count} posts or units answer to {superiors} alike, and what is whose subject is not told apart: {post}.",
      fr: "{count} postes ou unités rendent compte à la fois à {superiors}, sans que l'objet de chacun soit distingué : {post}.",
    },
    "one-per-hat.pattern": {
      en: "{count} posts or units have {superiors} above them alike, each under another hat or for another subject: {post}.",
      fr: "{count} postes ou unités ont au-dessus d'eux {superiors} à la fois, chacun pour une autre casquette ou un autre sujet : {post}.",
    },
    "called-an-advantage": {
      en: "{post} answers to {superiors}; the source sees an advantage in that.",
      fr: "{post} rend compte à {superiors} ; la source y voit un avantage.",
    },
    "several-superiors": {
      en: "{post} answers to {superiors}, and what is whose subject is not told apart.",
      fr: "{post} rend compte à {superiors}, sans que l'objet de chacun soit distingué.",
    },
    "nothing-on-paper": {
      en: "{post} answers in practice to {practice}, and to nobody on paper.",
      fr: "{post} rend compte dans la pratique à {practice}, et à personne sur le papier.",
    },
    "paper-not-recorded": {
      en: "{post} answers in practice to {practice}; to whom on paper is not recorded.",
      fr: "{post} rend compte dans la pratique à {practice} ; à qui sur le papier n'est pas connu.",
    },
    "paper-not-recorded.several": {
      en: "{told} are on record as answering in practice, and to whom on paper is not recorded: {post}.",
      fr: "Pour {told}, on sait à qui il est rendu compte dans la pratique, pas sur le papier : {post}.",
    },
    "one-per-hat": {
      en: "{post} has {superiors} above it, each under another hat or for another subject.",
      fr: "{post} a au-dessus de soi {superiors}, chacun pour une autre casquette ou un autre sujet.",
    },
  },
  columns: {
    post: { en: "Post", fr: "Poste" },
    superiors: { en: "All superiors", fr: "Tous les supérieurs" },
    scope: { en: "Subject", fr: "Domaine" },
    paper: { en: "On paper", fr: "Sur le papier" },
    practice: { en: "In practice", fr: "Dans la pratique" },
  },
  references: [
    "Fayol's unity of command",
    "W3C ORG, org:reportsTo: covers direct supervision and dotted lines alike",
    "Rizzo, House and Lirtzman 1970: role conflict and broken unity of command",
  ],
} as const satisfies DetectorInfo;
