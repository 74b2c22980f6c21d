import type { DetectorInfo } from "../../detector.ts";

export const info = {
  id: "unclear-line",
  revision: 3,
  title: { en: "Unclear line", fr: "Ligne peu claire" },
  question: {
    en: "Which relations are said to be unclear, or are needed and nowhere stated?",
    fr: "Quelles relations sont dites peu claires, ou sont nécessaires sans être énoncées ?",
  },
  why: {
    en: "Where nobody can say who decides between two actors, each case is negotiated anew, and the stronger one wins.",
    fr: "Quand nul ne sait qui décide entre deux acteurs, chaque cas se renégocie, et le plus fort l'emporte.",
  },
  remedy: {
    en: "Write the relation down: who decides on what, who has to be asked, who settles a difference.",
    fr: "Écrire la relation : qui décide de quoi, qui doit être consulté, qui tranche.",
  },
  severityRule: {
    en: "High where it concerns means a mandate needs (assets, finance, procurement); medium for any other relation called unclear; low, and not enough data, where a hat's superior is not on record.",
    fr: "Élevée quand il s'agit de moyens nécessaires au mandat (moyens, finances, achats) ; moyenne pour toute autre relation dite peu claire ; faible, données insuffisantes, quand le supérieur d'une casquette n'est pas connu.",
  },
  needs: {
    en: "That a source calls a relation unclear. For hats: whose superior is on record.",
    fr: "Qu'une source dise une relation peu claire. Pour les casquettes : dont le supérieur est connu.",
  },
  reads: [
    "relates-to",
    "part-of",
    "member-of",
    "participates-in",
    "reports-to",
    "deputy-of",
    "wears-hat",
    "heads",
    "leads",
    "directs",
    "has-authority-over",
  ],
  messages: {
    "called-unclear": {
      en: "How {one} and {other} stand to each other is unclear.",
      fr: "La relation entre {one} et {other} est peu claire.",
    },
    "called-unclear-in": {
      en: "What place {one} has in {other} is unclear.",
      fr: "La place de {one} dans {other} est peu claire.",
    },
    "called-unclear-in.each": {
      en: "What place {one} have in {other} is unclear.",
      fr: "La place de {one} dans {other} est peu claire.",
    },
    "called-unclear.each": {
      en: "How {one} stands to {other} is unclear.",
      fr: "La relation de {one} avec {other} est peu claire.",
    },
    "called-unclear-on.each": {
      en: "How {one} stands to {other} on {scopes} is unclear.",
      fr: "La relation de {one} avec {other} est peu claire sur ce point : {scopes}.",
    },
    "called-unclear.among": {
      en: "How {all} stand to each other is unclear.",
      fr: "Les relations entre {all} sont peu claires.",
    },
    "called-unclear-on": {
      en: "How {one} and {other} stand to each other on {scopes} is unclear.",
      fr: "La relation entre {one} et {other} est peu claire sur ce point : {scopes}.",
    },
    "called-unclear-on.among": {
      en: "How {all} stand to each other on {scopes} is unclear.",
      fr: "Les relations entre {all} sont peu claires sur ce point : {scopes}.",
    },
    "hat-without-superior": {
      en: "Under {hat}, whom {post} answers to is not recorded.",
      fr: "Sous {hat}, on ne sait pas à qui {post} rend compte.",
    },
    "hat-without-superior.several": {
      en: "For {told} hats, whom their wearer answers to is not recorded: {hat}.",
      fr: "Pour {told} casquettes, on ne sait pas à qui leur porteur rend compte : {hat}.",
    },
  },
  references: ["Kahn et al. 1964: role ambiguity", "Rizzo, House and Lirtzman 1970"],
} as const satisfies DetectorInfo;
