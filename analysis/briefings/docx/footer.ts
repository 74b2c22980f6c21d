import { Footer, PageNumber, Paragraph, TabStopType, TextRun } from "docx";
import type { Diagram } from "../diagram.ts";
import { measureInArial } from "../fonts.ts";
import { shortly } from "../subject.ts";
import { wrap } from "../text.ts";
import { ink } from "../theme.ts";
import { hex } from "./text.ts";

const size = 8;
/** Kept for the page number. */
const kept = 60;

/** A title on one line: whoever stands in a box by the short form, and what is still too long cut at a word. */
const onOneLine = (diagram: Diagram, room: number): string => {
  const title = shortly(diagram.title, diagram).replace(/\.$/, "");
  const [first = "", ...rest] = wrap(title, size, "regular", room, measureInArial);
  if (rest.length === 0) return title;
  const [cut = ""] = wrap(
    title,
    size,
    "regular",
    room - measureInArial(" …", size, "regular"),
    measureInArial,
  );
  return `${cut === "" ? first : cut} …`;
};

/** The foot of every page: what the note is about and the number of the page, in twentieths of a point wide. */
export const footerOf = (diagram: Diagram, room: number): Footer => {
  const look = { color: hex(ink.quiet), size: size * 2 };
  return new Footer({
    children: [
      new Paragraph({
        tabStops: [{ type: TabStopType.RIGHT, position: room }],
        children: [
          new TextRun({ text: onOneLine(diagram, room / 20 - kept), ...look }),
          new TextRun({ children: ["\t", PageNumber.CURRENT, " / ", PageNumber.TOTAL_PAGES], ...look }),
        ],
      }),
    ],
  });
};
