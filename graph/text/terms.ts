import { foldLetter, lettersOf } from "./fold.ts";
import { writingOf } from "./writing.ts";

/** A word, or letters in a row of a script that puts no space between words; folded. */
type Stretch = { readonly letters: string[]; readonly unspaced: boolean };

const stretchesOf = (text: string): Stretch[] => {
  const stretches: Stretch[] = [];
  let last: Stretch | undefined;
  for (const letter of lettersOf(text).map(foldLetter)) {
    const writing = letter === "" ? undefined : writingOf(letter);
    if (writing === undefined) {
      last = undefined;
      continue;
    }
    const unspaced = writing === "unspaced";
    if (last === undefined || last.unspaced !== unspaced) {
      last = { letters: [], unspaced };
      stretches.push(last);
    }
    last.letters.push(letter);
  }
  return stretches;
};

/** Articles that are written together with their word, and what else stands before them: "and", "in", "to", "as". */
const articles = /^(?:[وف]?[بك]?ال|[وف]?لل|ו?ה)(?=[\p{Script=Arabic}\p{Script=Hebrew}]{3})/u;

const bare = (word: string): string => word.replace(articles, "");

/** Pairs of neighbours: what search engines take for words where a script writes none. */
const bigrams = (letters: readonly string[]): string[] =>
  letters.slice(0, -1).map((letter, i) => letter + letters[i + 1]);

/**
 * Terms under which a text is found: its words, those with an Arabic or Hebrew article also without; of scripts
 * without spaces every two neighbouring letters, and the last alone. Folded, see `foldLetter`.
 */
export const indexTerms = (text: string): string[] =>
  stretchesOf(text).flatMap(({ letters, unspaced }) => {
    const word = letters.join("");
    return unspaced ? [...bigrams(letters), ...letters.slice(-1)] : [...new Set([word, bare(word)])];
  });

/** Terms that are looked for where a text is typed: all of them must be found, the last as a beginning. */
export const searchTerms = (text: string): string[] =>
  stretchesOf(text).flatMap(({ letters, unspaced }) => {
    if (!unspaced) return [bare(letters.join(""))];
    return letters.length === 1 ? letters : bigrams(letters);
  });
