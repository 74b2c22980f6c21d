import type { Phrasing } from "../query.ts";
import { wordsOf } from "../stems.ts";
import { spokenToken, type TextToken } from "./tokens.ts";
import { openingLength, wantsYesOrNo } from "./words.ts";

/** A place for a parameter: a name, a word of a vocabulary, or free words. */
export type Slot = { readonly slot: string; readonly weight: number };

export type Pattern = {
  readonly parts: readonly (TextToken | Slot)[];
  readonly given: Readonly<Record<string, string | boolean>>;
};

export const isSlot = (part: TextToken | Slot): part is Slot => "slot" in part;

/** Parameters that are filled with words of one's own, as many as there are. */
export const freeSlots: ReadonlySet<string> = new Set(["subject", "reform"]);

const spoken = (text: string, start: boolean): TextToken[] => {
  const words = wordsOf(text);
  const tokens: TextToken[] = [];
  for (let place = start ? openingLength(words) : 0; place < words.length; ) {
    const { token, length } = spokenToken(words, place);
    if (token.weight > 0) tokens.push(token);
    place += length;
  }
  return tokens;
};

const opener: TextToken = { text: "", weight: 0.5, notions: new Set(["yes-or-no"]) };

const partsOf = (says: string): (TextToken | Slot)[] => {
  const plain = says.replaceAll(/\{\w+\}/g, "");
  return [
    ...(wantsYesOrNo(plain) ? [opener] : []),
    ...says
      .split(/(\{\w+\})/u)
      .flatMap((piece, place): (TextToken | Slot)[] =>
        piece.startsWith("{") ? [{ slot: piece.slice(1, -1), weight: 1 }] : spoken(piece, place === 0),
      ),
  ];
};

/** `superior of {node}` is also asked as `{node}'s superior`. */
const possessive = (says: string): string[] => {
  const [, before = "", noun = "", slot = ""] = /^(?:(.*) )?(\w+) of (\{\w+\})$/u.exec(says) ?? [];
  return slot === "" ? [] : [`${before} ${slot} ${noun}`.trim()];
};

/** `who is {node} supervised by` is also asked as `by whom is {node} supervised`. */
const fronted = (says: string): string[] => {
  const [, rest = "", particle = ""] = /^(?:who|whom|what) (.+) (by|to|with|from)$/u.exec(says) ?? [];
  return particle === "" ? [] : [`${particle} whom ${rest}`];
};

/** A phrasing as what a text is laid beside. */
export const patternsOf = (phrasing: Phrasing): Pattern[] => {
  const { says, with: given } = typeof phrasing === "string" ? { says: phrasing, with: {} } : phrasing;
  return [says, ...possessive(says), ...fronted(says)].map((one) => ({ parts: partsOf(one), given }));
};
