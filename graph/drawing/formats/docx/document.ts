import { Document, HeadingLevel, type ISectionOptions, Packer, Paragraph, TextRun } from "docx";
import { pack, unpack } from "../../../archive.ts";
import type { Language } from "../../../language.ts";
import { dateOfData } from "../../diagram/date.ts";
import { isOnlyRightToLeft } from "../../text/runs.ts";
import { ink } from "../../theme.ts";
import { officeColour } from "../office-colour.ts";
import { settle } from "./settle.ts";
import { direction } from "./text.ts";

/** Titles beyond this are set smaller, so that a message with many names in it does not fill the page. */
const longTitle = 100;

/** The title of a note. */
export const docxTitle = (title: string): Paragraph => {
  const { paragraph, run } = direction(isOnlyRightToLeft(title));
  return new Paragraph({
    ...paragraph,
    heading: HeadingLevel.TITLE,
    spacing: { after: 160, line: 264, lineRule: "auto" },
    children: [new TextRun({ text: title, size: title.length > longTitle ? 28 : 36, ...run })],
  });
};

/** What a document is about. */
type DocumentWords = {
  readonly title: string;
  readonly subject: string;
  readonly language: Language;
  readonly date: string;
};

const look = (size: number, bold: boolean, colour: string) => ({
  run: { font: "Arial", size, bold, color: officeColour(colour) },
});

const documentOf = (sections: ISectionOptions[], words: DocumentWords): Document => {
  const language = { value: words.language === "fr" ? "fr-FR" : "en-GB" };
  return new Document({
    title: words.title,
    subject: words.subject,
    creator: "Dotted Line",
    lastModifiedBy: "Dotted Line",
    styles: {
      default: {
        document: { run: { font: "Arial", size: 20, color: officeColour(ink.text), language } },
        title: look(36, true, ink.text),
        heading1: look(26, true, ink.text),
        heading2: look(22, true, ink.text),
      },
    },
    sections,
  });
};

/** Sections as a Word document; the same bytes every time. */
export const docxFile = async (sections: ISectionOptions[], words: DocumentWords): Promise<Uint8Array> => {
  const written = await Packer.toBuffer(documentOf(sections, words));
  return pack(settle(await unpack(new Uint8Array(written)), dateOfData(words.date)));
};
