import type { OrgView } from "../../graph/index/view.ts";
import { type StemmedWord, wordsOf } from "../stems.ts";
import { isApposition } from "./apposition.ts";
import { withKindsJoined } from "./kinds-joined.ts";
import type { Notion } from "./lexicon.ts";
import { isDefinite, namedAt } from "./names.ts";
import { wordsMeant } from "./spelling.ts";
import { marksIn, type SlotValues, valuesAt } from "./values.ts";
import { isWithinName } from "./within-name.ts";
import { openingLength, senseAt, senseWeight, wantsYesOrNo } from "./words.ts";

/** A piece of a sentence that means one thing, with all that it may mean. */
export type TextToken = {
  /** As it was typed, for what is looked up by its words. */
  readonly text: string;
  readonly weight: number;
  readonly notions: ReadonlySet<Notion | "yes-or-no">;
  readonly particle?: string;
  readonly stem?: string;
  /** Nodes that it may name. */
  readonly rows?: readonly number[];
  /** Whether it is all of their name. */
  readonly whole?: boolean;
  readonly values?: SlotValues;
  /** Whether nothing is known of it: neither the grammar nor the record has it. */
  readonly unknown?: boolean;
};

/** What nobody knows weighs more than what is understood: it may be what the question is about. */
const unknownWeight = 1.5;

const nothing: ReadonlySet<Notion> = new Set();

/** What the grammar makes of some words: notions and particles, or nothing to speak of. */
export const spokenToken = (
  words: readonly StemmedWord[],
  place: number,
): { token: TextToken; length: number } => {
  const found = senseAt(words, place);
  const word = words[place];
  if (found === undefined) {
    const { typed = "", stem = "" } = word ?? {};
    return { token: { text: typed, weight: 1, notions: nothing, stem, unknown: true }, length: 1 };
  }
  const { senses, length } = found;
  const particle = senses.find((sense) => sense.is === "particle");
  return {
    length,
    token: {
      text: words
        .slice(place, place + length)
        .map(({ typed }) => typed)
        .join(" "),
      weight: Math.max(...senses.map(senseWeight)),
      notions: new Set(senses.flatMap((sense) => (sense.is === "notion" ? [sense.notion] : []))),
      stem: words
        .slice(place, place + length)
        .map(({ stem }) => stem)
        .join(" "),
      ...(particle === undefined ? {} : { particle: particle.particle }),
    },
  };
};

const textOf = (words: readonly StemmedWord[]): string => words.map(({ typed }) => typed).join(" ");

type Found = { readonly token: TextToken; readonly length: number };

/** A name, with all that the same words may mean besides; nothing where other words reach further. */
const nameToken = (view: OrgView, words: readonly StemmedWord[], place: number): Found | undefined => {
  const named = namedAt(view, words, place);
  if (named === undefined) return undefined;
  const spoken = senseAt(words, place);
  const values = valuesAt(view, words, place);
  const reaches = spoken?.length ?? 0;
  // A part of a name is no name where it is a word that everybody uses, unless one thing is pointed at.
  const common = !named.whole && reaches === named.length && !isDefinite(words, place);
  if (common || Math.max(reaches, named.whole ? 0 : (values?.length ?? 0)) > named.length) return undefined;
  const same = spoken?.length === named.length ? spokenToken(words, place).token : undefined;
  return {
    length: named.length,
    token: {
      text: textOf(words.slice(place, place + named.length)),
      weight: 1,
      notions: same?.notions ?? nothing,
      ...(same?.stem === undefined ? {} : { stem: same.stem }),
      rows: named.rows,
      whole: named.whole,
      ...(values?.length === named.length ? { values: values.values } : {}),
    },
  };
};

const valueToken = (view: OrgView, words: readonly StemmedWord[], place: number): Found | undefined => {
  const found = valuesAt(view, words, place);
  if (found === undefined) return undefined;
  const spoken = spokenToken(words, place);
  if (spoken.length > found.length) return undefined;
  const same = spoken.length === found.length ? spoken.token : undefined;
  return {
    length: found.length,
    token: {
      text: textOf(words.slice(place, place + found.length)),
      weight: Math.max(0.7, same?.unknown ? 0 : (same?.weight ?? 0)),
      notions: same?.notions ?? nothing,
      ...(same?.stem === undefined ? {} : { stem: same.stem }),
      values: found.values,
    },
  };
};

/** `assessed and voluntary funding`: the first of two takes its last words from the second. */
const ellipticToken = (view: OrgView, words: readonly StemmedWord[], place: number): Found | undefined => {
  const [word, joint] = [words[place], words[place + 1]];
  if (word === undefined || joint === undefined || senseAt(words, place) !== undefined) return undefined;
  if (spokenToken(words, place + 1).token.particle !== "and") return undefined;
  const second = namedAt(view, words, place + 2);
  if (second === undefined) return undefined;
  for (let start = 1; start < second.length; start++) {
    const run = [word, ...words.slice(place + 2 + start, place + 2 + second.length)];
    const whole = namedAt(view, run, 0);
    if (whole?.whole && whole.length === run.length)
      return {
        length: 1,
        token: { text: word.typed, weight: 1, notions: nothing, rows: whole.rows, whole: true },
      };
  }
  return undefined;
};

const markToken = (
  marks: ReturnType<typeof marksIn>,
  words: readonly StemmedWord[],
  place: number,
): Found | undefined => {
  for (const { text, values } of marks) {
    const length = wordsOf(text).length;
    if (textOf(words.slice(place, place + length)) === textOf(wordsOf(text)))
      return { length, token: { text, weight: 1, notions: nothing, values } };
  }
  return undefined;
};

const joining = new Set(["of", "on", "for", "in"]);

/** `heads of the agencies`: what follows `of` is told by the name before it, where that holds it. */
const withinLast = (
  view: OrgView,
  tokens: readonly TextToken[],
  found: Found,
  words: readonly StemmedWord[],
): boolean => {
  const [last, before] = [tokens.at(-1), tokens.at(-2)];
  return (
    joining.has(last?.particle ?? "") &&
    before?.rows?.length === 1 &&
    found.token.rows !== undefined &&
    isWithinName(view, words, before.rows[0] ?? -1)
  );
};

const opener: TextToken = { text: "", weight: 0.5, notions: new Set(["yes-or-no"]) };

/** `a` is an article, or a French verb, where a text does not begin with it and no `à` is written. */
const isArticle = (text: string, { text: typed, particle }: TextToken): boolean =>
  particle === "to" &&
  typed.toLowerCase() === "a" &&
  !/(?<!\p{L})à(?!\p{L})|^\W*a\s|\ba\s+qu/iu.test(text.normalize("NFC"));

/**
 * A text as tokens: names on record, ids, dates and words of vocabularies first, each as long as it reaches, then what the
 * grammar of questions knows. What may be left out is left out.
 */
export const tokensOf = (
  view: OrgView,
  text: string,
  recommendations: readonly string[],
  words: readonly StemmedWord[] = wordsMeant(view, text).words,
): TextToken[] => {
  const marks = marksIn(text, recommendations);
  const tokens: TextToken[] = wantsYesOrNo(text) ? [opener] : [];
  for (let place = openingLength(words); place < words.length; ) {
    const name = nameToken(view, words, place);
    const mark = markToken(marks, words, place);
    const found =
      mark !== undefined && mark.length >= (name?.length ?? 0)
        ? mark
        : (name ??
          ellipticToken(view, words, place) ??
          valueToken(view, words, place) ??
          spokenToken(words, place));
    const run = words.slice(place, place + found.length);
    place += found.length;
    if (withinLast(view, tokens, found, run)) tokens.pop();
    else if (found.token.unknown) tokens.push({ ...found.token, weight: unknownWeight });
    else if (found.token.weight > 0 && !isArticle(text, found.token)) tokens.push(found.token);
  }
  return withKindsJoined(tokens.filter((_, place) => !isApposition(view, tokens, place)));
};
