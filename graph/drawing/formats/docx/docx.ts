import { Document, HeadingLevel, type ISectionOptions, Packer, Paragraph, TextRun } from "docx";
import { pack, unpack } from "../../../archive.ts";
import type { Briefing } from "../../briefing.ts";
import { dateOfData } from "../../diagram/date.ts";
import type { Diagram } from "../../diagram/diagram.ts";
import { noteOf } from "../../note/note.ts";
import type { Plate } from "../../plate/plate.ts";
import { isOnlyRightToLeft } from "../../text/runs.ts";
import { ink } from "../../theme.ts";
import { docxFooter } from "./footer.ts";
import { picture } from "./picture.ts";
import { sectionsOf, sheets, stretchOf } from "./sections.ts";
import { settle } from "./settle.ts";
import { direction, docxColour } from "./text.ts";

/** Titles beyond this are set smaller, so that a message with many names in it does not fill the page. */
const longTitle = 100;

const titleOf = ({ title }: Diagram): Paragraph => {
  const { paragraph, run } = direction(isOnlyRightToLeft(title));
  return new Paragraph({
    ...paragraph,
    heading: HeadingLevel.TITLE,
    spacing: { after: 160, line: 264, lineRule: "auto" },
    children: [new TextRun({ text: title, size: title.length > longTitle ? 28 : 36, ...run })],
  });
};

/** A table of no more lines than this stands with the words; a longer one is looked up after the pictures. */
const fewLines = 20;

/** Whether the table of lines comes after the pictures: not where a page with little but the title would come before them. */
const isAnnex = ({ lines, findings, reform }: Diagram): boolean =>
  lines.length > fewLines && (findings.length > 0 || reform !== undefined);

const sections = (plates: readonly Plate[], { diagram, page }: Briefing): ISectionOptions[] => {
  const sheet = page === "Letter" ? sheets.letter : sheets.a4;
  const { words, lines, sources } = noteOf(diagram);
  const told = stretchOf(words, sheet);
  const tables = stretchOf([...lines, ...sources], sheet);
  const pictures = { lie: "picture" as const, children: plates.map(picture) };
  const title = { lie: told.lie, children: [titleOf(diagram)] };
  const rest = isAnnex(diagram) ? [pictures, tables] : [tables, pictures];
  return sectionsOf([title, told, ...rest], sheet, (room) => docxFooter(diagram, room));
};

const look = (size: number, bold: boolean, colour: string) => ({
  run: { font: "Arial", size, bold, color: docxColour(colour) },
});

const documentOf = (plates: readonly Plate[], briefing: Briefing): Document => {
  const { diagram } = briefing;
  const language = { value: diagram.language === "fr" ? "fr-FR" : "en-GB" };
  return new Document({
    title: diagram.title,
    subject: diagram.subtitle,
    creator: "Dotted Line",
    lastModifiedBy: "Dotted Line",
    styles: {
      default: {
        document: { run: { font: "Arial", size: 20, color: docxColour(ink.text), language } },
        title: look(36, true, ink.text),
        heading1: look(26, true, ink.text),
        heading2: look(22, true, ink.text),
      },
    },
    sections: sections(plates, briefing),
  });
};

/** The note as a Word document: findings, the picture as vectors, the table of lines, sources; the same bytes every time. */
export const toDocx = async (plates: readonly Plate[], briefing: Briefing): Promise<Uint8Array> => {
  const written = await Packer.toBuffer(documentOf(plates, briefing));
  return pack(settle(await unpack(new Uint8Array(written)), dateOfData(briefing.diagram.date)));
};
