import { type StemmedWord, stemsOf, wordsOf } from "../stems.ts";
import { fillers, lighter, type Notion, notions, openers, particles, particleWords } from "./lexicon.ts";

const listed = (text: string): string[] => text.split(",").map(stemsOf);

/** What a word or a run of words stands for in the grammar of questions. */
export type Sense =
  | { readonly is: "notion"; readonly notion: Notion }
  | { readonly is: "particle"; readonly particle: string }
  | { readonly is: "filler" };

const senses = new Map<string, Sense[]>();
const add = (key: string, sense: Sense): void => {
  senses.set(key, [...(senses.get(key) ?? []), sense]);
};
for (const [notion, text] of Object.entries(notions))
  for (const key of new Set(listed(text))) add(key, { is: "notion", notion: notion as Notion });
for (const [particle, text] of Object.entries(particleWords))
  for (const key of listed(text)) add(key, { is: "particle", particle });
for (const key of new Set(listed(fillers))) if (!senses.has(key)) add(key, { is: "filler" });

/** Every word that the grammar knows, as a stem. */
export const spokenWords = (): string[] => [...senses.keys()].flatMap((key) => key.split(" "));

const longest = Math.max(...[...senses.keys()].map((key) => key.split(" ").length));

/** The longest run of words from a place that the grammar knows, and what it stands for. */
export const senseAt = (
  words: readonly StemmedWord[],
  place: number,
): { readonly length: number; readonly senses: readonly Sense[] } | undefined => {
  for (let length = Math.min(longest, words.length - place); length > 0; length--) {
    const key = words
      .slice(place, place + length)
      .map(({ stem }) => stem)
      .join(" ");
    const found = senses.get(key);
    if (found !== undefined) return { length, senses: found };
  }
  return undefined;
};

/** What a sense weighs in a sentence. */
export const senseWeight = (sense: Sense): number => {
  if (sense.is === "filler") return 0;
  return sense.is === "particle" ? (particles[sense.particle] ?? 0) : (lighter[sense.notion] ?? 1);
};

const opening = new Set(listed(openers));
const asking = new Set(["who", "what", "how", "when", "where", "why", "how_many"]);

const isAsking = (sense: Sense): boolean =>
  (sense.is === "particle" && asking.has(sense.particle)) ||
  (sense.is === "notion" && asking.has(sense.notion));

/** How many words at the beginning of a text only say that it wants yes or no. */
export const openingLength = (words: readonly StemmedWord[]): number =>
  [3, 2, 1].find((length) =>
    opening.has(
      words
        .slice(0, length)
        .map(({ stem }) => stem)
        .join(" "),
    ),
  ) ?? 0;

/** Whether a text wants yes or no: it begins with an auxiliary, or a French verb turns round without a word that asks. */
export const wantsYesOrNo = (text: string): boolean => {
  const words = wordsOf(text);
  if (openingLength(words) > 0) return true;
  const turned = /\w-(?:t-)?(?:il|elle|ils|elles)\b/iu.test(text);
  return turned && !words.some((_, place) => senseAt(words, place)?.senses.some(isAsking));
};
