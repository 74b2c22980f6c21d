/**
 * The small closed vocabularies of the model. Each is a table of ids with the reader's words in
 * both languages of the product; schemas, menus, CSV validation and Neo4j values derive from it.
 * Order is meaning where a table says so (confidence, severity); append, never reorder.
 */

export type Words = { readonly en: string; readonly fr: string };
type Table = Readonly<Record<string, Words>>;

/** Keys of a table as a non-empty tuple, the shape `z.enum` wants. */
export const keysOf = <T extends Table>(table: T): [keyof T & string, ...(keyof T & string)[]] => {
  const [first, ...rest] = Object.keys(table);
  if (first === undefined) throw new Error("an empty vocabulary");
  return [first, ...rest];
};

/** Whether a line is the paper's, the practice's, or the source does not say. */
export const bases = {
  formal: { en: "on paper", fr: "sur le papier" },
  practice: { en: "in practice", fr: "dans la pratique" },
  unspecified: { en: "basis not said", fr: "fondement non précisé" },
} as const satisfies Table;

/** The same where it is clear that they are bases. */
export const basesInShort = {
  ...bases,
  unspecified: { en: "not said", fr: "non précisé" },
} as const satisfies Table;

/** What a line is about. `general` stands for every subject. At most 32, since slices use bit masks. */
export const scopes = {
  general: { en: "everything", fr: "tout" },
  support: { en: "support", fr: "appui" },
  finance: { en: "finance", fr: "finances" },
  procurement: { en: "procurement", fr: "achats" },
  personnel: { en: "personnel", fr: "personnel" },
  assets: { en: "mission assets", fr: "moyens de la mission" },
  security: { en: "security", fr: "sécurité" },
  political: { en: "political affairs", fr: "affaires politiques" },
  programme: { en: "programmes", fr: "programmes" },
  humanitarian: { en: "humanitarian action", fr: "action humanitaire" },
  development: { en: "development", fr: "développement" },
  peacebuilding: { en: "peacebuilding", fr: "consolidation de la paix" },
  "human-rights": { en: "human rights", fr: "droits de l'homme" },
  planning: { en: "planning", fr: "planification" },
  policy: { en: "policy", fr: "politiques" },
  coordination: { en: "coordination", fr: "coordination" },
  budget: { en: "budget", fr: "budget" },
  training: { en: "training", fr: "formation" },
  evaluation: { en: "evaluation", fr: "évaluation" },
  information: { en: "information", fr: "information" },
} as const satisfies Table;

/** `denied` records a source saying that the line does not exist: a fact, not a hole. */
export const polarities = {
  asserted: { en: "said to hold", fr: "affirmée" },
  denied: { en: "said not to hold", fr: "dite inexistante" },
} as const satisfies Table;

/** What several denied lines are. */
export const deniedLines = { en: "said not to hold", fr: "dites inexistantes" } as const satisfies Words;

/** How sure, weakest first: background knowledge, our inference, the source's own statement. */
export const confidences = {
  background: { en: "common knowledge", fr: "connaissance générale" },
  inferred: { en: "inferred", fr: "déduit" },
  stated: { en: "stated", fr: "énoncé" },
} as const satisfies Table;

/** Kinds of authority (Hooper and Taylor's four, as the 2008 report uses them). */
export const authorities = {
  formal: { en: "formal authority", fr: "autorité formelle" },
  financial: { en: "financial authority", fr: "autorité financière" },
  personal: { en: "personal authority", fr: "autorité personnelle" },
  organizational: { en: "organizational authority", fr: "autorité organisationnelle" },
} as const satisfies Table;

/** How far a line goes, as the source grades it. */
export const degrees = {
  weak: { en: "weak", fr: "faible" },
  limited: { en: "limited", fr: "limité" },
  partial: { en: "partial", fr: "partiel" },
  networking: { en: "loose networking", fr: "réseau souple" },
  coordination: { en: "coordination", fr: "coordination" },
  partnership: { en: "close partnership", fr: "partenariat étroit" },
  full: { en: "full integration", fr: "intégration complète" },
} as const satisfies Table;

export const clarities = {
  clear: { en: "clear", fr: "clair" },
  unclear: { en: "unclear", fr: "peu clair" },
  contradictory: { en: "contradictory", fr: "contradictoire" },
  /** The source sees an advantage in it as it is, such as a double line that brings two sides together. */
  advantageous: { en: "seen as an advantage", fr: "vu comme un avantage" },
} as const satisfies Table;

/** Where a node sits in the picture, top to bottom: the lanes of every diagram. */
export const levels = {
  governing: { en: "Governing bodies", fr: "Organes directeurs" },
  headquarters: { en: "Headquarters", fr: "Siège" },
  mission: { en: "Mission", fr: "Mission" },
  country: { en: "Country team", fr: "Équipe de pays" },
  external: { en: "Outside the system", fr: "Hors du système" },
} as const satisfies Table;

/** How things stand with a node, where the source says. Empty means nothing was said. */
export const states = {
  active: { en: "active", fr: "actif" },
  dormant: { en: "dormant", fr: "en sommeil" },
  unfilled: { en: "not filled", fr: "non assuré" },
  missing: { en: "does not exist yet", fr: "n'existe pas encore" },
  vacant: { en: "vacant", fr: "vacant" },
  acting: { en: "held by somebody acting", fr: "assuré par intérim" },
} as const satisfies Table;

/** What a row about completeness says: only the first two make silence mean absence. */
export const coverageClaims = {
  complete: { en: "all there are is on record", fr: "tout ce qui existe est enregistré" },
  nobody: { en: "said that there is none", fr: "il est dit qu'il n'y en a pas" },
  lacking: {
    en: "the thing itself is said to be lacking; who would have it is not said",
    fr: "la chose elle-même est dite manquante ; il n'est pas dit à qui elle reviendrait",
  },
  unresolved: {
    en: "the source names one that is not on record, or says what cannot be read",
    fr: "la source en nomme un qui n'est pas enregistré, ou dit ce qui ne peut être lu",
  },
  open: {
    en: "the source asks and gives no answer",
    fr: "la source pose la question et n'y répond pas",
  },
} as const satisfies Table;

/** What a source may say of a node in a way that cannot be read. */
export const unreadFields = {
  fte: { en: "full-time equivalents", fr: "équivalents temps plein" },
  since: { en: "since when", fr: "depuis quand" },
  until: { en: "until when", fr: "jusqu'à quand" },
  head: { en: "whether it heads its unit", fr: "s'il dirige son unité" },
  status: { en: "how it is filled", fr: "comment il est pourvu" },
  parts: { en: "who has which part in it", fr: "qui y a quelle part" },
  unit: { en: "what it is part of", fr: "ce dont il fait partie" },
  periods: { en: "periods", fr: "périodes" },
  edges: { en: "edges of several ends", fr: "arêtes à plusieurs bouts" },
} as const satisfies Table;
export type UnreadField = keyof typeof unreadFields;

/**
 * How far a source goes in asking for a change, most binding first. Only `change` says that the
 * structure is to be as a patch draws it; under the others what comes of it is left open.
 */
export const requests = {
  change: { en: "change", fr: "changer" },
  strengthen: { en: "strengthen; how far is not said", fr: "renforcer, sans dire jusqu'où" },
  begin: { en: "begin a process", fr: "engager un processus" },
  encourage: { en: "encourage", fr: "encourager" },
  discuss: { en: "discuss", fr: "discuter" },
  consider: { en: "consider", fr: "envisager" },
  examine: { en: "examine", fr: "examiner" },
} as const satisfies Table;

export type Basis = keyof typeof bases;
export type Scope = keyof typeof scopes;
export type Polarity = keyof typeof polarities;
export type Confidence = keyof typeof confidences;
export type Level = keyof typeof levels;

/** How much a finding matters, worst first: the order of every list. */
export const severities = {
  high: { en: "high", fr: "élevée" },
  medium: { en: "medium", fr: "moyenne" },
  low: { en: "low", fr: "faible" },
} as const satisfies Table;

export type Severity = keyof typeof severities;
