import type { Words } from "../../graph/vocabulary.ts";

/** Said beside the posts of a layer or between two units where there are groups of posts, too. */
export const groupsWords = {
  one: { en: "+ a group of posts", fr: "+ un groupe de postes" },
  several: { en: "+ {groups} groups of posts", fr: "+ {groups} groupes de postes" },
  only: { en: "(groups of posts only)", fr: "(groupes de postes seulement)" },
} as const satisfies Record<string, Words>;

/** Said beside the median of a layer. */
export const layerSpanWords = {
  one: { en: "1 post that leads", fr: "1 poste qui dirige" },
  same: {
    en: "{leaders} posts that lead, {largest} each",
    fr: "{leaders} postes qui dirigent, {largest} chacun",
  },
  several: {
    en: "{leaders} posts that lead, {smallest} to {largest} each",
    fr: "{leaders} postes qui dirigent, de {smallest} à {largest} chacun",
  },
} as const satisfies Record<string, Words>;

/** Said beside posts that lead where bodies answer to them, too. */
export const bodiesWords = {
  en: "{count} with committees or bodies, not counted",
  fr: "{count} avec des comités ou organes, non comptés",
} as const satisfies Words;

/** Said beside the posts that lead one only: how many of them findings tell of, which leave some out. */
export const oneToOneWords = {
  en: "{count} as findings tell",
  fr: "{count} selon les constats",
} as const satisfies Words;
