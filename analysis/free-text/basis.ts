import type { Basis } from "../../graph/vocabulary.ts";

/** Words that ask how something stands by the rules, or how people act, English and French. */
const saying: Readonly<Record<"formal" | "practice", readonly string[]>> = {
  formal: [
    "on paper",
    "formally",
    "officially",
    "nominally",
    "by the rules",
    "according to the rules",
    "de jure",
    "in theory",
    "in principle",
    "sur le papier",
    "formellement",
    "officiellement",
    "nominalement",
    "selon les règles",
    "selon les textes",
    "de droit",
    "en théorie",
    "en principe",
  ],
  practice: [
    "in practice",
    "in actual practice",
    "in reality",
    "in fact",
    "in actual fact",
    "informally",
    "de facto",
    "on the ground",
    "dans la pratique",
    "en pratique",
    "en réalité",
    "en fait",
    "de fait",
    "dans les faits",
    "informellement",
    "officieusement",
    "sur le terrain",
  ],
};

/** Words of mere emphasis: `does anybody really own it` asks no more than `does anybody own it`. */
const emphatic = ["really", "truly", "genuinely", "vraiment", "véritablement", "tout à fait"];

/** The same, but that `who does it actually answer to` asks how people act. */
const emphaticButOfAnswering = ["actually", "réellement", "effectivement"];

/** Words by which a text asks who answers to whom. */
const answering =
  /(?<!\p{L})(?:report|answer|account|obey|boss|superior|subordinat|rend|répond|relève|obéi|dépend|supérieur|subordonné|compte)/iu;

/** Behind these the same words say what is done: `put into practice`, `mettre en pratique`. */
const done = "(?<!\\b(?:met|mets|mettre|mettent|mis|mise|mises|état|etat)\\s)";

const patternOf = (words: readonly string[]): RegExp =>
  new RegExp(
    `${done}(?<![\\p{L}\\p{N}-])(?:${words.map((one) => one.replaceAll(" ", "\\s+")).join("|")})(?![\\p{L}\\p{N}-])`,
    "giu",
  );

const patterns = { formal: patternOf(saying.formal), practice: patternOf(saying.practice) } as const;
const emphases = patternOf([...emphatic, ...emphaticButOfAnswering]);
const emphasesOfAnswering = patternOf(emphaticButOfAnswering);
const marks = { formal: "\uE000", practice: "\uE001" } as const;

/** Both of them, asked of alike: `on paper and in practice`. */
const both = /(?:\uE000\s*,?\s*(?:and|or|et|ou)\s+\uE001|\uE001\s*,?\s*(?:and|or|et|ou)\s+\uE000)/gu;
const anyMark = /[,;]?\s*[\uE000\uE001]\s*,?/gu;

/** What a text asks of basis, and the text without the words that say so. */
export type BasisAsked = {
  readonly rest: string;
  /** The basis that is asked about; none where the text says nothing of it, or asks about both alike. */
  readonly bases: readonly Basis[];
  /** Whether paper is set against practice, which no slice of the record does. */
  readonly apart: boolean;
};

/** Emphasis, where it says how people act: beside words for paper, and of who answers to whom; elsewhere it says nothing. */
const emphasisTold = (text: string): string => {
  if (text.includes(marks.formal)) return text.replaceAll(emphases, marks.practice);
  const told = answering.test(text) ? text.replaceAll(emphasesOfAnswering, marks.practice) : text;
  return told.replaceAll(emphases, " ").replaceAll(/\s{2,}/gu, " ");
};

/** Takes from a question what it says of paper and practice: it is what the question is asked of, not one of its words. */
export const basisAsked = (text: string): BasisAsked => {
  const marked = (["formal", "practice"] as const).reduce(
    (said, basis) => said.replaceAll(patterns[basis], marks[basis]),
    text.normalize("NFC"),
  );
  const single = emphasisTold(marked).replaceAll(both, " ");
  const bases = (["formal", "practice"] as const).filter((basis) => single.includes(marks[basis]));
  const apart = bases.length > 1;
  return { rest: single.replaceAll(anyMark, " ").trim(), bases: apart ? [] : bases, apart };
};
