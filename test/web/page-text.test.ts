import { expect, test } from "vitest";
import type { Passage } from "../../server/contract/documents.ts";
import { stretchesOf } from "../../web/panels/shared/passages/PageText.tsx";
import { fc } from "../random.ts";

const passage = (from: number, to: number, page = 1): Passage => ({
  id: `p${from}-${to}`,
  source: "tor",
  quote: "…",
  rows: [],
  place: { page, from, to },
  revision: 1,
  changedAt: "2026-01-01T00:00:00.000Z",
  changedBy: "ana",
});

test("passages of a page are marked, those of another page are not", () => {
  expect(stretchesOf("The clerk answers.", 1, [passage(4, 9), passage(0, 3, 2)])).toMatchObject([
    { text: "The ", marked: false },
    { text: "clerk", marked: true },
    { text: " answers.", marked: false },
  ]);
});

test("however passages overlap, the stretches are the text, and exactly what they hold is marked", () => {
  const place = fc.tuple(fc.nat(30), fc.nat(30)).map(([a, b]) => [Math.min(a, b), Math.max(a, b)] as const);
  fc.assert(
    fc.property(fc.array(place, { maxLength: 6 }), (places) => {
      const text = "abcdefghijklmnopqrstuvwxyz01234";
      const stretches = stretchesOf(
        text,
        1,
        places.map(([from, to]) => passage(from, to)),
      );
      expect(stretches.map((one) => one.text).join("")).toBe(text);
      for (const { from, text: words, marked } of stretches)
        for (let at = from; at < from + words.length; at++)
          expect(places.some(([a, b]) => a <= at && at < b)).toBe(marked);
    }),
  );
});
