import { describe, expect, it } from "vitest";
import {
  bases,
  basesInShort,
  confidences,
  polarities,
  severities,
  type Words,
} from "../../graph/vocabulary.ts";
import { en } from "../../web/words/en.ts";
import { fr } from "../../web/words/fr.ts";

const places = (text: string): string[] =>
  [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name ?? "").sort();
const forms = (text: string): number => text.split(" | ").length;

describe("the words of the page", () => {
  it("are the same keys in both languages, in the same order", () => {
    expect(Object.keys(fr)).toEqual(Object.keys(en));
  });

  it.each(Object.entries(en))("%s says something in both, with the same places to fill", (key, english) => {
    const french = Object.entries(fr).find(([other]) => other === key)?.[1] ?? "";
    expect(english.trim()).not.toBe("");
    expect(french.trim()).not.toBe("");
    expect([...new Set(places(french))]).toEqual([...new Set(places(english))]);
    expect(forms(french)).toBe(forms(english));
  });

  const french = new Map(Object.entries(fr));
  const aboutLines = Object.entries(en).filter(([, text]) => /\blines?\b/i.test(text));

  it.each(aboutLines)("%s, which is about lines, calls them so in French too", (key) => {
    expect(french.get(key)).not.toMatch(/\bliens?\b/i);
  });

  const ofVocabularies = [severities, bases, basesInShort, polarities, confidences].flatMap((table) =>
    Object.values<Words>(table),
  );
  const alsoThere = Object.entries(en).flatMap(([key, text]) =>
    ofVocabularies.flatMap((words) => (words.en === text.toLowerCase() ? [[key, words.fr] as const] : [])),
  );

  it.each(alsoThere)("%s, which says in English what a vocabulary says, does so in French", (key, told) => {
    expect(french.get(key)?.toLowerCase()).toBe(told);
  });
});
