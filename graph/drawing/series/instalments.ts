import type { Language } from "../../language.ts";
import { word } from "../words.ts";

const instalment = (number: number, language: Language): string =>
  `, ${word("instalment", language)} ${number}`;

/** The longest that a number of a page may become: what a page has to have room for. */
export const longestInstalment = (language: Language): string => instalment(88, language);

/** For each heading what follows it: nothing where it stands alone, `, part 2` where several pages have it. */
export const instalments = (headings: readonly string[], language: Language): string[] => {
  const seen = new Map<string, number>();
  return headings.map((heading) => {
    if (headings.filter((other) => other === heading).length === 1) return "";
    const number = (seen.get(heading) ?? 0) + 1;
    seen.set(heading, number);
    return instalment(number, language);
  });
};
