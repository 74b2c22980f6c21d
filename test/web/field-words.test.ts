import { describe, expect, it } from "vitest";
import { patchSchema } from "../../graph/model/patch.ts";
import { recommendationSchema } from "../../graph/model/recommendation.ts";
import { recordFields } from "../../server/contract/record-fields.ts";
import { changeWords, fieldLabel, valueWords } from "../../web/panels/shared/field-words.ts";
import { phrase, type Speaker } from "../../web/words/index.ts";

const speaker = (lang: "en" | "fr"): Speaker => ({
  lang,
  t: (key, values) => phrase(lang, key, values),
  say: (words) => words?.[lang] ?? "",
});
const [english, french] = [speaker("en"), speaker("fr")];
const head = { id: "head", kind: "post" as const, name: "Head of unit", class: false, hats: [] };
const record = {
  nodes: new Map([["head", head]]),
  detail: { sources: [{ id: "list", title: "Staff list of May", short: "list of May" }] },
};

const names = [
  ...Object.values(recordFields).flatMap((fields) => fields.map(({ name }) => name)),
  ...Object.keys(recommendationSchema.shape),
  ...Object.keys(patchSchema.shape),
  "description",
  "licence",
  "settings",
];

it.each([...new Set(names)])("a field of the record has words in both languages: %s", (name) => {
  for (const { t } of [english, french]) expect(fieldLabel(name, t)).not.toBe(name);
});

describe("values in the reader's words", () => {
  it.each([
    ["lines", "to", "head", "Head of unit", "Head of unit"],
    ["lines", "basis", "formal", "on paper", "sur le papier"],
    ["nodes", "separate", false, "no", "non"],
    ["nodes", "aliases", ["Boss", "Chief; acting"], "Boss; Chief; acting", "Boss; Chief; acting"],
    [
      "nodes",
      "sources",
      [{ source: "list", locator: "2" }],
      "list of May, section 2",
      "list of May, section 2",
    ],
    ["nodes", "identifiers", [{ scheme: "hr", value: "7" }], "hr 7", "hr 7"],
    ["nodes", "fte", 0.5, "0.5", "0,5"],
    ["nodes", "aliases", [], "not recorded", "non renseigné"],
    ["patches", "operations", [{ op: "remove-line" }, { op: "add-node" }], "2 entries", "2 éléments"],
    ["record", "settings", { lanes: {}, scopes: {} }, "2 entries", "2 éléments"],
  ])("%s.%s", (table, field, value, en, fr) => {
    expect(valueWords({ table, field }, value, record, english)).toBe(en);
    expect(valueWords({ table, field }, value, record, french)).toBe(fr);
  });

  it("says only that something changed where both sides have the same words", () => {
    const change = { table: "patches", field: "operations", before: [{ op: "a" }], after: [{ op: "b" }] };
    expect(changeWords(change, record, english)).toBe("Steps: changed within");
    expect(changeWords({ table: "nodes", field: "grade", after: "P4" }, record, french)).toBe(
      "Grade\u00a0: non renseigné → P4",
    );
  });
});
