import { mayBegin, mayEnd } from "./boundary.ts";
import { isWord, signsOf, type TextSign } from "./signs.ts";

/** A trie: names share their beginnings, so that ten thousand of them are looked for at once. */
type Branch = { readonly next: Map<string, Branch>; ends: boolean };

const branch = (): Branch => ({ next: new Map(), ends: false });

const grow = (root: Branch, written: string): void => {
  let at = root;
  for (const sign of written) {
    const onward = at.next.get(sign) ?? branch();
    at.next.set(sign, onward);
    at = onward;
  }
  at.ends = true;
};

/**
 * Where a sign leads: an unseen one or white space to where one stands too, as a control character within a word has
 * been kept as a space.
 */
const step = (at: readonly Branch[], signs: readonly TextSign[], place: number): Branch[] => {
  const sign = signs[place];
  if (sign === undefined) return [];
  const onward = at.flatMap(({ next }) => next.get(sign.sign) ?? []);
  const [last, following] = [signs[place - 1], signs[place + 1]];
  const idle =
    sign.sort === "maybe" ||
    (sign.sort === "gap" &&
      (sign.blank || last?.sort === "gap" || last?.sort === "maybe" || following?.sort === "gap"));
  return idle ? [...onward, ...at] : onward;
};

/** A place where something that is looked for stands in a text. */
export type TextSpan = { readonly start: number; readonly end: number };

/** Finds written forms, folded and their words parted by one space, in texts. */
export type FormFinder = {
  readonly spans: (text: string) => TextSpan[];
  readonly spansIn: (signs: readonly TextSign[]) => TextSpan[];
};

const longestAt = (root: Branch, signs: readonly TextSign[], start: number): number => {
  let longest = -1;
  let at: Branch[] = [root];
  for (let place = start; place < signs.length; place++) {
    at = step(at, signs, place);
    if (at.length === 0) break;
    if (isWord(signs[place]) && at.some(({ ends }) => ends) && mayEnd(signs, place + 1)) longest = place + 1;
  }
  return longest;
};

export const finderOf = (written: Iterable<string>): FormFinder => {
  const root = branch();
  for (const each of written) grow(root, each);
  const spansIn = (signs: readonly TextSign[]): TextSpan[] => {
    const spans: TextSpan[] = [];
    for (let place = 0; place < signs.length; place++) {
      const first = signs[place];
      if (first === undefined || !root.next.has(first.sign) || !mayBegin(signs, place)) continue;
      const end = longestAt(root, signs, place);
      const last = signs[end - 1];
      if (end < 0 || last === undefined) continue;
      spans.push({ start: first.start, end: last.end });
      place = end - 1;
    }
    return spans;
  };
  return { spansIn, spans: (text) => (root.next.size === 0 ? [] : spansIn(signsOf(text))) };
};
