import type { QueryInfo } from "../../query.ts";

/** What the question is called, and what it answers with. */
export const info = {
  id: "whether",
  title: { en: "Does X answer to Y?", fr: "X rend-il compte à Y ?" },
  question: {
    en: "Is it said that {first} stands in the relation “{relation}” to {second}?",
    fr: "Est-il dit que {first} est dans la relation « {relation} » avec {second} ?",
  },
  asked: {
    en: "is it true that; does it report to; is it part of; does it have authority over; is it above; is it accountable",
    fr: "est-il vrai que; fait-il partie de; est-il au-dessus de; a-t-il autorité sur",
  },
  messages: {
    yes: {
      en: "“{relation}”, from {first} to {second}: yes – {lines}.",
      fr: "« {relation} », de {first} à {second} : oui – {lines}.",
    },
    no: {
      en: "“{relation}”, from {first} to {second}: no, that is denied – {lines}.",
      fr: "« {relation} », de {first} à {second} : non, c'est nié – {lines}.",
    },
    through: {
      en: "“{relation}”, from {first} to {second}: not in one step, but by way of others – {way}.",
      fr: "« {relation} », de {first} à {second} : pas directement, mais par d'autres – {way}.",
    },
    unsaid: {
      en: "“{relation}”, from {first} to {second}: no such line is on record.",
      fr: "« {relation} », de {first} à {second} : aucune ligne de ce genre dans le relevé.",
    },
    instead: {
      en: "Otherwise on record between the two – {others}.",
      fr: "Connu par ailleurs entre les deux – {others}.",
    },
    wider: {
      en: "Of {wider}, to which {first} belongs – {others}.",
      fr: "De {wider}, dont {first} fait partie – {others}.",
    },
    widerStill: {
      en: "Of {first} and {wider}, to which {second} belongs – {others}.",
      fr: "De {first} et {wider}, dont {second} fait partie – {others}.",
    },
    chain: {
      en: "Chains of answering lead there all the same – {way}.",
      fr: "Des chaînes de compte rendu y mènent pourtant – {way}.",
    },
    wearer: {
      en: "Of {post}, who wears the hat – {others}.",
      fr: "De {post}, qui porte la casquette – {others}.",
    },
  },
  twinNote: {
    en: "It gives all equally good ways, where the question tells one. What something belongs to is looked for up to ten steps.",
    fr: "Il donne tous les chemins de même valeur, là où la question en dit un. Ce à quoi une chose appartient est cherché jusqu'à dix pas.",
  },
} as const satisfies QueryInfo;
