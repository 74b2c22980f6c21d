import type { Words } from "../../graph/vocabulary.ts";

/** What the parts and figures of a profile are called, wherever one is shown. */

export const figureWords = {
  people: { en: "People in posts", fr: "Personnes en poste" },
  posts: { en: "Posts", fr: "Postes" },
  classes: { en: "Groups of posts not listed one by one", fr: "Groupes de postes non listés un à un" },
  fte: { en: "Full-time equivalents, where given", fr: "Équivalents temps plein, là où ils sont donnés" },
  vacant: { en: "Vacant posts", fr: "Postes vacants" },
  acting: { en: "Posts held by somebody acting", fr: "Postes assurés par intérim" },
  layers: { en: "Layers, on paper", fr: "Niveaux, sur le papier" },
  managers: { en: "Posts that lead others", fr: "Postes qui en dirigent d'autres" },
  oneToOne: {
    en: "Of these, leading one only, on record",
    fr: "Dont n'en dirigent qu'un, d'après le relevé",
  },
  practiceLayers: { en: "Layers, in practice", fr: "Niveaux, dans la pratique" },
  practiceManagers: {
    en: "Posts that lead others, in practice",
    fr: "Postes qui en dirigent d'autres, dans la pratique",
  },
  practiceOneToOne: {
    en: "Of these, leading one only, in practice",
    fr: "Dont n'en dirigent qu'un, dans la pratique",
  },
  dual: { en: "Posts with several superiors", fr: "Postes à plusieurs supérieurs" },
  functional: { en: "Functional lines", fr: "Lignes fonctionnelles" },
  units: { en: "Units", fr: "Unités" },
  places: { en: "Duty stations", fr: "Lieux d'affectation" },
} as const satisfies Record<string, Words>;
export type FigureId = keyof typeof figureWords;

/** What a record may not say of its posts. */
export const gapWords = {
  holder: { en: "who holds the post", fr: "qui occupe le poste" },
  superior: { en: "whom it answers to", fr: "à qui il rend compte" },
  unit: { en: "its unit", fr: "son unité" },
  place: { en: "its duty station", fr: "son lieu d'affectation" },
  grade: { en: "its grade", fr: "son grade" },
  fte: { en: "its full-time equivalents", fr: "ses équivalents temps plein" },
} as const satisfies Record<string, Words>;

export const profileParts = {
  figures: { en: "In figures", fr: "En chiffres" },
  layers: { en: "Posts by layer", fr: "Postes par niveau" },
  spans: {
    en: "Posts that lead, by number of reports",
    fr: "Postes qui dirigent, par nombre de subordonnés",
  },
  crossings: { en: "Lines across units (posts)", fr: "Lignes entre unités (postes)" },
  places: { en: "Posts by duty station", fr: "Postes par lieu d'affectation" },
  gaps: { en: "Not recorded (posts)", fr: "Non connu (postes)" },
} as const satisfies Record<string, Words>;

const posts = { en: "Posts", fr: "Postes" } as const satisfies Words;

export type GapId = keyof typeof gapWords;

/** What the columns of each part are called where it is told as a table. */
export const profileHeads = {
  figures: [
    { en: "Figure", fr: "Chiffre" },
    { en: "Number", fr: "Nombre" },
  ],
  layers: [
    { en: "Layer", fr: "Niveau" },
    posts,
    { en: "Most frequent grades", fr: "Grades les plus fréquents" },
  ],
  spans: [
    { en: "Reports on record, a group as one", fr: "Subordonnés au relevé, un groupe compté pour un" },
    { en: "Posts that lead so many", fr: "Postes qui en dirigent autant" },
  ],
  crossings: [{ en: "Unit → unit of the superior", fr: "Unité → unité du supérieur" }, posts],
  places: [{ en: "Duty station", fr: "Lieu d'affectation" }, posts],
  gaps: [{ en: "Not recorded", fr: "Non connu" }, posts],
} as const satisfies Record<keyof typeof profileParts, readonly Words[]>;

/** Bands of the span of control that are usually told apart; the first is one-to-one. */
export const spanBands = ["1", "2–3", "4–7", "8–12", "13–16", "17+"] as const;
