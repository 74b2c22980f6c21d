import { isolated } from "./text/isolate.ts";

/** Languages the product speaks, in one place for the page, the server, the analysis and the drawings. */
export const languages = ["en", "fr"] as const;
export type Language = (typeof languages)[number];

const joiners: Readonly<Record<Language, string>> = { en: " and ", fr: " et " };

/** Commas of the scripts that names are written in. */
const comma = /[,،、，]/;
const semicolons: Readonly<Record<Language, string>> = { en: "; ", fr: " ; " };

/**
 * `a, b and c`, in the reader's language; where a name holds a comma itself, `a, b; c; and d`, since nobody could
 * tell else where one name ends.
 */
export const listWords = (given: readonly string[], language: Language): string => {
  if (given.length < 2) return given[0] ?? "";
  const items = given.map(isolated);
  const [first, last] = [items.slice(0, -1), items.at(-1)];
  if (!items.some((item) => comma.test(item))) return first.join(", ") + joiners[language] + last;
  return `${[...first, ""].join(semicolons[language])}${joiners[language].trimStart()}${last}`;
};
