import JSZip from "jszip";
import { beforeAll, describe, expect, it } from "vitest";
import { findingDiagram } from "../../../analysis/briefings/finding-diagram.ts";
import { reformDiagram } from "../../../analysis/briefings/reform-diagram.ts";
import { viewDiagram } from "../../../analysis/briefings/view-diagram.ts";
import { compiled } from "../../../analysis/reform/compiled.ts";
import { analyze, prepare } from "../../../analysis/run.ts";
import { type Diagram, diagramSchema } from "../../../graph/drawing/diagram/diagram.ts";
import { cellPad, cellRoom } from "../../../graph/drawing/formats/docx/widths.ts";
import { brief } from "../../../graph/drawing/index.ts";
import { type Language, languages } from "../../../graph/language.ts";
import { chiefAdministrator } from "../../graph/drawing/samples.ts";
import { readSeed } from "../../seeds/read-seed.ts";

const dataset = readSeed();
const view = prepare(dataset).view();

/** Every column filled, and words in them too long for eight columns on an upright page. */
const eightColumns: Diagram = diagramSchema.parse({
  ...chiefAdministrator,
  lines: chiefAdministrator.lines.map((line, i) => ({
    ...line,
    kind: "unterzeichnungsberechtigt",
    about: "Verwaltungszusammenarbeit",
    mark: i === 0 ? "added" : "none",
    findings: [1],
  })),
  boxes: chiefAdministrator.boxes.map((box) => ({ ...box, short: `Hauptabteilung-${box.id}` })),
});

const subjects = (language: Language): { name: string; diagram: Diagram }[] => {
  const style = { language } as const;
  const findings = analyze(view, { language });
  const [hats] = findings.filter(({ id }) => id.startsWith("overloaded-post:"));
  if (hats === undefined) throw new Error("no overloaded post");
  const nodes = (ids: string[]): Diagram => viewDiagram(dataset, view, { nodes: ids, findings }, style);
  return [
    { name: "a finding", diagram: findingDiagram(dataset, view, hats, style) },
    { name: "one post", diagram: nodes(["doa-cao"]) },
    { name: "lines that do not hold", diagram: nodes(["agencies", "unsc"]) },
    { name: "a view without findings", diagram: nodes(["secretariat"]) },
    { name: "a reform", diagram: reformDiagram(compiled(dataset), { patches: ["R-8-3"] }, undefined, style) },
    {
      name: "a reform that resolves many",
      diagram: reformDiagram(compiled(dataset), { patches: ["P5", "P3", "R-2.2-1"] }, undefined, style),
    },
  ];
};

const cases = [
  ...languages.flatMap((language) =>
    subjects(language).map(({ name, diagram }) => ({ name: `${name} (${language})`, diagram })),
  ),
  { name: "eight columns of long words", diagram: eightColumns },
];

const documentOf = async (diagram: Diagram): Promise<string> => {
  const { bytes } = await brief({ name: "note", page: "A4", arrangement: "series", diagram }, "docx");
  return (await (await JSZip.loadAsync(bytes)).file("word/document.xml")?.async("string")) ?? "";
};

const textsIn = (xml: string): string =>
  [...xml.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g)]
    .map(([, text]) => text)
    .join("")
    .replaceAll("&gt;", ">")
    .replaceAll("&lt;", "<")
    .replaceAll("&apos;", "'")
    .replaceAll("&quot;", '"')
    .replaceAll("&amp;", "&");

type Cell = { readonly text: string; readonly width: number; readonly head: boolean };

/** Cells of all tables with their widths in points. */
const cellsIn = (xml: string): Cell[] =>
  [...xml.matchAll(/<w:tbl>.*?<\/w:tbl>/gs)].flatMap(([table]) =>
    [...table.matchAll(/<w:tr>.*?<\/w:tr>|<w:tr .*?<\/w:tr>/gs)].flatMap(([row], i) =>
      [...row.matchAll(/<w:tc>.*?<\/w:tc>/gs)].map(([cell]) => ({
        text: textsIn(cell),
        width: Number(/<w:tcW [^>]*w:w="(\d+)"/.exec(cell)?.[1]) / 20,
        head: i === 0,
      })),
    ),
  );

/** Sections in order: how each lies, and whether it holds tables or pictures. */
const sectionsIn = (xml: string) =>
  xml
    .split(/(?<=<\/w:sectPr>)/)
    .filter((part) => part.includes("<w:sectPr"))
    .map((part) => ({
      lying: part.includes('w:orient="landscape"'),
      room:
        (Number(/<w:pgSz [^>]*w:w="(\d+)"/.exec(part)?.[1]) -
          Number(/<w:pgMar [^>]*w:left="(\d+)"/.exec(part)?.[1]) -
          Number(/<w:pgMar [^>]*w:right="(\d+)"/.exec(part)?.[1])) /
        20,
      text: textsIn(part),
      tables: [...part.matchAll(/<w:tbl>/g)].length,
      widest: Math.max(0, ...[...part.matchAll(/<w:tblW [^>]*w:w="(\d+)"/g)].map(([, w]) => Number(w) / 20)),
    }));

describe.each(cases)("the Word note of $name", ({ diagram }) => {
  let xml = "";
  beforeAll(async () => {
    xml = await documentOf(diagram);
  });

  it("breaks no word in a cell, and no table runs over its page", () => {
    const cells = cellsIn(xml);
    expect(cells.length).toBeGreaterThan(0);
    const broken = cells.filter(({ text, width, head }) =>
      text.split(/\s+/).some((word) => cellRoom(word, head) > width - 2 * cellPad),
    );
    expect(broken).toEqual([]);
    for (const { widest, room } of sectionsIn(xml)) expect(widest).toBeLessThanOrEqual(room);
  });

  it("has no section without words or picture, no heading on its own, and its title once", () => {
    for (const { text } of sectionsIn(xml).filter(({ tables }) => tables > 0))
      expect(text.trim()).not.toBe("");
    const headings = [...xml.matchAll(/<w:p>(?:(?!<\/w:p>).)*?"Heading[12]".*?<\/w:p>/gs)].map(
      ([one]) => one,
    );
    for (const one of headings) expect(one).toContain("<w:keepNext/>");
    expect(textsIn(xml).split(diagram.title).length - 1).toBe(1);
  });
});

describe("what stands where", () => {
  it("turns the page for a table whose words would not fit upright, and only for that", async () => {
    const turned = sectionsIn(await documentOf(eightColumns)).filter(({ tables }) => tables > 0);
    expect(turned.map(({ lying }) => lying)).toEqual([true]);
    const upright = sectionsIn(await documentOf(chiefAdministrator)).filter(({ tables }) => tables > 0);
    expect(upright.map(({ lying }) => lying)).toEqual([false]);
  });

  it("names sources in full under the footnotes' short forms", async () => {
    const [first] = subjects("en");
    if (first === undefined) throw new Error("no subject");
    const text = textsIn(await documentOf(first.diagram));
    for (const { short, text: full } of first.diagram.works) expect(text).toContain(`${short}. ${full}`);
    expect(first.diagram.works.length).toBeGreaterThan(0);
  });
});
