import { expect, it } from "vitest";
import { recordFields } from "../../server/contract/record-fields.ts";
import { changesIn, rowIn, textsOf } from "../../web/panels/shared/field-text.ts";
import { fc } from "../random.ts";

const post = {
  id: "p1",
  kind: "post",
  name: "Chief",
  aliases: ["Boss", "Head"],
  class: false,
  separate: true,
  fte: 0.5,
  dated: [
    { until: "2005", state: "vacant", fte: null, sources: [{ source: "list", locator: "row 2 | b" }] },
    {
      since: "2006",
      until: "2008-03",
      name: "Head; acting | of unit",
      fte: 0.5,
      note: "a | b=c",
      sources: [],
    },
  ],
  identifiers: [{ scheme: "hr", value: "001" }],
  confidence: "stated",
  sources: [
    { source: "list", locator: "row 2" },
    { source: "tor", locator: "" },
  ],
};
const fields = recordFields.nodes;

it("writes a row as texts and reads the same row from them", () => {
  expect(rowIn(fields, textsOf(fields, post))).toEqual(post);
});

it("tells what was changed and what was emptied, and nothing else", () => {
  const before = textsOf(fields, post);
  expect(changesIn(fields, before, before)).toEqual({ changes: {}, unset: [] });
  expect(changesIn(fields, before, { ...before, name: "Head ", fte: "", aliases: "", separate: "" })).toEqual(
    {
      changes: { name: "Head", aliases: [], separate: false },
      unset: ["fte"],
    },
  );
  expect(
    changesIn(fields, before, { ...before, fte: "0,8", sources: "tor#4.2; list#row 2" }).changes,
  ).toEqual({
    fte: 0.8,
    sources: [
      { source: "tor", locator: "4.2" },
      { source: "list", locator: "row 2" },
    ],
  });
});

it("keeps what holds the signs of lists and pairs: only the field that was changed is written", () => {
  const row = {
    ...post,
    aliases: ["Chief; acting", "a\\b", "c=d#e"],
    identifiers: [{ scheme: "hr", value: "7; 8=9" }],
    sources: [{ source: "list", locator: "row 2; note #4" }],
  };
  const texts = textsOf(fields, row);
  expect(rowIn(fields, texts)).toEqual(row);
  expect(changesIn(fields, texts, { ...texts, sources: `${texts.sources}; tor#1` }).changes).toEqual({
    sources: [...row.sources, { source: "tor", locator: "1" }],
  });
});

const name = fc.stringMatching(/^[a-z][a-z0-9 .,-]{0,12}[a-z0-9]$/);
/** Anything that a text of the record may be. */
const words = fc.string({ minLength: 1, maxLength: 12, unit: fc.constantFrom(..."ab ;\\#='\"") });

it("keeps any names, aliases, places and numbers", () => {
  fc.assert(
    fc.property(
      name,
      fc.array(words),
      fc.array(words),
      fc.double({ min: 0, max: 1e6, noNaN: true }),
      (called, aliases, locators, fte) => {
        const sources = locators.map((locator) => ({ source: "list", locator }));
        const row = { ...post, name: called, aliases, sources, fte };
        expect(rowIn(fields, textsOf(fields, row))).toEqual(row);
      },
    ),
  );
});
