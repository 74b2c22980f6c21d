import type { Language } from "../language.ts";
import type { Words } from "../vocabulary.ts";

/** The words a briefing adds to what its caller says, in both languages. */
const table = {
  solid: { en: "on paper", fr: "sur le papier" },
  dotted: { en: "in practice", fr: "dans la pratique" },
  dashed: { en: "basis not said", fr: "fondement non précisé" },
  several: { en: "several unlike lines", fr: "plusieurs lignes de natures diverses" },
  denied: { en: "said not to hold", fr: "dite inexistante" },
  arrow: { en: "answers to", fr: "rend compte à" },
  arrowWorded: { en: "answers to, or as written", fr: "rend compte à, ou selon la mention" },
  worded: { en: "as written", fr: "selon la mention" },
  equals: { en: "both ways", fr: "dans les deux sens" },
  finding: { en: "finding", fr: "constat" },
  findingColumn: { en: "Finding", fr: "Constat" },
  evidenceColumn: { en: "No.", fr: "Nº" },
  findingNumber: { en: "evidence of finding", fr: "à l'appui du constat" },
  findingNumbers: { en: "evidence of findings", fr: "à l'appui des constats" },
  added: { en: "added", fr: "ajouté" },
  removed: { en: "removed", fr: "supprimé" },
  changed: { en: "changed", fr: "modifié" },
  body: { en: "governing body", fr: "organe directeur" },
  thing: { en: "mandate, task, means or process", fr: "mandat, tâche, moyen ou processus" },
  part: { en: "is part of", fr: "fait partie de" },
  unsure: { en: "inferred or common knowledge", fr: "déduit ou notoire" },
  soft: { en: "several, or a forum", fr: "plusieurs, ou une instance" },
  hat: { en: "hat of a post", fr: "casquette d'un poste" },
  sources: { en: "Sources", fr: "Sources" },
  shown: { en: "Shown", fr: "Représenté" },
  asOf: { en: "As of", fr: "Situation" },
  plate: { en: "Plate", fr: "Planche" },
  plates: { en: "Plates", fr: "Planches" },
  findingsOn: { en: "findings", fr: "constats" },
  of: { en: "of", fr: "sur" },
  overview: { en: "Overview, main lines", fr: "Vue d'ensemble, lignes principales" },
  restOnPaper: {
    en: "all lines: on paper or in the note",
    fr: "toutes les lignes : sur papier ou dans la note",
  },
  restInSeries: {
    en: "all lines: in the whole series or in the note",
    fr: "toutes les lignes : dans la série entière ou dans la note",
  },
  morePlaces: { en: "more places, told in the note", fr: "autres passages, dans la note" },
  sourcesFollow: { en: "sources on the plates that follow", fr: "sources aux planches suivantes" },
  seePlate: { en: "see plate", fr: "voir planche" },
  seePlates: { en: "see plates", fr: "voir planches" },
  alsoOn: { en: "also on plate", fr: "aussi planche" },
  more: { en: "more under", fr: "autres sous" },
  others: { en: "others", fr: "autres" },
  andOthers: { en: "and others", fr: "et d'autres" },
  and: { en: "and", fr: "et" },
  below: { en: "below", fr: "en dessous" },
  instalment: { en: "part", fr: "partie" },
  findings: { en: "Findings", fr: "Constats" },
  severity: { en: "Severity", fr: "Gravité" },
  high: { en: "high", fr: "élevée" },
  medium: { en: "medium", fr: "moyenne" },
  low: { en: "low", fr: "faible" },
  confidence: { en: "Confidence", fr: "Certitude" },
  why: { en: "Why it matters", fr: "Pourquoi c'est important" },
  evidence: { en: "Evidence", fr: "Éléments" },
  remedy: { en: "What would resolve it", fr: "Ce qui y remédierait" },
  asFor: { en: "As for finding", fr: "Comme pour le constat" },
  found: { en: "found", fr: "constaté" },
  notEnough: { en: "not enough data", fr: "données insuffisantes" },
  resolvedOnes: { en: "Resolved", fr: "Résolus" },
  changedOnes: { en: "Changed, not gone", fr: "Modifiés, non résolus" },
  introducedOnes: { en: "New", fr: "Nouveaux" },
  noneResolved: { en: "The reform resolves no finding.", fr: "La réforme ne résout aucun constat." },
  noneChanged: {
    en: "No finding changes without being resolved.",
    fr: "Aucun constat n'est modifié sans être résolu.",
  },
  noneIntroduced: {
    en: "The reform brings no new finding.",
    fr: "La réforme n'entraîne aucun nouveau constat.",
  },
  otherFindings: { en: "Also found about what is shown", fr: "Autres constats sur ce qui est représenté" },
  othersInShort: { en: "The others, in a table", fr: "Les autres, en tableau" },
  noLonger: { en: "No longer", fr: "N'est plus" },
  newly: { en: "New", fr: "Nouveau" },
  wordsStay: {
    en: "Words and evidence read the same; what changes is a figure or a record behind them.",
    fr: "Les mots et les éléments se lisent de même ; ce qui change est un chiffre ou une donnée derrière eux.",
  },
  number: { en: "No.", fr: "N°" },
  sort: { en: "Kind", fr: "Type" },
  lines: { en: "Lines shown", fr: "Lignes représentées" },
  from: { en: "Who", fr: "Qui" },
  to: { en: "To whom", fr: "À qui" },
  kind: { en: "Line", fr: "Ligne" },
  basis: { en: "Basis", fr: "Fondement" },
  scope: { en: "On what", fr: "Sur quoi" },
  notes: { en: "Sources", fr: "Sources" },
  change: { en: "Change", fr: "Changement" },
  figures: { en: "Before and after", fr: "Avant et après" },
  before: { en: "Before", fr: "Avant" },
  after: { en: "After", fr: "Après" },
  diagram: { en: "Diagram", fr: "Schéma" },
  tooLarge: {
    en: "Too large for readers of Markdown to draw: take the picture as SVG or PDF. The table has all its lines.",
    fr: "Trop grand pour être dessiné par un lecteur de Markdown : prendre l'image en SVG ou PDF. Le tableau en a toutes les lignes.",
  },
  notGlued: {
    en: "These lines are drawn as shapes, since they need more than three straight pieces",
    fr: "Ces lignes sont des formes libres, car elles ont plus de trois segments droits",
  },
  under: { en: "under", fr: "au titre de" },
  madeWith: { en: "Dotted Line", fr: "Dotted Line" },
} as const satisfies Record<string, Words>;

export type DrawingWord = keyof typeof table;

/** A word of the page in a language. */
export const word = (id: DrawingWord, language: Language): string => table[id][language];

/** A colon as the language sets it, with the space before it that French has. */
export const colon = (language: Language): string => (language === "fr" ? " :" : ":");

/** A semicolon between parts, with the space before it that French has. */
export const semicolon = (language: Language): string => (language === "fr" ? " ; " : "; ");
