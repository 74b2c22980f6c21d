/** Letters that Unicode takes for letters of their own, and readers for others: by what they are typed as. */
const alike: Readonly<Record<string, string>> = {
  ø: "o",
  đ: "d",
  ð: "d",
  ł: "l",
  ħ: "h",
  ŧ: "t",
  ŋ: "n",
  æ: "ae",
  œ: "oe",
  þ: "th",
  ə: "e",
  ى: "ي",
  ی: "ي",
  ک: "ك",
  ة: "ه",
  ۀ: "ه",
  ہ: "ه",
};

/** Scripts whose marks are accents or vowel points: a word is the same word without them. */
const pointed = /^[\p{scx=Latin}\p{scx=Greek}\p{scx=Cyrillic}\p{scx=Arabic}\p{scx=Hebrew}]/u;

const withoutCase = (sign: string): string => sign.toLowerCase().toUpperCase().toLowerCase();

/**
 * A letter with its marks as it is compared: compatibility forms (NFKC), case, accents and vowel points do not
 * count, nor letters that are typed as others (`ø` as `o`, `ß` as `ss`). Marks of other scripts are vowels and stay.
 * All folds of case are needed: `ẞ` is `ß` in lower case only, `ß` is unlike `SS` there, and final sigma unlike sigma.
 */
export const foldLetter = (letter: string): string => {
  if (letter.length === 1 && letter < "\u0080") return letter.toLowerCase();
  const bare = pointed.test(letter)
    ? letter.normalize("NFKD").replaceAll(/[\p{M}\u0640]/gu, "")
    : letter.normalize("NFKC");
  return [...bare].map((sign) => [...withoutCase(sign)].map((each) => alike[each] ?? each).join("")).join("");
};

/** A letter with its marks; syllables of Hangul and voiced half-width kana are letters too when written in parts. */
const letters =
  /[\u1100-\u11ff\ua960-\ua97f\ud7b0-\ud7ff]+|[\uff66-\uff9d][\uff9e\uff9f]|\P{M}\p{M}*|\p{M}+/gsu;

/** Letters and other signs of a text, each with its marks. */
export const lettersOf = (text: string): string[] => text.match(letters) ?? [];

/** A whole text as it is compared. */
export const foldText = (text: string): string => lettersOf(text).map(foldLetter).join("");
