import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import JSZip from "jszip";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { brief } from "../../../analysis/briefings/index.ts";
import { pageNames } from "../../../analysis/briefings/pages.ts";
import { briefingSubjects } from "../../house/briefing-subjects.ts";
import { command } from "../../neo4j/server/command.ts";
import { missingSchemas, validate } from "./ooxml/schemas.ts";

const subjects = briefingSubjects().filter(({ name }) => name !== "whole");
const minutes = 60_000;
let folder = "";
const decks: string[] = [];
const notes: string[] = [];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "dotted-office-"));
  for (const [i, { name, diagram }] of subjects.entries())
    for (const format of ["pptx", "docx"] as const) {
      const page = pageNames[i % pageNames.length] ?? "A3";
      const { bytes } = await brief({ name, page, arrangement: "series", diagram }, format);
      const path = join(folder, `${name}.${format}`);
      await writeFile(path, bytes);
      (format === "pptx" ? decks : notes).push(path);
    }
}, 5 * minutes);
afterAll(() => rm(folder, { recursive: true, force: true }));

/** The slides of a deck, as XML. */
const slidesOf = async (path: string): Promise<string[]> => {
  const zip = await JSZip.loadAsync(await readFile(path));
  return Promise.all(zip.file(/^ppt\/slides\/slide\d+\.xml$/).map((slide) => slide.async("string")));
};

const connectorsOf = (slide: string): string[] =>
  [...slide.matchAll(/<p:cxnSp>.*?<\/p:cxnSp>/gs)].map(([xml]) => xml);

it(
  "decks and notes are valid by the ECMA-376 transitional schemas",
  async () => {
    const missing = await missingSchemas();
    if (missing !== undefined) return console.log(missing);
    const { faults, checked } = await validate([...decks, ...notes]);
    expect(faults).toEqual([]);
    expect(checked).toBeGreaterThan(12 * subjects.length);
  },
  10 * minutes,
);

describe("connectors", () => {
  it("hold on at both ends to a side of a shape that is there, and all of them do", async () => {
    for (const path of decks)
      for (const slide of await slidesOf(path)) {
        const ids = [...slide.matchAll(/<p:cNvPr id="(\d+)"/g)].map(([, id]) => id);
        expect(new Set(ids).size).toBe(ids.length);
        const shapes = new Map(
          [...slide.matchAll(/<p:sp><p:nvSpPr><p:cNvPr id="(\d+)".*?prst="(\w+)"/gs)].map(([, id, kind]) => [
            id,
            kind,
          ]),
        );
        for (const connector of connectorsOf(slide)) {
          const ends = [...connector.matchAll(/<a:(?:st|end)Cxn id="(\d+)" idx="(\d+)"/g)];
          expect(ends).toHaveLength(2);
          for (const [, id, site] of ends) {
            expect(shapes.get(id)).toMatch(/^(roundRect|rect)$/);
            expect(Number(site)).toBeLessThan(4);
          }
        }
        expect(connectorsOf(slide).length).toBe([...slide.matchAll(/name="line:/g)].length);
      }
  });

  it("are straight or elbows of at most three pieces, and say what they mean", async () => {
    for (const path of decks)
      for (const connector of (await slidesOf(path)).flatMap(connectorsOf)) {
        expect(connector).toMatch(/prst="(straightConnector1|bentConnector2|bentConnector3)"/);
        expect(connector).toMatch(/descr="[^"]+"/);
      }
  });
});

it("slides carry notes with their sources", async () => {
  for (const path of decks) {
    const zip = await JSZip.loadAsync(await readFile(path));
    const written = zip.file(/^ppt\/notesSlides\/notesSlide\d+\.xml$/);
    expect(written.length).toBe((await slidesOf(path)).length);
    for (const note of written) expect(await note.async("string")).toContain("report 2008");
  }
});

it(
  "LibreOffice opens the decks and finds every connector glued at both ends",
  async () => {
    if (!(await command("soffice", ["--version"], { timeout: minutes })).ok)
      return console.log("Decks are not opened here: there is no LibreOffice (soffice).");
    const profile = `-env:UserInstallation=file://${join(folder, "profile")}`;
    const args = [profile, "--headless", "--convert-to", "fodp", "--outdir", folder, ...decks];
    const { text } = await command("soffice", args, { timeout: 5 * minutes });
    for (const path of decks) {
      const read = await readFile(path.replace(/pptx$/, "fodp"), "utf8").catch(() => {
        throw new Error(`LibreOffice wrote nothing: ${text}`);
      });
      const connectors = [...read.matchAll(/<draw:connector\b[^>]*>/g)].map(([tag]) => tag);
      const ours = (await slidesOf(path)).flatMap(connectorsOf);
      expect(connectors.length).toBe(ours.length);
      for (const tag of connectors) expect(tag).toMatch(/draw:start-shape=.*draw:end-shape=/);
      const ids = new Set([...read.matchAll(/xml:id="([^"]+)"/g)].map(([, id]) => id));
      for (const [, id] of connectors.join().matchAll(/draw:(?:start|end)-shape="([^"]+)"/g))
        expect(ids).toContain(id);
    }
  },
  8 * minutes,
);
