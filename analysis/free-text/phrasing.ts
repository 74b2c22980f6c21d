import type { Phrasing } from "../query.ts";
import { wordsOf } from "../stems.ts";
import { spokenToken, type TextToken } from "./tokens.ts";
import { openingLength, wantsYesOrNo } from "./words.ts";

/** A place for a parameter: a name, a word of a vocabulary, or free words. */
export type Slot = { readonly slot: string; readonly weight: number };

export type Pattern = {
  readonly parts: readonly (TextToken | Slot)[];
  /** What its parts weigh together. */
  readonly weight: number;
  /** Whether words of one's own have a place in it. */
  readonly free: boolean;
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

const interned = new Map<string, TextToken | Slot>();

/** The same part of several patterns is one object, so that what fits it is looked for once. */
const intern = <Part extends TextToken | Slot>(part: Part): TextToken | Slot => {
  const key = isSlot(part) ? `{${part.slot}}` : `${part.stem ?? ""} ${part.text}`;
  const had = interned.get(key) ?? part;
  interned.set(key, had);
  return had;
};

const opener: TextToken = { text: "", weight: 0.5, notions: new Set(["yes-or-no"]) };

/** `a` is an article or the French verb, and no preposition, which has its accent in phrasings. */
const verb = /(?<![\p{L}])a(?![\p{L}])\s?/gu;

const partsOf = (phrase: string): (TextToken | Slot)[] => {
  const says = phrase.normalize("NFC").replaceAll(verb, "");
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

/** Words behind `who` that are no verb by themselves. */
const auxiliaries = new Set(
  "is are was has have had do does did can may must should would could get give take to qui est a ont doit".split(
    " ",
  ),
);

/** `who supervise {node}` is also asked as `by whom is {node} supervised` and `{node} is supervised by whom`. */
const passive = (says: string): string[] => {
  const [, who = "", verb = "", slot = ""] = /^(who|qui) (\w+) (\{node\})$/u.exec(says) ?? [];
  if (slot === "" || auxiliaries.has(verb)) return [];
  return who === "who"
    ? [`by whom is ${slot} ${verb}`, `${slot} is ${verb} by whom`]
    : [`par qui est ${slot} ${verb}`, `${slot} est ${verb} par qui`];
};

/** `who` is also asked as `which bodies`, and `to whom` as `to which bodies`. */
const ofKind = (says: string): string[] => {
  const [, verb = ""] = /^(?:\w+ )?(?:who|whom|qui) (\w+)/u.exec(says) ?? [];
  const asksBare = /^(?:who|qui) /u.test(says) && auxiliaries.has(verb);
  if (asksBare || says.includes("{kind}") || says.includes("{what}")) return [];
  const english = says.replace(/^((?:to|by|from|with|under|for|of) )?(?:whom|who)(?= )/u, "$1what {kind}");
  const kind =
    english === says
      ? says.replace(/^((?:à|de|par|avec|sous|devant) )?qui(?= )/u, "$1quels {kind}")
      : english;
  return kind === says ? [] : [kind];
};

/** A phrasing as what a text is laid beside. */
export const patternsOf = (phrasing: Phrasing): Pattern[] => {
  const { says, with: given } = typeof phrasing === "string" ? { says: phrasing, with: {} } : phrasing;
  const all = [says, ...possessive(says), ...fronted(says), ...passive(says)];
  return [...new Set([...all, ...all.flatMap(ofKind)])].map((one) => {
    const parts = partsOf(one).map(intern);
    return {
      parts,
      weight: parts.reduce((sum, { weight }) => sum + weight, 0),
      free: parts.some((part) => isSlot(part) && freeSlots.has(part.slot)),
      given,
    };
  });
};
