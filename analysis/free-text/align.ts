import { freeSlots, isSlot, type Pattern, type Slot } from "./phrasing.ts";
import { vocabularyOf } from "./slots.ts";
import type { TextToken } from "./tokens.ts";

/** Which tokens of a text fill which slots of a pattern, what fits besides, and how well the two lie beside each other. */
export type Alignment = {
  readonly slots: ReadonlyMap<string, readonly TextToken[]>;
  /** Tokens that found no place in the pattern. */
  readonly left: readonly TextToken[];
  /** Words of the pattern that the text does not say. */
  readonly unsaid: readonly TextToken[];
  readonly matched: number;
  /** Whether words had to change places to fit. */
  readonly moved?: boolean;
};

/** The best way to lay some parts beside some tokens, with the way it goes on from. */
type Way = {
  readonly score: number;
  readonly before?: Way;
  readonly filled?: { readonly slot: string; readonly token: TextToken };
  readonly left?: TextToken;
  readonly said?: TextToken;
  /** Whether its last part is still taking words. */
  readonly open?: boolean;
};

const fitsSlot = ({ slot }: Slot, token: TextToken): boolean => {
  const name = vocabularyOf[slot];
  return name === undefined ? token.rows !== undefined : token.values?.[name] !== undefined;
};

/** Particles that one may take for another: `known of it`, `known on it`. */
const loose = new Set(["of", "on", "for", "in", "with"]);

const areLoose = (part: TextToken, token: TextToken): boolean =>
  loose.has(part.particle ?? "") && loose.has(token.particle ?? "");

/** Another word for the same thing is a little less sure than the same word. */
const otherWord = 0.9;

/** How well a word fits one of a pattern: 1 the same, 0 not at all. */
const wordFit = (part: TextToken, token: TextToken): number => {
  if (part.particle !== undefined && part.particle === token.particle) return 1;
  const shared = [...part.notions].some((notion) => token.notions.has(notion));
  const unlike = part.notions.size > 0 && token.notions.size > 0 && !shared;
  if (part.stem !== undefined && part.stem === token.stem && !unlike) return 1;
  if (shared) return otherWord;
  return areLoose(part, token) ? 0.5 : 0;
};

/** A word of a phrasing that a text says is one of it, and not of one's own words beside it. */
export const ownWord = 0.8;

/** The weight that a pair has in common: the mean of both. A slot for free words weighs nearly what fills it. */
const gain = (part: TextToken | Slot, token: TextToken): number => {
  const mean = (part.weight + token.weight) / 2;
  if (isSlot(part)) {
    if (freeSlots.has(part.slot)) return ownWord * token.weight;
    return fitsSlot(part, token) ? mean : 0;
  }
  return wordFit(part, token) * mean;
};

/** The most that a text can have in common with a part of a pattern: with the token that fits it best. */
const mostGain = (part: TextToken | Slot, tokens: readonly TextToken[]): number => {
  const free = isSlot(part) && freeSlots.has(part.slot);
  let best = 0;
  for (const token of tokens) {
    const more = gain(part, token);
    best = free ? best + more : Math.max(best, more);
  }
  return best;
};

/** What a text has in common at most with each part, each looked at once: many phrasings have the same. */
export type Reaches = Map<TextToken | Slot, number>;

/** The most that a text can have in common with a pattern, in whatever order: each part with the token that fits it best. */
export const reachOf = (
  { parts }: Pick<Pattern, "parts">,
  tokens: readonly TextToken[],
  reaches: Reaches,
): number => {
  let sum = 0;
  for (const part of parts) {
    let most = reaches.get(part);
    if (most === undefined) {
      most = mostGain(part, tokens);
      reaches.set(part, most);
    }
    sum += most;
  }
  return sum;
};

const nowhere: Way = { score: 0 };

/** What a pair of a part and a token adds: the token fills the part, or joins what already fills it. */
const pairings = (
  part: TextToken | Slot,
  token: TextToken,
  more: number,
  { before, same }: { readonly before: Way; readonly same: Way },
): Way[] => {
  if (more === 0) return [];
  const filled = isSlot(part) ? { filled: { slot: part.slot, token } } : { said: part };
  const open = isSlot(part) && freeSlots.has(part.slot);
  return [
    { score: before.score + more, before, ...filled, open },
    ...(open && same.open ? [{ score: same.score + more, before: same, ...filled, open }] : []),
  ];
};

const better = (best: Way, other: Way): Way => (other.score > best.score ? other : best);

/**
 * Lays a text beside a pattern in order (a weighted longest common subsequence, in which a slot for free words may take
 * several tokens in a row): the alignment with the greatest weight in common.
 */
export const align = (pattern: Pattern, tokens: readonly TextToken[]): Alignment => {
  const { parts } = pattern;
  // Before any part, every token is left.
  let above: Way[] = [nowhere];
  for (const token of tokens) above.push({ score: 0, before: above.at(-1) ?? nowhere, left: token });
  for (const part of parts) {
    const row: Way[] = [above[0] ?? nowhere];
    for (const [place, token] of tokens.entries()) {
      const same = row[place] ?? nowhere;
      const before = above[place] ?? nowhere;
      const skipPart: Way = { ...(above[place + 1] ?? nowhere), open: false };
      const skipToken: Way = { score: same.score, before: same, left: token };
      const ways = pairings(part, token, gain(part, token), { before, same });
      row.push([skipToken, ...ways].reduce(better, skipPart));
    }
    above = row;
  }
  return told(above.at(-1) ?? nowhere, pattern);
};

type Fit = { readonly token?: TextToken; readonly more: number };

const nothingFits: Fit = { more: 0 };

/** What is said in another order says less surely who does it to whom. */
export const elsewhereInOrder = 0.8;

/**
 * Lays a text beside a pattern in whatever order (`which functions does nobody own`, `nobody owns which functions`): each
 * part, the weightiest first, with the token that fits it best; several places for names in the order of the text.
 */
export const alignInAnyOrder = (pattern: Pattern, tokens: readonly TextToken[]): Alignment => {
  const free = new Set(tokens);
  const slots = new Map<string, readonly TextToken[]>();
  const unsaid: TextToken[] = [];
  let matched = 0;
  for (const part of pattern.parts.toSorted((a, b) => b.weight - a.weight)) {
    const fits = [...free].map((token): Fit => ({ token, more: gain(part, token) }));
    const best = fits.reduce((one, other) => (other.more > one.more ? other : one), nothingFits);
    if (best.token === undefined) {
      if (!isSlot(part)) unsaid.push(part);
      continue;
    }
    matched += best.more;
    free.delete(best.token);
    if (isSlot(part)) slots.set(part.slot, [best.token]);
  }
  return { slots, left: [...free], unsaid, matched: elsewhereInOrder * matched, moved: true };
};

/** A way read from its beginning. */
const told = (way: Way, { parts }: Pattern): Alignment => {
  const said = new Set<TextToken>();
  const slots = new Map<string, TextToken[]>();
  const left: TextToken[] = [];
  for (let at: Way | undefined = way; at !== undefined; at = at.before) {
    if (at.left !== undefined) left.unshift(at.left);
    if (at.said !== undefined) said.add(at.said);
    if (at.filled !== undefined)
      slots.set(at.filled.slot, [at.filled.token, ...(slots.get(at.filled.slot) ?? [])]);
  }
  const unsaid = parts.filter((part): part is TextToken => !isSlot(part) && !said.has(part));
  return { slots, left, unsaid, matched: way.score };
};
