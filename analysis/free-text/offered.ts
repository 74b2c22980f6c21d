import { nodeKindIds } from "../../graph/kinds.ts";
import { queries } from "../queries/index.ts";
import type { AnyQuery, Subject } from "../query.ts";
import { nodesDescribed } from "./described.ts";
import { isHeard } from "./learnt/features.ts";
import { probabilityOf, type QuestionMeant } from "./learnt/questions-meant.ts";
import { noQuestion } from "./learnt/weights.ts";
import { type Interpretation, readingKey, readingsOf } from "./readings.ts";
import type { TextToken } from "./tokens.ts";

/** A text with what it may mean: by the phrasings that it is like, and by what was learnt of whole sentences. */
export type TextRead = {
  readonly text: string;
  readonly tokens: readonly TextToken[];
  /** Readings that phrasings cover well, the surest first. */
  readonly covered: readonly Interpretation[];
  readonly meant: readonly QuestionMeant[];
};

/** How many readings are offered at most. */
export const mostOffered = 3;

/** What is offered is less sure than what is answered. */
const mostCertain = 0.79;

/** Questions that are less likely than this, or come after so many others, are not tried. */
const leastLikely = 0.04;
const mostTried = 5;
/** How many readings of each are weighed. */
const mostOfEach = 8;

/** What phrasings cover well may be meant, however unlikely it seems. */
const unlikely = 0.02;
/** How much of its likelihood a question keeps whose parameters the text hardly gives. */
const ofItself = 0.3;
/** What is left of it for each parameter that the text does not give. */
const forMissing = 0.4;
/** A thing described by some words of its name is less sure than one that is named. */
const forDescribed = 0.6;

/** Below this nothing is offered; the same where a word is in no name and no sentence that was learnt: it may be what is asked about. */
const least = 0.12;
const leastUnheard = 0.55;
/** What is this much less likely than the best is not offered beside it. */
const besideBest = 0.4;
/** What phrasings cover so well and by their own words is offered, unless it is all but sure that there is no question for it. */
const coveredWell = 0.75;
const surelyNone = 0.9;

type Weighed = { readonly reading: Interpretation; readonly score: number };

/** How likely a reading is: that its question is meant, times how well the text gives its parameters. */
const weighed =
  (meant: readonly QuestionMeant[]) =>
  (reading: Interpretation): Weighed => ({
    reading,
    score:
      Math.max(unlikely, probabilityOf(meant, reading.question)) *
      (ofItself + (1 - ofItself) * reading.certainty) *
      forMissing ** reading.missing.length,
  });

/** Readings of a question about the things that a text describes without naming them. */
const ofDescribed = (
  { view }: Subject,
  text: string,
  { info, parameters, phrasings }: AnyQuery,
): Interpretation[] => {
  if (parameters.shape.node === undefined) return [];
  return nodesDescribed(view, text, phrasings.kinds?.node ?? nodeKindIds)
    .slice(0, 2)
    .map(({ row, share }) => ({
      question: info.id,
      parameters: { node: view.node(row).id },
      missing: [],
      certainty: share * forDescribed,
      ambiguous: false,
      deaf: false,
      partial: true,
      telling: false,
    }));
};

/** Readings of the questions that are likely meant, whether or not a phrasing covers the text. */
const readingsMeant = (subject: Subject, { text, tokens, meant }: TextRead): Interpretation[] => {
  const likely = meant.filter(({ probability }) => probability > leastLikely).slice(0, mostTried);
  return likely.flatMap(({ question }) => {
    const query = queries.find(({ info }) => info.id === question);
    if (query === undefined) return [];
    return [
      ...readingsOf(subject, tokens, { of: [query], least: 0 }).slice(0, mostOfEach),
      ...ofDescribed(subject, text, query),
    ];
  });
};

/** Each reading once, the likeliest first. */
const ranked = (some: readonly Weighed[]): Weighed[] => {
  const best = new Map<string, Weighed>();
  for (const one of some) {
    const key = readingKey(one.reading);
    if ((best.get(key)?.score ?? 0) < one.score) best.set(key, one);
  }
  return [...best.values()].sort((a, b) => b.score - a.score);
};

/** Whether a text rather asks for something that no question is about. */
const isForNone = ({ covered, meant, tokens }: TextRead, best: number): boolean => {
  const none = probabilityOf(meant, noQuestion);
  const isCovered = covered.some(({ telling, certainty }) => telling && certainty >= coveredWell);
  const isUnheard = tokens.some((token) => token.unknown && !isHeard(token));
  return isCovered ? none > surelyNone : best < Math.max(isUnheard ? leastUnheard : least, none);
};

/** What may be meant by a text that is not sure enough to be answered, the likeliest first; nothing where there is no question for it. */
export const offeredOf = (subject: Subject, read: TextRead): Interpretation[] => {
  const all = ranked([...read.covered, ...readingsMeant(subject, read)].map(weighed(read.meant)));
  const [best] = all;
  if (best === undefined || isForNone(read, best.score)) return [];
  return all
    .filter(({ score }) => score > besideBest * best.score)
    .slice(0, mostOffered)
    .map(({ reading, score }) => ({ ...reading, certainty: Math.min(mostCertain, score) }));
};
