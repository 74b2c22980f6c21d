import { isolatedByLine } from "../../text/isolate.ts";
import type { TextWidth, Weight } from "./fonts.ts";

const segmenter = (granularity: "word" | "grapheme") => new Intl.Segmenter("en", { granularity });
const [words, graphemes] = [segmenter("word"), segmenter("grapheme")];
const segments = (by: Intl.Segmenter, text: string): string[] =>
  [...by.segment(text)].map(({ segment }) => segment);

/** Scripts that put no space between words: a line may break after any letter, or after any word. */
const byLetter = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;
const byWord = /[\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

/** What does not begin a line: closing marks, small kana and the mark of a long vowel. */
const closing = /^[\p{Pe}\p{Pf}\p{Po}\p{M}ぁぃぅぇぉっゃゅょァィゥェォッャュョー々\s]/u;
const opening = /[\p{Ps}\p{Pi}]$/u;

/** Parts with what may not begin or end a line joined to its neighbour. */
const joined = (parts: readonly string[]): string[] => {
  const whole: string[] = [];
  for (const part of parts) {
    const last = whole.at(-1);
    if (last !== undefined && (closing.test(part) || opening.test(last)))
      whole[whole.length - 1] = last + part;
    else whole.push(part);
  }
  return whole;
};

/** Words of scripts that part them by spaces stay whole, wherever they stand. */
const wholeWords = (parts: readonly string[]): string[] => {
  const whole: string[] = [];
  let within = false;
  for (const part of parts) {
    const isSpaced = /[\p{L}\p{N}]/u.test(part) && !byLetter.test(part);
    if (within && isSpaced) whole[whole.length - 1] += part;
    else whole.push(part);
    within = isSpaced;
  }
  return whole;
};

const withinWord = (word: string): string[] => {
  if (byWord.test(word)) return joined(segments(words, word));
  return byLetter.test(word) ? joined(wholeWords(segments(graphemes, word))) : [word];
};

/** Parts between which a line may break: after spaces, hyphens and slashes, which stay with the part before; `P-5` is one. */
const parts = (text: string): string[] =>
  (text.match(/(?<![^\s/-])\p{L}{1,2}-(?=\d)[^\s/-]*[/-]*\s*|[^\s/-]*[/-]+|[^\s/-]+\s*|\s+/gu) ?? []).flatMap(
    withinWord,
  );

/** Cut a part that is wider than a line into pieces that are not. */
const chop = (part: string, fits: (text: string) => boolean): string[] => {
  if (fits(part.trimEnd())) return [part];
  const pieces: string[] = [];
  let piece = "";
  for (const character of segments(graphemes, part)) {
    if (piece !== "" && !fits(piece + character)) {
      pieces.push(piece);
      piece = "";
    }
    piece += character;
  }
  return piece === "" ? pieces : [...pieces, piece];
};

/** Break a text into lines no wider than `width` points, the first shorter by `indent`. Never returns an empty list. */
export const breakLines = (
  text: string,
  size: number,
  weight: Weight,
  width: number,
  measure: TextWidth,
  indent = 0,
): string[] => {
  const lines: string[] = [];
  const fits = (line: string): boolean =>
    measure(line, size, weight) <= width - (lines.length === 0 ? indent : 0);
  const whole = (part: string): boolean => measure(part, size, weight) <= width;
  let line = "";
  for (const part of parts(text.trim()).flatMap((each) => chop(each, whole))) {
    if ((line !== "" || indent > 0) && !fits((line + part).trimEnd())) {
      lines.push(line.trimEnd());
      line = part.trimStart();
    } else line += part;
  }
  lines.push(line.trimEnd());
  return isolatedByLine(lines);
};

/** The same number of lines as `wrap`, but as even in length as can be: how a title is set. */
export const wrapEvenly = (
  text: string,
  size: number,
  weight: Weight,
  width: number,
  measure: TextWidth,
): string[] => {
  const lines = breakLines(text, size, weight, width, measure);
  if (lines.length === 1) return lines;
  let [narrow, wide] = [width / lines.length, width];
  while (wide - narrow > 1) {
    const middle = (narrow + wide) / 2;
    if (breakLines(text, size, weight, middle, measure).length === lines.length) wide = middle;
    else narrow = middle;
  }
  return breakLines(text, size, weight, wide, measure);
};
