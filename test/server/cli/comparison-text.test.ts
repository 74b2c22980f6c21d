import { describe, expect, it } from "vitest";
import { compare } from "../../../analysis/reform/compare.ts";
import { compiled } from "../../../analysis/reform/compiled.ts";
import { comparisonText } from "../../../server/cli/comparison-text.ts";
import { comparisonSchema } from "../../../server/contract/compare.ts";
import { readSeed } from "../../seeds/read-seed.ts";

const seed = readSeed();
const before = compiled(seed);
const told = (patch: string, lang: "en" | "fr" = "en") => {
  const result = comparisonSchema.parse(compare(before, { patches: [patch] }, { language: lang }));
  return { result, text: comparisonText(result, seed, { lang, columns: 200 }) };
};

const wider = told("R-8-3");

describe("a comparison as text", () => {
  const label = { en: "Modularity", fr: "Modularité" };
  const cases = [
    { name: "what moves by less than is shown", was: 0.1091, now: 0.1094, row: undefined },
    { name: "what does not move", was: 3, now: 3, row: undefined },
    { name: "what has no value on either side", was: null, now: null, row: undefined },
    { name: "what moves", was: 0.1091, now: 0.1101, row: "0.109 → 0.11" },
    { name: "what gets a value", was: null, now: 2, row: "– → 2" },
  ];

  it.each(cases)("of measures, $name: $row", ({ was, now, row }) => {
    const measures = [{ id: "modularity", label, before: was, after: now }];
    const text = comparisonText({ ...wider.result, measures }, seed, { lang: "en", columns: 200 });
    expect(/Modularity +(?<row>.*)/.exec(text)?.groups?.row).toBe(row);
    expect(text.includes("Measures")).toBe(row !== undefined);
  });

  it("of R-8-3 lists no measure that shows the same before and after", () => {
    const rows = told("R-8-3")
      .text.split("\n")
      .filter((line) => / → /.test(line) && /^ {2}\S/.test(line));
    expect(rows.filter((row) => /(\S+) → \1$/.test(row))).toEqual([]);
  });

  it("of a merger tells what stays, who is left without work and what crosses, in both languages", () => {
    const { text } = told("R-2.2-p2");
    expect(text).toContain("Stays as it was: 5");
    expect(text).toContain("PBSO answers to SG");
    expect(text).toContain("BCPR: is responsible for –");
    expect(text).toContain(
      "Peacebuilding competence: from BCPR (Governing boards) to Peacebuilding section (SG)",
    );
    const { text: french } = told("R-2.2-p2", "fr");
    expect(french).toContain("Reste en l'état");
    expect(french).toContain("de BCPR (Governing boards) à Peacebuilding section (SG)");
  });

  it("of clearer roles tells that the practice past the superior goes on", () => {
    expect(told("R-8-6").text).toMatch(/Goes on in practice: 2\n.*DOA\/CAO answers to DFS\n.*answers to DM/);
  });
});
