import { type Script, scriptOf } from "../../graph/text/writing.ts";
import { isWord, type TextSign } from "./signs.ts";

/** Words that are written together with the name that follows: "and", "in", "to", "from", "as", the article. */
const prefixes: Partial<Record<Script, RegExp>> = {
  arabic: /^[وف]?[بلكس]?(ال)?$|^[وف]?لل$/,
  hebrew: /^ו?(כש|מש|לכש|[בלמשכה])?[הבלמכ]?$/,
  ethiopic: /^(የ|ለ|በ|ከ|ስለ|እንደ|እነ|ወደ|እና)+$/,
};

const longestPrefix = 4;

/** Whether a word may end between two signs: not between letters of one script that puts spaces between words. */
const parted = (one: TextSign | undefined, other: TextSign | undefined): boolean => {
  if (!isWord(one) || !isWord(other)) return true;
  if (one.sort === "unspaced" || other.sort === "unspaced") return true;
  return one.sort !== other.sort || scriptOf(one.sign) !== scriptOf(other.sign);
};

/** What stands between the beginning of a word and a place in it. */
const before = (signs: readonly TextSign[], at: number): string => {
  let start = at;
  while (start > 0 && at - start <= longestPrefix && !parted(signs[start - 1], signs[start])) start -= 1;
  return signs
    .slice(start, at)
    .map(({ sign }) => sign)
    .join("");
};

/** Whether a name may begin at a place: at the beginning of a word, or after what its script writes onto it. */
export const mayBegin = (signs: readonly TextSign[], at: number): boolean => {
  const first = signs[at];
  if (first === undefined || parted(signs[at - 1], first)) return first !== undefined;
  return prefixes[scriptOf(first.sign)]?.test(before(signs, at)) === true;
};

/** Whether a name may end before a place. */
export const mayEnd = (signs: readonly TextSign[], at: number): boolean => parted(signs[at - 1], signs[at]);
