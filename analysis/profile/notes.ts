import type { Language } from "../../graph/language.ts";
import { bodiesWords, groupsWords, layerSpanWords } from "./note-words.ts";
import type { Profile } from "./profile.ts";

/** So many grades of a layer are told. */
const mostGrades = 4;

/** The groups of posts that a number of posts leaves out. */
export const groupsNote = (groups: number, language: Language): string => {
  const words = groups === 1 ? groupsWords.one : groupsWords.several;
  return groups === 0 ? "" : words[language].replace("{groups}", String(groups));
};

/** What is said beside a number, where there is something. */
export const joinedNotes = (texts: readonly string[], by: string): string =>
  texts.filter((text) => text !== "").join(by);

/** The most frequent grades of a layer, and its groups of posts. */
export const layerNote = ({ grades, groups }: Profile["layers"][number], language: Language): string => {
  const told = grades.slice(0, mostGrades).map(({ grade, posts }) => `${grade} ${posts}`);
  const listed = [...told, ...(grades.length > mostGrades ? ["…"] : [])].join(", ");
  return joinedNotes([listed, groupsNote(groups, language)], " ");
};

/** How many lead on a layer, and the smallest and largest of their spans. */
export const layerSpanNote = (
  { leaders, smallest, largest }: Profile["layerSpans"][number],
  language: Language,
): string => {
  const many = smallest === largest ? "same" : "several";
  return layerSpanWords[leaders === 1 ? "one" : many][language]
    .replace("{leaders}", String(leaders))
    .replace("{smallest}", String(smallest))
    .replace("{largest}", String(largest));
};

/** How many of those who lead have bodies among their reports. */
export const bodiesNote = (count: number, language: Language): string =>
  count === 0 ? "" : bodiesWords[language].replace("{count}", String(count));
