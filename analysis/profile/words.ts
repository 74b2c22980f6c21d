import type { Words } from "../../graph/vocabulary.ts";

/** What the parts and figures of a profile are called, wherever one is shown. */

export const figureWords = {
  people: { en: "People in posts", fr: "Personnes en poste" },
  several: { en: "Of these, in several posts", fr: "Dont dans plusieurs postes" },
  posts: { en: "Posts", fr: "Postes" },
  filled: { en: "Posts filled", fr: "Postes pourvus" },
  contradicted: {
    en: "Of these, called vacant though somebody is named",
    fr: "Dont dits vacants alors que quelqu'un y est nommé",
  },
  vacant: { en: "Vacant posts", fr: "Postes vacants" },
  acting: { en: "Posts held by somebody acting", fr: "Postes assurés par intérim" },
  idle: {
    en: "Posts dormant, not filled or not there yet",
    fr: "Postes en sommeil, non assurés ou pas encore créés",
  },
  classes: { en: "Groups of posts not listed one by one", fr: "Groupes de postes non listés un à un" },
  fte: { en: "Full-time equivalents, where given", fr: "Équivalents temps plein, là où ils sont donnés" },
  fteVacant: { en: "Of these, in vacant posts", fr: "Dont dans des postes vacants" },
  tops: {
    en: "Posts at the top: they lead, with nobody above",
    fr: "Postes au sommet : ils dirigent, sans personne au-dessus",
  },
  layers: { en: "Layers, on paper", fr: "Niveaux, sur le papier" },
  managers: { en: "Posts that lead others", fr: "Postes qui en dirigent d'autres" },
  oneToOne: {
    en: "Of these, leading one other only, no deputy or assistant",
    fr: "Dont n'en dirigent qu'un autre, ni adjoint ni assistant",
  },
  practiceLayers: { en: "Layers, in practice", fr: "Niveaux, dans la pratique" },
  practiceManagers: {
    en: "Posts that lead others, in practice",
    fr: "Postes qui en dirigent d'autres, dans la pratique",
  },
  practiceOneToOne: {
    en: "Of these, leading one other only in practice, no deputy or assistant",
    fr: "Dont n'en dirigent qu'un autre dans la pratique, ni adjoint ni assistant",
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
  above: {
    en: "who is above it, though layers are counted from it",
    fr: "qui est au-dessus de lui, dont on compte pourtant les niveaux",
  },
  unit: { en: "its unit", fr: "son unité" },
  place: { en: "its duty station", fr: "son lieu d'affectation" },
  grade: { en: "its grade", fr: "son grade" },
  fte: { en: "its full-time equivalents", fr: "ses équivalents temps plein" },
} as const satisfies Record<string, Words>;

export type GapId = keyof typeof gapWords;

/** Where the record says it, it may say that there is nobody above. */
export const superiorOutside = {
  en: "whom it answers to, or that it is at the top",
  fr: "à qui il rend compte, ou qu'il est au sommet",
} as const satisfies Words;

/** Why a post stands on no layer. */
export const unplacedWords = {
  unknown: {
    en: "the superior, or one above, is named but not on record",
    fr: "le supérieur, ou un autre plus haut, est nommé mais absent du relevé",
  },
  circle: {
    en: "in a circle, answering to itself, or below such a post",
    fr: "dans un cercle, rendant compte à lui-même, ou sous un tel poste",
  },
  practice: { en: "joined to others in practice only", fr: "relié à d'autres dans la pratique seulement" },
  outside: {
    en: "its lines up and down are not in this slice",
    fr: "ses lignes vers le haut et le bas sont hors de cette vue",
  },
  alone: {
    en: "nobody above and nobody below on record",
    fr: "personne au-dessus ni au-dessous au relevé",
  },
} as const satisfies Record<string, Words>;
export type UnplacedId = keyof typeof unplacedWords;

/** What has a limit; beside it stands what the limit usually is. */
export const limitWords = {
  reports: { en: "Direct reports", fr: "Subordonnés directs" },
  layers: { en: "Layers, the top counted", fr: "Niveaux, sommet compris" },
} as const satisfies Record<string, Words>;
export const usualLimit = { en: "(usually {usual})", fr: "(d'usage {usual})" } as const satisfies Words;

export const profileParts = {
  figures: { en: "In figures", fr: "En chiffres" },
  layers: { en: "Posts by layer", fr: "Postes par niveau" },
  practiceLayers: { en: "Posts by layer, in practice", fr: "Postes par niveau, dans la pratique" },
  unplaced: { en: "Posts on no layer", fr: "Postes hors de tout niveau" },
  spans: {
    en: "Posts that lead, by number of reports",
    fr: "Postes qui dirigent, par nombre de subordonnés",
  },
  practiceSpans: {
    en: "Posts that lead in practice, by number of reports",
    fr: "Postes qui dirigent dans la pratique, par nombre de subordonnés",
  },
  layerSpans: {
    en: "Spans by layer: median of the reports of those who lead",
    fr: "Subordonnés par niveau : médiane de ceux qui dirigent",
  },
  practiceLayerSpans: {
    en: "Spans by layer in practice: median of the reports of those who lead",
    fr: "Subordonnés par niveau dans la pratique : médiane de ceux qui dirigent",
  },
  crossings: { en: "Lines across units (posts)", fr: "Lignes entre unités (postes)" },
  practiceCrossings: {
    en: "Lines across units, in practice (posts)",
    fr: "Lignes entre unités, dans la pratique (postes)",
  },
  limits: { en: "Limits set for this record", fr: "Limites fixées pour ce relevé" },
  places: { en: "Posts by duty station", fr: "Postes par lieu d'affectation" },
  gaps: { en: "Not recorded (posts)", fr: "Non connu (postes)" },
  outside: {
    en: "On record, but not in this slice (posts)",
    fr: "Au relevé, mais hors de cette vue (postes)",
  },
} as const satisfies Record<string, Words>;
export type PartId = keyof typeof profileParts;

const posts = { en: "Posts", fr: "Postes" } as const satisfies Words;
const layerHeads = [
  { en: "Layer", fr: "Niveau" },
  posts,
  { en: "Most frequent grades", fr: "Grades les plus fréquents" },
] as const;
const spanHeads = [
  {
    en: "Reports on record, a group or unit as one",
    fr: "Subordonnés au relevé, un groupe ou une unité compté pour un",
  },
  { en: "Posts that lead so many", fr: "Postes qui en dirigent autant" },
  { en: "Of these", fr: "Dont" },
] as const;
const layerSpanHeads = [
  { en: "Layer", fr: "Niveau" },
  { en: "Median of reports", fr: "Médiane des subordonnés" },
  { en: "Posts that lead, fewest and most reports", fr: "Postes qui dirigent, moins et plus de subordonnés" },
] as const;
const crossingHeads = [
  { en: "Unit → unit of the superior", fr: "Unité → unité du supérieur" },
  posts,
] as const;

/** What the columns of each part are called where it is told as a table. */
export const profileHeads = {
  figures: [
    { en: "Figure", fr: "Chiffre" },
    { en: "Number", fr: "Nombre" },
  ],
  layers: layerHeads,
  practiceLayers: layerHeads,
  unplaced: [{ en: "Why", fr: "Pourquoi" }, posts],
  spans: spanHeads,
  practiceSpans: spanHeads,
  layerSpans: layerSpanHeads,
  practiceLayerSpans: layerSpanHeads,
  crossings: crossingHeads,
  practiceCrossings: crossingHeads,
  limits: [
    { en: "Of what, and for whom", fr: "De quoi, et pour qui" },
    { en: "At most", fr: "Au plus" },
  ],
  places: [{ en: "Duty station", fr: "Lieu d'affectation" }, posts],
  gaps: [{ en: "Not recorded", fr: "Non connu" }, posts],
  outside: [{ en: "Not in this slice", fr: "Hors de cette vue" }, posts],
} as const satisfies Record<PartId, readonly Words[]>;

/** Bands of the span of control that are usually told apart; the first is one-to-one. */
export const spanBands = ["1", "2–3", "4–7", "8–12", "13–16", "17+"] as const;
