/** How a letter's script is written, as far as comparing names asks for it. */
export type LetterKind = "spaced" | "unspaced" | "digit";

/** Scripts that put no space between words, and Hangul, which sets particles straight after a name. */
const unspaced =
  /[\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}\p{scx=Bopomofo}\p{scx=Hangul}\p{scx=Thai}\p{scx=Lao}\p{scx=Khmer}\p{scx=Myanmar}\p{scx=Tibetan}\p{Extended_Pictographic}]/u;
const letter = /[\p{L}\p{M}\p{Extended_Pictographic}]/u;

/** How the script of a letter or digit is written; undefined for everything else. */
export const writingOf = (sign: string): LetterKind | undefined => {
  if (/^[a-z]/i.test(sign)) return "spaced";
  if (/^\p{N}/u.test(sign)) return "digit";
  if (!letter.test(sign)) return undefined;
  return unspaced.test(sign) ? "unspaced" : "spaced";
};

const scripts = [
  ["latin", /^\p{Script=Latin}/u],
  ["cyrillic", /^\p{Script=Cyrillic}/u],
  ["greek", /^\p{Script=Greek}/u],
  ["arabic", /^\p{Script=Arabic}/u],
  ["hebrew", /^\p{Script=Hebrew}/u],
  ["ethiopic", /^\p{Script=Ethiopic}/u],
] as const;

export type Script = (typeof scripts)[number][0] | "other";

/** The script of a letter, by name for those whose words are compared by rules of their own. */
export const scriptOf = (sign: string): Script =>
  scripts.find(([, pattern]) => pattern.test(sign))?.[0] ?? "other";
