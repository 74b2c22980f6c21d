import { describe, expect, it } from "vitest";
import { reformDiagram } from "../../../analysis/briefings/reform-diagram.ts";
import { compiled } from "../../../analysis/reform/compiled.ts";
import { readSeed } from "../../seeds/read-seed.ts";

const before = compiled(readSeed());
const subtitleOf = (patch: string, language: "en" | "fr" = "en"): string =>
  reformDiagram(before, { patches: [patch] }, undefined, { language }).subtitle;

describe("the picture of a reform", () => {
  it.each([
    ["R-8-8", "Drawn as if done; what the source asks is to consider."],
    ["R-8-p4", "Drawn as if done; what the source asks is to examine."],
    ["R-4.1-1", "Drawn as if done; for part of it the source asks to begin a process."],
  ])("says of %s what the source asks where that is less than is drawn", (patch, told) => {
    expect(subtitleOf(patch)).toContain(told);
  });

  it("says so in French", () => {
    expect(subtitleOf("R-8-8", "fr")).toBe(
      "Dessiné comme si c'était fait ; ce que la source demande : envisager.",
    );
  });

  it("says nothing of the kind where the source asks for the change itself", () => {
    expect(subtitleOf("R-8-p6")).toMatch(/^Would resolve: /);
    expect(subtitleOf("R-8-p6")).not.toContain("Drawn as if");
  });
});
