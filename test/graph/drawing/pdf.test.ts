import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { brief } from "../../../graph/drawing/index.ts";
import { pageNames } from "../../../graph/drawing/plate/pages.ts";
import { sceneTexts } from "../../../graph/drawing/plate/scene.ts";
import { sheetsOf } from "../../../graph/drawing/series/sheets.ts";
import { command } from "../../neo4j/server/command.ts";
import { briefingSubjects } from "../../repo/briefing-subjects.ts";

const documents = briefingSubjects().map(({ name, diagram }, i) => ({
  name,
  page: pageNames[i % pageNames.length] ?? "A3",
  arrangement: "series" as const,
  diagram,
}));

let folder = "";
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "dotted-pdf-"));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const wordsOf = (text: string): string[] => text.split(/\s+/).filter((word) => word !== "");

const poppler = async (program: string, args: readonly string[]): Promise<string> => {
  const { ok, output, text } = await command(program, args, { timeout: 60_000 });
  if (!ok) throw new Error(`${program} (Debian package poppler-utils): ${text}`);
  return output;
};

describe.each(documents)("$name on $page as PDF", (document) => {
  it("says every word of its pages as text, in embedded fonts, without pictures, with bookmarks", async () => {
    const { bytes } = await brief(document, "pdf");
    const path = join(folder, `${document.name}.pdf`);
    await writeFile(path, bytes);
    const plates = sheetsOf(document, "drawn");
    for (const [i, plate] of plates.entries()) {
      const number = String(i + 1);
      const read = await poppler("pdftotext", ["-raw", "-f", number, "-l", number, path, "-"]);
      const said = sceneTexts(plate.page.shapes).map(({ text }) => text);
      expect(wordsOf(read).join("").split("").sort()).toEqual(
        wordsOf(said.join(" ")).join("").split("").sort(),
      );
      // poppler takes the kerning of "7," for the end of a word: only the letters' order is compared
      for (const text of said) expect(wordsOf(read).join("")).toContain(wordsOf(text).join(""));
    }
    const fonts = (await poppler("pdffonts", [path])).split("\n").slice(2);
    expect(fonts.length).toBeGreaterThan(0);
    for (const font of fonts) expect(font).toMatch(/Inter.*\byes\s+yes\s+yes\b/);
    expect((await poppler("pdfimages", ["-list", path])).split("\n").slice(2)).toEqual([]);
    const raw = Buffer.from(bytes).toString("latin1");
    expect(raw).toContain("/Outlines");
    expect([...raw.matchAll(/\/Title /g)].length).toBeGreaterThan(plates.length);
  });
});
