import { describe, expect, it } from "vitest";
import { failuresFr } from "../../web/words/failures.fr.ts";
import { fr } from "../../web/words/fr.ts";
import { isKey, phrase } from "../../web/words/index.ts";
import { spoken } from "../../web/words/sentence.ts";
import { unbroken } from "../../web/words/unbroken.ts";

/** Where a line may break before a mark that has to stand with the word before it, or after an opening quotation mark. */
const breaks = /[^\S\u00a0][:;?!»]|«[^\S\u00a0]/u;
/** A mark that French sets off by a space and that none is before: a time, an address and a key need none. */
const tight = /[^\s\u00a0:;?!».…{}\d/][;?!»]|«\S/u;
/** How many forms a phrase has is seen by counts of one and of many. */
const counts = [1, 2];
const placesIn = (text: string): string[] => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name ?? "");
const keys = Object.keys(fr).filter(isKey);

describe("a French sentence of the page", () => {
  it.each(keys)("%s does not break before a mark", (key) => {
    const values = Object.fromEntries(placesIn(fr[key]).map((name) => [name, "X"]));
    for (const n of counts) {
      const text = phrase("fr", key, { ...values, n });
      expect(text).not.toMatch(breaks);
      expect(text).not.toMatch(tight);
    }
  });

  it.each([...failuresFr])("on %s does not break before a mark", (_code, sentence) => {
    expect(sentence).not.toMatch(breaks);
  });

  it("that the server makes does not either", () => {
    const message = "« Bureau » rend compte à deux : lequel décide ?";
    expect(spoken(message, [], { nodes: new Map() })).toBe(
      "«\u00a0Bureau\u00a0» rend compte à deux\u00a0: lequel décide\u00a0?",
    );
  });
});

describe("a text without spaces before its marks", () => {
  it.each(["Who decides: A or B?", "https://example.org/a?b=c", "a  b", " : ", ""])(
    "%j stays as it is",
    (text) => {
      expect(unbroken(text)).toBe(text);
    },
  );
});
