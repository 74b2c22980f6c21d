import JSZip from "jszip";
import { describe, expect, it } from "vitest";
import { findingDiagram } from "../../../analysis/briefings/finding-diagram.ts";
import { reformDiagram } from "../../../analysis/briefings/reform-diagram.ts";
import { compiled } from "../../../analysis/reform/compiled.ts";
import { analyze, prepare } from "../../../analysis/run.ts";
import type { Diagram } from "../../../graph/drawing/diagram/diagram.ts";
import { exporters } from "../../../graph/drawing/formats/index.ts";
import { brief } from "../../../graph/drawing/index.ts";
import { sheetsOf } from "../../../graph/drawing/series/sheets.ts";
import { twentyFive } from "../../graph/drawing/made-up.ts";
import { chiefAdministrator, deputy, reform } from "../../graph/drawing/samples.ts";
import { readSeed } from "../../seeds/read-seed.ts";

const dataset = readSeed();
const view = prepare(dataset).view();
const findings = analyze(view);
const style = { language: "en" } as const;

const ofFinding = (start: string): Diagram => {
  const finding = findings.find(({ id }) => id.startsWith(start));
  if (finding === undefined) throw new Error(`no finding ${start}`);
  return findingDiagram(dataset, view, finding, style);
};

const diagrams: readonly { readonly name: string; readonly diagram: Diagram }[] = [
  { name: "chief administrator (by hand)", diagram: chiefAdministrator },
  { name: "deputy (by hand)", diagram: deputy },
  { name: "reform (by hand)", diagram: reform },
  { name: "twenty-five boxes (made up)", diagram: twentyFive },
  { name: "the administrator's dual line", diagram: ofFinding("dual-line:paper") },
  { name: "the agencies' stove-pipe", diagram: ofFinding("stove-pipe") },
  { name: "the deputy's hats", diagram: ofFinding("overloaded-post") },
  {
    name: "an office for the deputy",
    diagram: reformDiagram(compiled(dataset), { patches: ["R-8-8"] }, "An office for the deputy", style),
  },
];

const document = (diagram: Diagram) =>
  ({ name: "test", page: "A3", arrangement: "series", diagram }) as const;

describe("every diagram", () => {
  it.each(diagrams)(
    "$name: no line through a box, nothing on top of anything, and legible",
    ({ diagram }) => {
      for (const sheet of sheetsOf(document(diagram), "drawn")) {
        expect(sheet.faults).toMatchObject({ throughBoxes: 0, overlaps: 0, onTop: 0, hidden: 0, spills: 0 });
      }
    },
  );
});

describe("formats", () => {
  it.each(exporters.map(({ id }) => id))("%s: the same document gives the same bytes", async (format) => {
    const [one, other] = [
      await brief(document(chiefAdministrator), format),
      await brief(document(chiefAdministrator), format),
    ];
    expect(Buffer.from(one.bytes).equals(Buffer.from(other.bytes))).toBe(true);
    expect(one.bytes.length).toBeGreaterThan(500);
  });

  it("SVG speaks: title, description, and its words as text", async () => {
    const svg = new TextDecoder().decode((await brief(document(ofFinding("dual-line:paper")), "svg")).bytes);
    expect(svg).toMatch(/<title/);
    expect(svg).toMatch(/<desc/);
    for (const word of ["DOA/CAO", "SRSG", "DFS", "procurement", "section 8"]) expect(svg).toContain(word);
  });

  it("PPTX: both ends of every connector are glued to shapes that are there", async () => {
    const { bytes } = await brief(document(ofFinding("dual-line:paper")), "pptx");
    const slides = (await JSZip.loadAsync(bytes)).file(/^ppt\/slides\/slide\d+\.xml$/);
    expect(slides.length).toBeGreaterThan(0);
    let connectors = 0;
    for (const slide of slides) {
      const xml = await slide.async("string");
      const shapes = new Set([...xml.matchAll(/<p:cNvPr id="(\d+)"/g)].map(([, id]) => id));
      const drawn = [...xml.matchAll(/<p:cxnSp>.*?<\/p:cxnSp>/gs)].map(([text]) => text);
      for (const connector of drawn) {
        const ends = [...connector.matchAll(/<a:(?:st|end)Cxn id="(\d+)"/g)].map(([, id]) => id);
        expect(ends).toHaveLength(2);
        for (const end of ends) expect(shapes).toContain(end);
      }
      connectors += drawn.length;
    }
    expect(connectors).toBeGreaterThanOrEqual(3);
  });

  it("Markdown tells the finding with its evidence and sources", async () => {
    const text = new TextDecoder().decode((await brief(document(ofFinding("dual-line:paper")), "md")).bytes);
    for (const word of ["DOA/CAO", "report 2008, section 8", "Field Support"]) expect(text).toContain(word);
  });
});

describe("language", () => {
  it("speaks French", () => {
    const [finding] = analyze(view, { language: "fr", detectors: ["dual-line"] });
    if (finding === undefined) throw new Error("no finding");
    const diagram = findingDiagram(dataset, view, finding, { language: "fr" });
    expect(diagram.clusters.map(({ title }) => title)).toContain("Siège");
    expect(diagram.lines.map(({ kind }) => kind)).toContain("rend compte à");
  });
});
