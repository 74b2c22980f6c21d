/** One word of a text: as it stands there, and what is the same in all its forms. */
export type StemmedWord = { readonly typed: string; readonly stem: string };

/** Endings that a verb or noun takes; what is left is no word, but the same for `funds`, `funded` and `funding`. */
const stemOf = (word: string): string => {
  if (word.length < 4) return word;
  // a name with `in` is asked for with `into` as well
  if (word === "into") return "in";
  const single = word.replace(/ies$/u, "y").replace(/(?<=[^aeious])s$|(?<=[aeo])s$/u, "");
  const bare = single.replace(/(?<=\w{3})(?:ings?|ed|es|er|e)$/u, "");
  return bare.replace(/([bdgmnprt])\1$/u, "$1");
};

/** Words of a text without marks, possessive endings and accents. */
export const wordsOf = (text: string): StemmedWord[] =>
  (
    text
      .normalize("NFD")
      .replaceAll(/\p{M}/gu, "")
      .replaceAll(/œ/giu, "oe")
      .replaceAll(/æ/giu, "ae")
      .replaceAll(/['’]s\b/gu, " ")
      .match(/[\p{L}\p{N}]+/gu) ?? []
  ).map((typed) => ({ typed, stem: stemOf(typed.toLowerCase()) }));

/** The stem of each word of a text. */
export const stemsIn = (text: string): string[] => wordsOf(text).map(({ stem }) => stem);

/** Stems of a text with a space between: the same for texts that differ in nothing but forms of words. */
export const stemsOf = (text: string): string => stemsIn(text).join(" ");
