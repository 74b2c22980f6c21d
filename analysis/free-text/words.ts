import { type StemmedWord, stemsOf, wordsOf } from "../stems.ts";
import { fillers, lighter, type Notion, notions, openers, particles, particleWords } from "./lexicon.ts";

/** `au sujet de` goes on as `au sujet du` and `au sujet d'`, `face à` as `face au`. */
const contracted: readonly (readonly [ending: RegExp, forms: readonly string[]])[] = [
  [/(?<=\S )de$/u, ["du", "des", "d"]],
  [/(?<=\S )à$/u, ["au", "aux"]],
];

/** `relié` goes on as `reliée`; the plural has the same stem. */
const participle = /é(?= |$)/gu;

const listed = (text: string): string[] =>
  text
    .split(",")
    .map((key) => key.trim())
    .flatMap((key) => (key.search(participle) >= 0 ? [key, key.replaceAll(participle, "ée")] : [key]))
    .flatMap((key) => {
      const forms = contracted.find(([ending]) => ending.test(key));
      return [key, ...(forms?.[1].map((form) => key.replace(forms[0], form)) ?? [])];
    })
    .map(stemsOf);

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

/** A word as it is typed, but for accents, capitals and the plural. */
const formOf = (typed: string): string =>
  typed
    .normalize("NFD")
    .replaceAll(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/(?<=\w{3}[^s])s$/u, "");

/** Single words by their form: `manager` is who manages, `manage` what he or she does, and both have one stem. */
const forms = new Map<string, Sense[]>();
const addForms = (text: string, sense: Sense): void => {
  for (const word of text.split(",").map((one) => one.trim()))
    if (/^[\p{L}]+$/u.test(word)) {
      const had = forms.get(formOf(word)) ?? [];
      if (!had.some((one) => JSON.stringify(one) === JSON.stringify(sense)))
        forms.set(formOf(word), [...had, sense]);
    }
};
for (const [notion, text] of Object.entries(notions))
  addForms(text, { is: "notion", notion: notion as Notion });
for (const [particle, text] of Object.entries(particleWords)) addForms(text, { is: "particle", particle });

const sensesOf = (words: readonly StemmedWord[]): readonly Sense[] | undefined => {
  const [word, other] = words;
  const own = word !== undefined && other === undefined ? forms.get(formOf(word.typed)) : undefined;
  return own ?? senses.get(words.map(({ stem }) => stem).join(" "));
};

/** What a single word stands for, in a form in which two words can be compared; empty where it says nothing alone. */
export const sensesSaid = (stem: string): string => {
  const found = senses.get(stem) ?? [];
  return found
    .map((one) => JSON.stringify(one))
    .sort()
    .join();
};

/** Every word that the grammar knows, as a stem. */
export const spokenWords = (): string[] => [...senses.keys()].flatMap((key) => key.split(" "));

/** Every word that the grammar knows, as it is written. */
export const writtenWords = (): string[] =>
  [...Object.values(notions), ...Object.values(particleWords)].flatMap((text) =>
    wordsOf(text).map(({ typed }) => typed.toLowerCase()),
  );

const longest = Math.max(...[...senses.keys()].map((key) => key.split(" ").length));

/** The longest run of words from a place that the grammar knows, and what it stands for. */
export const senseAt = (
  words: readonly StemmedWord[],
  place: number,
): { readonly length: number; readonly senses: readonly Sense[] } | undefined => {
  for (let length = Math.min(longest, words.length - place); length > 0; length--) {
    const found = sensesOf(words.slice(place, place + length));
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
  [5, 4, 3, 2, 1].find((length) =>
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
