import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import JSZip from "jszip";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { briefCharts } from "../../../graph/drawing/charts/index.ts";
import { brief } from "../../../graph/drawing/index.ts";
import { pageNames } from "../../../graph/drawing/plate/pages.ts";
import { command } from "../../neo4j/server/command.ts";
import { briefingSubjects, seedProfile } from "../../repo/briefing-subjects.ts";
import { missingSchemas, validate } from "./ooxml/schemas.ts";

const subjects = briefingSubjects();
const minutes = 60_000;
let folder = "";
const decks: string[] = [];
const notes: string[] = [];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "dotted-office-"));
  for (const [i, { name, diagram }] of subjects.entries())
    for (const format of ["pptx", "docx"] as const) {
      const page = name === "whole" ? "16:9" : (pageNames[i % pageNames.length] ?? "A3");
      const { bytes } = await brief({ name, page, arrangement: "series", diagram }, format);
      const path = join(folder, `${name}.${format}`);
      await writeFile(path, bytes);
      (format === "pptx" ? decks : notes).push(path);
    }
  for (const format of ["pptx", "docx"] as const) {
    const { bytes } = await briefCharts(
      { name: "profile", page: "16:9", poster: false, charts: seedProfile() },
      format,
    );
    const path = join(folder, `profile.${format}`);
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

/** ECMA-376 part 2, annex D: the properties a package may state, each once at most, in these namespaces. */
const namespaces = {
  cp: "http://schemas.openxmlformats.org/package/2006/metadata/core-properties",
  dc: "http://purl.org/dc/elements/1.1/",
  dcterms: "http://purl.org/dc/terms/",
  xsi: "http://www.w3.org/2001/XMLSchema-instance",
};
const properties = new Set([
  ...["category", "contentStatus", "keywords", "lastModifiedBy", "lastPrinted", "revision", "version"].map(
    (name) => `cp:${name}`,
  ),
  ...["creator", "description", "identifier", "language", "subject", "title"].map((name) => `dc:${name}`),
  "dcterms:created",
  "dcterms:modified",
]);

/** Properties of a package as they are written: name, attributes and content. */
const corePropertiesOf = async (path: string) => {
  const xml =
    (await (await JSZip.loadAsync(await readFile(path))).file("docProps/core.xml")?.async("string")) ?? "";
  const [, attributes = "", inside = ""] =
    /<cp:coreProperties([^>]*)>(.*)<\/cp:coreProperties>\s*$/s.exec(xml) ?? [];
  const found = [...inside.matchAll(/<([\w:]+)([^>]*?)(?:\/>|>([^<]*)<\/\1>)/g)];
  return {
    attributes,
    rest: found.reduce((left, [whole]) => left.replace(whole, ""), inside).trim(),
    found: found.map(([, name = "", traits = "", text = ""]) => ({ name, traits: traits.trim(), text })),
  };
};

it("core properties are as the packaging standard has them, and date from the data, not from today", async () => {
  for (const path of [...decks, ...notes]) {
    const { attributes, rest, found } = await corePropertiesOf(path);
    for (const [prefix, address] of Object.entries(namespaces))
      expect(attributes).toContain(`xmlns:${prefix}="${address}"`);
    expect(rest).toBe("");
    const names = found.map(({ name }) => name);
    expect(names.filter((name) => !properties.has(name))).toEqual([]);
    expect(new Set(names).size).toBe(names.length);
    for (const { name, traits, text } of found) {
      const dated = name.startsWith("dcterms:");
      expect(traits).toBe(dated ? 'xsi:type="dcterms:W3CDTF"' : "");
      if (dated) expect(text).toBe("2008-05-01T00:00:00Z");
    }
    expect(names).toEqual(
      expect.arrayContaining([
        "dc:title",
        "dc:creator",
        "cp:lastModifiedBy",
        "dcterms:created",
        "dcterms:modified",
      ]),
    );
  }
});

it("the packages name their core properties once, with the type of the standard", async () => {
  const type = "application/vnd.openxmlformats-package.core-properties+xml";
  const relation = "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties";
  for (const path of [...decks, ...notes]) {
    const zip = await JSZip.loadAsync(await readFile(path));
    const read = async (name: string): Promise<string> => (await zip.file(name)?.async("string")) ?? "";
    const types = (await read("[Content_Types].xml")).split(type).length - 1;
    const relations = (await read("_rels/.rels")).split(`"${relation}"`).length - 1;
    expect({ types, relations }).toEqual({ types: 1, relations: 1 });
  }
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
