import { readFile } from "node:fs/promises";
import { describe, expect, it } from "vitest";
import { keptPages, toldCases } from "./told-cases.ts";

const pages = await toldCases();

describe("what detectors tell of their cases", () => {
  it.each(pages)("is as reviewed: $path", async ({ path, text }) => {
    expect(await readFile(path, "utf8")).toBe(text);
  });

  it("is one page for each detector", () => {
    expect(keptPages().sort()).toEqual(pages.map(({ path }) => path).sort());
  });
});
