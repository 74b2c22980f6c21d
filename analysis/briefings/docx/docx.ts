import {
  AlignmentType,
  Document,
  type FileChild,
  Footer,
  HeadingLevel,
  ImageRun,
  type ISectionOptions,
  Packer,
  PageNumber,
  PageOrientation,
  Paragraph,
  TextRun,
} from "docx";
import { pack, unpack } from "../archive.ts";
import type { Briefing } from "../briefing.ts";
import { dateOfData } from "../date.ts";
import type { Diagram, DiagramFinding } from "../diagram.ts";
import { cite, rating, setting, tableOfFigures, tableOfLines } from "../findings.ts";
import type { Plate } from "../plate.ts";
import { toPng } from "../png.ts";
import { toSvg } from "../svg.ts";
import { ink } from "../theme.ts";
import { word } from "../words.ts";
import { settle } from "./settle.ts";
import { bullet, heading, hex, paragraph, table } from "./text.ts";

/** Upright page and margins in twentieths of a point: A4, or Letter where that was asked for. */
const sheets = {
  a4: { width: 11_906, height: 16_838 },
  letter: { width: 12_240, height: 15_840 },
} as const;
const margin = 1020;

const findingParts = (diagram: Diagram, finding: DiagramFinding): Paragraph[] => {
  const { language } = diagram;
  return [
    heading(`${finding.number}. ${finding.title}`, HeadingLevel.HEADING_2, 240),
    paragraph(rating(diagram, finding), { quiet: true }),
    ...(finding.why === "" ? [] : [paragraph(finding.why, { lead: word("why", language) })]),
    ...(finding.evidence.length === 0 ? [] : [paragraph("", { lead: word("evidence", language) })]),
    ...finding.evidence.map((each) => bullet(each.text + cite(each.notes))),
    ...(finding.remedy === "" ? [] : [paragraph(finding.remedy, { lead: word("remedy", language) })]),
  ];
};

const picture = (plate: Plate, index: number): Paragraph => {
  const svg = toSvg([plate.page], plate.diagram.language);
  const { width, height } = plate.page;
  const pixels = { width: Math.round((width * 96) / 72), height: Math.round((height * 96) / 72) };
  return new Paragraph({
    alignment: AlignmentType.CENTER,
    spacing: { before: 0, after: 0, line: 240, lineRule: "auto" },
    children: [
      new ImageRun({
        type: "svg",
        data: Buffer.from(svg),
        fallback: { type: "png", data: toPng(svg, width) },
        transformation: pixels,
        altText: {
          id: String(index + 1),
          name: `plate-${index + 1}`,
          title: plate.diagram.title,
          description: plate.page.says.replace(/\n/g, " "),
        },
      }),
    ],
  });
};

const footer = (title: string): Footer =>
  new Footer({
    children: [
      new Paragraph({
        alignment: AlignmentType.RIGHT,
        children: [
          new TextRun({ text: `${title}  ·  `, color: hex(ink.quiet), size: 16 }),
          new TextRun({ children: [PageNumber.CURRENT], color: hex(ink.quiet), size: 16 }),
        ],
      }),
    ],
  });

const words = (diagram: Diagram, width: number): { findings: FileChild[]; tables: FileChild[] } => {
  const { language } = diagram;
  const part = (title: Parameters<typeof word>[0], children: FileChild[]): FileChild[] =>
    children.length === 0 ? [] : [heading(word(title, language), HeadingLevel.HEADING_1, 320), ...children];
  const lead = [diagram.subtitle, setting(diagram)].filter((text) => text !== "");
  const findings: FileChild[] = [
    new Paragraph({
      heading: HeadingLevel.TITLE,
      spacing: { after: 160, line: 264, lineRule: "auto" },
      children: [new TextRun(diagram.title)],
    }),
    ...lead.map((text, i) => paragraph(text, { quiet: i > 0 })),
    ...part(
      "findings",
      diagram.findings.flatMap((finding) => findingParts(diagram, finding)),
    ),
    ...part("figures", diagram.figures.length === 0 ? [] : [table(tableOfFigures(diagram), width)]),
  ];
  const tables: FileChild[] = [
    ...part("lines", diagram.lines.length === 0 ? [] : [table(tableOfLines(diagram), width)]),
    ...part(
      "sources",
      diagram.notes.map((note) => paragraph(`[${note.number}] ${note.text}`)),
    ),
  ];
  return { findings, tables };
};

const documentOf = (plates: readonly Plate[], { diagram, page }: Briefing): Document => {
  const sheet = page === "Letter" ? sheets.letter : sheets.a4;
  const width = sheet.width - 2 * margin;
  const { findings, tables } = words(diagram, width);
  const margins = { top: margin, bottom: margin, left: margin, right: margin };
  const upright = { page: { size: sheet, margin: margins } };
  /** The library swaps the sides of a lying page itself: it wants the upright sizes. */
  const lying = {
    page: {
      size: { ...sheet, orientation: PageOrientation.LANDSCAPE },
      margin: { top: 567, bottom: 567, left: 567, right: 567, header: 284, footer: 284 },
    },
  };
  const footers = { default: footer(diagram.title) };
  const sections: ISectionOptions[] = [
    { properties: upright, footers, children: findings },
    { properties: lying, footers, children: plates.map(picture) },
    ...(tables.length === 0 ? [] : [{ properties: upright, footers, children: tables }]),
  ];
  const run = (size: number, bold: boolean, colour: string) => ({
    run: { font: "Arial", size, bold, color: hex(colour) },
  });
  return new Document({
    title: diagram.title,
    subject: diagram.subtitle,
    creator: "Dotted Line",
    lastModifiedBy: "Dotted Line",
    styles: {
      default: {
        document: {
          run: {
            font: "Arial",
            size: 20,
            color: hex(ink.text),
            language: { value: diagram.language === "fr" ? "fr-FR" : "en-GB" },
          },
        },
        title: run(36, true, ink.text),
        heading1: run(26, true, ink.text),
        heading2: run(22, true, ink.text),
      },
    },
    sections,
  });
};

/** The note as a Word document: findings, the picture as vectors, the table of lines, sources; the same bytes every time. */
export const toDocx = async (plates: readonly Plate[], briefing: Briefing): Promise<Uint8Array> => {
  const written = await Packer.toBuffer(documentOf(plates, briefing));
  return pack(settle(await unpack(new Uint8Array(written)), dateOfData(briefing.diagram.date)));
};
