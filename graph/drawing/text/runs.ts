import bidiFactory from "bidi-js";
import { lettersOf } from "../../text/fold.ts";
import { withoutIsolated } from "../../text/isolate.ts";
import { type Face, faceOf, fontOf, inter, isJapanese } from "./faces.ts";

/** A stretch of a text in one face and one direction. */
export type TextRun = { readonly text: string; readonly face: Face; readonly rtl: boolean };

const bidi = bidiFactory();

const mirror = (text: string): string =>
  [...text].map((sign) => bidi.getMirroredCharacter(sign) ?? sign).join("");

const rightToLeft =
  /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Adlam}]/u;

const allRightToLeft = new RegExp(rightToLeft, "gu");

/** Whether a text runs from right to left: by its first letter, as UAX 9 finds the direction of a paragraph. */
export const isRightToLeft = (text: string): boolean => {
  const first = /\p{L}/u.exec(withoutIsolated(text))?.[0];
  return first !== undefined && rightToLeft.test(first);
};

/** Whether a sentence runs from right to left: one of ours that begins with somebody's name does not. */
export const isOnlyRightToLeft = (text: string): boolean =>
  isRightToLeft(text) && !/\p{L}/u.test(text.replaceAll(allRightToLeft, ""));

/** Signs that stay with the letter before them: marks, joiners, selectors, skin tones. */
const clings = /^(?:\p{M}|\p{Join_Control}|\p{Variation_Selector}|\p{Emoji_Modifier})$/u;

/** Signs that tell the direction of text and the like; they have done their work once levels are known. */
const unseen = /^[^\P{Cf}\p{Join_Control}]$/u;

/** Scripts whose words are set together with the spaces between them: letters join, or are drawn in another order. */
const joins = /[\p{scx=Arabic}\p{scx=Hebrew}\p{scx=Devanagari}\p{scx=Thai}]/u;

type Piece = { readonly text: string; readonly face: Face; readonly level: number };

const pieces = (text: string, levels: Uint8Array): Piece[] => {
  const japanese = isJapanese(text);
  const found: { text: string; face: Face; level: number }[] = [];
  let at = 0;
  for (const sign of text) {
    const level = levels[at] ?? 0;
    at += sign.length;
    if (unseen.test(sign)) continue;
    const last = found.at(-1);
    const stays =
      last !== undefined &&
      last.face !== inter &&
      (clings.test(sign) || (sign === " " && joins.test(last.text)));
    const face = stays ? last.face : (faceOf(sign, japanese) ?? inter);
    if (last !== undefined && last.face === face && last.level === level) last.text += sign;
    else found.push({ text: sign, face, level });
  }
  return found;
};

/** Brings pieces into the order in which they are seen: rule L2 of UAX 9. */
const inVisualOrder = (logical: readonly Piece[]): Piece[] => {
  const order = [...logical];
  const highest = Math.max(0, ...order.map(({ level }) => level));
  for (let level = highest; level > 0; level--)
    for (let start = 0; start < order.length; start++) {
      let end = start;
      while (end < order.length && (order[end]?.level ?? 0) >= level) end++;
      if (end - start > 1) order.splice(start, end - start, ...order.slice(start, end).toReversed());
      start = Math.max(start, end);
    }
  return order;
};

/** What stands at the ends of a piece: white space, and in one from right to left signs that have no direction either. */
const edges = [/^\s*|\s*$/gu, /^[\s\p{P}\p{S}]*|[\s\p{P}\p{S}]*$/gu] as const;

/** The ends of a piece by themselves: programs that set a word from right to left drop them or set them wrongly. */
const withoutEdges = (piece: Piece): Piece[] => {
  const word = piece.text.replaceAll(edges[piece.level % 2 === 1 ? 1 : 0], "");
  if (piece.face === inter || word === piece.text) return [piece];
  const start = piece.text.indexOf(word);
  const signs = (text: string): Piece[] =>
    [...text].map((sign) => ({ ...piece, text: sign, face: /\s/u.test(sign) ? inter : piece.face }));
  return [
    ...signs(piece.text.slice(0, start)),
    ...(word === "" ? [] : [{ ...piece, text: word }]),
    ...signs(piece.text.slice(start + word.length)),
  ];
};

/**
 * A piece as it is handed to what sets it. Brackets and spaces between words from right to left have no direction of
 * their own and would be set from left to right: they are given in the order, and in the form, in which they are seen.
 */
const asRun = ({ text, face, level }: Piece): TextRun => {
  const rtl = level % 2 === 1;
  if (!rtl || rightToLeft.test(text)) return { text, face, rtl };
  return { text: [...mirror(text)].toReversed().join(""), face, rtl: false };
};

/** Digits and signs of Arabic and its like, which run from left to right between its words. */
const turnedInFace = /[\p{scx=Arabic}\p{scx=Hebrew}\p{scx=Syriac}\p{scx=Thaana}\p{scx=Nko}\p{scx=Adlam}]/u;

/** What shapes letters goes by their script and would turn a number of that script round: its signs are runs of their own. */
const inOneDirection = (run: TextRun): TextRun[] => {
  if (run.rtl || run.face === inter || !turnedInFace.test(run.text)) return [run];
  return lettersOf(run.text).map((text) => ({ ...run, text }));
};

const plain = /^[ -\u02ff\u0370-\u052f\u1e00-\u1fff\u2010-\u2027\u2030-\u205e\u20a0-\u20bf\u2190-\u2193]*$/;

/** Whether the briefing's own face has all letters of a text, and none of them runs from right to left. */
export const isPlain = (text: string): boolean => plain.test(text);

/**
 * The runs of a line of text from left to right as they are seen, each from right to left in logical order within itself.
 * @param rtl Whether the line belongs to a text that runs from right to left.
 */
export const textRuns = (text: string, rtl = isRightToLeft(text)): TextRun[] => {
  if (isPlain(text) && !rtl) return text === "" ? [] : [{ text, face: inter, rtl: false }];
  const { levels } = bidi.getEmbeddingLevels(text, rtl ? "rtl" : "ltr");
  return inVisualOrder(pieces(text, levels).flatMap(withoutEdges)).map(asRun).flatMap(inOneDirection);
};

/** A run from right to left as it is handed to what does not mirror brackets itself. */
export const mirrored = ({ text, rtl }: TextRun): string => (rtl ? mirror(text) : text);

/** Whether a sign is drawn as a box in a piece: no face has it, or a mark stands on a letter whose face has it not. */
const isBox = (sign: string, { face }: Piece): boolean =>
  !unpainted.test(sign) && !fontOf(face, "regular").hasGlyphForCodePoint(sign.codePointAt(0) ?? 0);

/** Signs that direct how others are drawn, and are not drawn where a face does not know them. */
const unpainted = /[\s\p{C}\p{Variation_Selector}]/u;

/** Letters and marks of a text that are drawn as a box, each once. */
export const lettersWithoutFace = (text: string): string[] =>
  isPlain(text)
    ? []
    : [
        ...new Set(
          pieces(text, new Uint8Array(text.length)).flatMap((piece) =>
            [...piece.text].filter((sign) => isBox(sign, piece)),
          ),
        ),
      ];
