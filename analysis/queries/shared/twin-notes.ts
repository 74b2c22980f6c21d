import type { Words } from "../../../graph/vocabulary.ts";

/** What a twin says of itself that compares the dates of lines, where the answer looks at those of their ends as well. */
export const datesOfLinesOnly = {
  en: "It compares the dates of lines; dates of what they join it leaves aside.",
  fr: "Il compare les dates des lignes ; celles de ce qu'elles relient, il les laisse de côté.",
} as const satisfies Words;
