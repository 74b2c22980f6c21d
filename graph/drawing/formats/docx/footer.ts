import { Footer, PageNumber, Paragraph, TabStopType, TextRun } from "docx";
import { measureInArial } from "../../text/fonts.ts";
import { breakLines } from "../../text/text.ts";
import { ink } from "../../theme.ts";
import { officeColour } from "../office-colour.ts";

const size = 8;
/** Kept for the page number. */
const kept = 60;

/** A title on one line, what is too long cut at a word. */
const onOneLine = (words: string, room: number): string => {
  const title = words.replace(/\.$/, "");
  const [first = "", ...rest] = breakLines(title, size, "regular", room, measureInArial);
  if (rest.length === 0) return title;
  const [cut = ""] = breakLines(
    title,
    size,
    "regular",
    room - measureInArial(" …", size, "regular"),
    measureInArial,
  );
  return `${cut === "" ? first : cut} …`;
};

/** The foot of every page: what the note is about and the number of the page, in twentieths of a point wide. */
export const docxFooter = (title: string, room: number): Footer => {
  const look = { color: officeColour(ink.quiet), size: size * 2 };
  return new Footer({
    children: [
      new Paragraph({
        tabStops: [{ type: TabStopType.RIGHT, position: room }],
        children: [
          new TextRun({ text: onOneLine(title, room / 20 - kept), ...look }),
          new TextRun({ children: ["\t", PageNumber.CURRENT, " / ", PageNumber.TOTAL_PAGES], ...look }),
        ],
      }),
    ],
  });
};
