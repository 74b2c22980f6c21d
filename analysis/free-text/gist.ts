import type { Subject } from "../query.ts";
import { type Interpretation, readingsOf } from "./readings.ts";
import type { TextToken } from "./tokens.ts";

/** So much of what is understood of a text has to be in a reading that does not hear the rest. */
const leastHeard = 0.72;

/** Below this, too much of a text is left out. */
const leastOffered = 0.6;

/** What is read without some of its words is offered and never answered. */
const most = 0.79;

const weightOf = (tokens: readonly TextToken[]): number =>
  tokens.reduce((sum, { weight }) => sum + weight, 0);

/** A word that nobody knows with a capital within a sentence is a name that is not on record: it may be all that is asked about. */
const isStranger = ({ unknown, text }: TextToken, place: number): boolean =>
  unknown === true && place > 0 && /^\p{Lu}/u.test(text);

/** Facts are as many as there are words: the word that nobody knows may be the one that is asked for. */
const isFact = ({ question }: Interpretation): boolean => question === "fact";

/** Whether a reading takes words of one's own for what is asked about: without some of them it may be about anything. */
const isInOwnWords = ({ parameters }: Interpretation, tokens: readonly TextToken[]): boolean =>
  "subject" in parameters ||
  (("patch" in parameters || "recommendation" in parameters) &&
    !tokens.some(({ values }) => values?.recommendation !== undefined));

/** `how many policemen`, `which army`: the very thing that is asked for is not known. */
const isAskedFor = (tokens: readonly TextToken[], place: number): boolean => {
  if (tokens[place]?.unknown !== true) return false;
  const before = tokens[place - 1]?.particle === "of" ? tokens[place - 2] : tokens[place - 1];
  return before?.particle === "what" || before?.notions.has("how_many") === true;
};

/** An id or a section is named for itself, in whatever words. */
const isOfNumber = ({ question }: Interpretation, tokens: readonly TextToken[]): boolean =>
  (question === "recommendation" && tokens.some(({ values }) => values?.recommendation !== undefined)) ||
  (question === "section" && tokens.some(({ values }) => values?.section !== undefined));

/**
 * What a text asks for when its words of which nothing is known are left out: readings in which the words that tell what is
 * asked, and every name, have their place. The more is left out, the less sure they are.
 */
export const gistOf = (subject: Subject, tokens: readonly TextToken[]): Interpretation[] => {
  // what wants yes or no is about each of its words
  const open = tokens.some(
    (token, place) => isStranger(token, place) || isAskedFor(tokens, place) || token.notions.has("yes-or-no"),
  );
  if (open) return [];
  const known = tokens.filter(({ unknown }) => !unknown);
  const heard = Math.sqrt(weightOf(known) / Math.max(1, weightOf(tokens)));
  return readingsOf(subject, known)
    .filter(
      (one) =>
        one.certainty >= leastHeard &&
        (one.telling || isOfNumber(one, known)) &&
        one.missing.length === 0 &&
        !isFact(one) &&
        !isInOwnWords(one, known),
    )
    .map((one) => ({ ...one, certainty: Math.min(most, one.certainty * heard), deaf: true }))
    .filter(({ certainty }) => certainty >= leastOffered);
};
