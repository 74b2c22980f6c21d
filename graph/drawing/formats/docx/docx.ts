import type { ISectionOptions, Paragraph } from "docx";
import type { Briefing } from "../../briefing.ts";
import type { Diagram } from "../../diagram/diagram.ts";
import { shortly } from "../../diagram/subject.ts";
import { noteOf } from "../../note/note.ts";
import type { Plate } from "../../plate/plate.ts";
import { docxFile, docxTitle } from "./document.ts";
import { docxFooter } from "./footer.ts";
import { picture } from "./picture.ts";
import { sectionsOf, sheetFor, stretchOf } from "./sections.ts";

/** A table of no more lines than this stands with the words; a longer one is looked up after the pictures. */
const fewLines = 20;

/** Whether the table of lines comes after the pictures: not where a page with little but the title would come before them. */
const isAnnex = ({ lines, findings, reform }: Diagram): boolean =>
  lines.length > fewLines && (findings.length > 0 || reform !== undefined);

const pictureOf = ({ page, diagram }: Plate, index: number): Paragraph =>
  picture(page, index, { title: diagram.title, language: diagram.language });

const sections = (plates: readonly Plate[], { diagram, page }: Briefing): ISectionOptions[] => {
  const sheet = sheetFor(page);
  const { words, lines, sources } = noteOf(diagram);
  const told = stretchOf(words, sheet);
  const tables = stretchOf([...lines, ...sources], sheet);
  const pictures = { lie: "picture" as const, children: plates.map(pictureOf) };
  const title = { lie: told.lie, children: [docxTitle(diagram.title)] };
  const rest = isAnnex(diagram) ? [pictures, tables] : [tables, pictures];
  return sectionsOf([title, told, ...rest], sheet, (room) =>
    docxFooter(shortly(diagram.title, diagram), room),
  );
};

/** The note as a Word document: findings, the picture as vectors, the table of lines, sources; the same bytes every time. */
export const toDocx = (plates: readonly Plate[], briefing: Briefing): Promise<Uint8Array> => {
  const { title, subtitle, language, date } = briefing.diagram;
  return docxFile(sections(plates, briefing), { title, subject: subtitle, language, date });
};
