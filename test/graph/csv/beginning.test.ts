import { expect, it } from "vitest";
import { beginningOf } from "../../../graph/csv/decode.ts";

it.each([
  ["Cyrillic", "Должность"],
  ["Arabic", "المسمى الوظيفي"],
  ["Chinese", "职位名称"],
  ["signs outside the first plane", "𝔇𝔦𝔯"],
  ["Latin", "Director"],
])("reads the beginning of a long UTF-8 file wherever it is cut: %s", (_, word) => {
  const bytes = new TextEncoder().encode(word.repeat(20));
  for (let most = 40; most < 60; most++) {
    const text = beginningOf(bytes, most);
    expect(word.repeat(20).startsWith(text)).toBe(true);
    expect(new TextEncoder().encode(text).length).toBeGreaterThan(most - 5);
  }
});

it("reads a file that is no longer than its beginning whole, in any encoding", () => {
  expect(beginningOf(new TextEncoder().encode("déjà vu é"), 100)).toBe("déjà vu é");
  expect(beginningOf(Uint8Array.of(0x64, 0xe9, 0x6a, 0xe0), 100)).toBe("déjà");
});
