import { expect, test } from "vitest";
import { lookedAtInWords } from "../../analysis/slice-words.ts";
import { sliceSchema } from "../../graph/index/slice.ts";

const lead = {
  en: "Only part of the record is looked at: ",
  fr: "Seule une partie des données est examinée : ",
};

test.each([
  [{ confidence: "stated" }, "what is stated.", "ce qui est énoncé."],
  [{ confidence: "inferred" }, "what is stated or inferred.", "ce qui est énoncé ou déduit."],
  [
    { bases: ["formal"], at: "2008" },
    "on paper; what held at any time in 2008.",
    "sur le papier ; ce qui valait à un moment quelconque de 2008.",
  ],
  [{ scopes: ["finance", "assets"] }, "finance and mission assets.", "finances et moyens de la mission."],
])("an answer on %j says what is looked at", (slice, en, fr) => {
  const parsed = sliceSchema.parse(slice);
  expect(lookedAtInWords(parsed, "en")).toBe(lead.en + en);
  expect(lookedAtInWords(parsed, "fr")).toBe(lead.fr + fr);
});

test("an answer on the whole record has nothing to say of it", () => {
  expect(lookedAtInWords(sliceSchema.parse({}), "en")).toBeUndefined();
});
