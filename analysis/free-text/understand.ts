import { queries } from "../queries/index.ts";
import type { Subject } from "../query.ts";
import { questionPut } from "./asked.ts";
import { type BasisAsked, basisAsked } from "./basis.ts";
import { keepsToKind } from "./kind-asked.ts";
import { featuresOf } from "./learnt/features.ts";
import { probabilityOf, questionsMeant } from "./learnt/questions-meant.ts";
import { hasNoQuestion } from "./no-question.ts";
import { mostOffered, offeredOf } from "./offered.ts";
import { pronounsNamed } from "./pronouns.ts";
import { type Interpretation, readingsOf } from "./readings.ts";
import { wordsMeant } from "./spelling.ts";
import { type TextToken, tokensOf } from "./tokens.ts";
import { wordingsOf } from "./wordings.ts";
import { spelledOut } from "./written.ts";

/**
 * What was made of a text: one reading that is sure enough to be answered, up to three to choose from, or none, since
 * there is no question for it.
 */
export type Understood =
  | {
      readonly outcome: "asked";
      readonly reading: Interpretation;
      readonly others: readonly Interpretation[];
    }
  | { readonly outcome: "choose"; readonly readings: readonly Interpretation[] }
  | { readonly outcome: "none" };

/** Certainties found on the tuning half of the bench's questions. */
export const thresholds = {
  /** From here on a reading is answered, if nothing else comes near. */
  sure: 0.8,
  /** What comes within this of the best is an equally good reading. */
  near: 0.04,
  /** The same for another reading of the same question about the same things, in which only a word decides. */
  nearSame: 0.005,
  /** A question that was learnt to be less likely than this is not answered. */
  likely: 0.1,
  /** From here on phrasings cover a text. */
  plausible: 0.62,
  /** The same where words are left out of which nothing is known: they may be what the question is about. */
  plausibleDeaf: 0.76,
} as const;

/** Whether two readings ask the same of the same things, but for words of a vocabulary. */
const isSame = (one: Interpretation, other: Interpretation): boolean =>
  one.question === other.question &&
  ["node", "first", "second", "from", "to"].every((name) => one.parameters[name] === other.parameters[name]);

const asking = new Set(["who", "what", "how"]);

/** Whether a text says what it asks: names alone, and words side by side, leave that open. */
const says = (tokens: readonly TextToken[]): "question" | "words" | "names" => {
  const isName = ({ notions, values, particle }: TextToken): boolean =>
    notions.size === 0 && values === undefined && particle !== "on";
  if (tokens.every(isName)) return "names";
  const asks = tokens.some(({ particle = "", notions }) => asking.has(particle) || notions.has("yes-or-no"));
  return asks ? "question" : "words";
};

/** Where a second question begins: `…, and who …`. */
const second =
  /[,;]?\s+(?:and|et)\s+(?=(?:(?:at|by|from|to|on|with|for|as|in|under|à|de|par|sur|avec|en|pour|sous|depuis|since) )?(?:who|whom|whose|what|which|when|where|how|qui|quoi|quel(?:le)?s?|quand|où|comment|combien|pourquoi|why)(?![\p{L}]))/iu;

/** Whether what follows the first question is one of its own, so that one answer would leave it out. */
const asksTwo = (subject: Subject, text: string): boolean => {
  const [, other] = text.split(second);
  return other !== undefined && understand(subject, other).outcome !== "none";
};

/** Whether a reading that is sure is of the kind of thing that the text asks for. */
const isOfKind = (subject: Subject, reading: Interpretation): boolean => {
  const query = queries.find(({ info }) => info.id === reading.question);
  return query === undefined || reading.missing.length > 0 || keepsToKind(subject, query, reading);
};

/** A reading of a text with what the text says of paper and practice. */
const askedOf =
  (bases: BasisAsked["bases"]) =>
  (reading: Interpretation): Interpretation =>
    bases.length === 0 ? reading : { ...reading, bases };

/**
 * Reads a question in a person's own words, in English or French, by the phrasings of the named questions and the names
 * on record. Nothing is guessed: what is not sure, or takes a misspelt word for another, is offered, and what no question is
 * about is refused.
 */
export const understand = (subject: Subject, typed: string): Understood => {
  if (hasNoQuestion(typed)) return { outcome: "none" };
  const { before, question } = questionPut(typed);
  const named = namesSomething(subject, before);
  // what stands before a question that names nothing is what it is about
  if (named && !namesSomething(subject, question))
    return understoodOf(subject, pronounsNamed(subject.view, typed), false);
  const understood = understoodOf(subject, pronounsNamed(subject.view, question), named);
  if (understood.outcome !== "none" || before === "") return understood;
  // `contradictory orders: where are they?` asks before the mark
  return understoodOf(subject, pronounsNamed(subject.view, before), true);
};

const understoodOf = (subject: Subject, text: string, doubted: boolean): Understood => {
  const { rest, bases, apart } = basisAsked(text);
  const understood = understoodEitherWay(subject, spelledOut(rest), doubted);
  if (understood.outcome === "none") return understood;
  const of = askedOf(bases);
  if (understood.outcome === "choose") return { ...understood, readings: understood.readings.map(of) };
  const { reading, others } = understood;
  if (apart) return { outcome: "choose", readings: [reading, ...others].slice(0, mostOffered) };
  return { outcome: "asked", reading: of(reading), others: others.map(of) };
};

/** Whether what stands before a question names something: the question may be about it. */
const namesSomething = (subject: Subject, before: string): boolean =>
  before !== "" &&
  tokensOf(subject.view, before, recommendationIds(subject)).some(
    ({ rows, values }) =>
      rows !== undefined || values?.recommendation !== undefined || values?.section !== undefined,
  );

const recommendationIds = ({ dataset }: Subject): string[] => dataset.recommendations.map(({ id }) => id);

const ranks = { asked: 2, choose: 1, none: 0 } as const;

const certaintyOf = (understood: Understood): number => {
  if (understood.outcome === "none") return 0;
  return (understood.outcome === "asked" ? understood.reading : understood.readings[0])?.certainty ?? 0;
};

/** Which of two says more. */
const fuller = (one: Understood, other: Understood): Understood =>
  (ranks[other.outcome] - ranks[one.outcome] || certaintyOf(other) - certaintyOf(one)) > 0 ? other : one;

/** A text that is no clear question as it stands is read in other words where that says more. */
const understoodEitherWay = (subject: Subject, text: string, doubted: boolean): Understood => {
  let best = understoodAs(subject, text, doubted);
  if (best.outcome === "asked") return best;
  for (const other of wordingsOf(subject.view, text)) {
    best = fuller(best, understoodAs(subject, other.text, doubted || other.doubted));
    if (best.outcome === "asked") return best;
  }
  return best;
};

/** The same of a text that says nothing of paper and practice. */
const understoodAs = (subject: Subject, text: string, doubted = false): Understood => {
  const { words, guessed } = wordsMeant(subject.view, text);
  const tokens = tokensOf(subject.view, text, recommendationIds(subject), words);
  const covered = readingsOf(subject, tokens).filter(
    ({ certainty, deaf }) => certainty >= (deaf ? thresholds.plausibleDeaf : thresholds.plausible),
  );
  const [best, ...others] = covered;
  const meant = questionsMeant(featuresOf(subject.view, tokens));
  const offer = (): Understood => offerOf(offeredOf(subject, { text, tokens, covered, meant }));
  if (best === undefined) return offer();
  const said = says(tokens);
  const near = said === "question" ? thresholds.near : 2.5 * thresholds.near;
  const margin = (other: Interpretation): number => (isSame(best, other) ? thresholds.nearSame : near);
  const rival = others.some((other) => other.certainty > best.certainty - margin(other));
  const sure =
    best.certainty >= thresholds.sure &&
    best.missing.length === 0 &&
    probabilityOf(meant, best.question) >= thresholds.likely;
  const clear =
    !guessed &&
    !doubted &&
    !asksTwo(subject, text) &&
    !best.deaf &&
    !best.partial &&
    !best.ambiguous &&
    !rival &&
    said !== "names";
  if (sure && clear && isOfKind(subject, best))
    return { outcome: "asked", reading: best, others: others.slice(0, mostOffered - 1) };
  return offer();
};

const offerOf = (readings: readonly Interpretation[]): Understood =>
  readings.length === 0 ? { outcome: "none" } : { outcome: "choose", readings };
