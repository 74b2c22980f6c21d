import type { Diagram } from "../diagram/diagram.ts";
import { shortly } from "../diagram/subject.ts";
import type { TextWidth } from "../text/fonts.ts";
import { breakLines, wrapEvenly } from "../text/text.ts";
import { ink } from "../theme.ts";
import { colon, word } from "../words.ts";
import type { PageFormat } from "./pages.ts";
import { type GroupShape, type Shape, text } from "./scene.ts";

/** Date and slice of what is shown, in words. */
export const metaOf = (diagram: Pick<Diagram, "date" | "slice" | "language">): string => {
  const { language } = diagram;
  const parts = [
    diagram.date === "" ? "" : `${word("asOf", language)} ${diagram.date}`,
    diagram.slice === "" ? "" : `${word("shown", language)}${colon(language)} ${diagram.slice}`,
  ];
  return parts.filter((part) => part !== "").join("  ·  ");
};

/** A heading may take this many lines before its names give way to their short forms. */
const mostLines = 2;
/** A heading with a name of a thousand letters in it is cut after this many. */
const cutLines = 5;

/** A heading on the page: whoever stands in a box below, short form included, is called by that where room is short. */
const inRoom = (
  words: string,
  diagram: Pick<Diagram, "boxes">,
  size: number,
  weight: "regular" | "bold",
  width: number,
  measure: TextWidth,
): string => {
  const lines = (text: string): string[] => breakLines(text, size, weight, width, measure);
  if (lines(words).length <= mostLines) return words;
  const short = shortly(words, diagram);
  const set = lines(short);
  return set.length <= cutLines ? short : `${set.slice(0, cutLines).join(" ")}…`;
};

/** What a heading is made of; boxes are there where their short forms are known. */
export type Headed = Pick<Diagram, "title" | "subtitle" | "date" | "slice" | "language" | "boxes">;

/** The heading of a page: title, what it is about, and where the format has it there, date and slice. */
export const plateHeading = (
  diagram: Headed,
  options: { readonly format: PageFormat; readonly measure: TextWidth },
): { group: GroupShape; height: number; title: string } => {
  const { sizes, margin, width: pageWidth } = options.format;
  const width = pageWidth - 2 * margin;
  const title = inRoom(diagram.title, diagram, sizes.title, "bold", width, options.measure);
  const beneath = Math.min(width, sizes.subtitle * 90);
  const subtitle = inRoom(diagram.subtitle, diagram, sizes.subtitle, "regular", beneath, options.measure);
  const children: Shape[] = [];
  let y = margin;
  const write = (
    words: string,
    size: number,
    weight: "regular" | "bold",
    fill: string,
    room: number,
  ): void => {
    if (words === "") return;
    for (const line of wrapEvenly(words, size, weight, room, options.measure)) {
      y += size * 1.2;
      children.push(text(margin, y - size * 0.28, line, { size, weight, fill }));
    }
  };
  write(title, sizes.title, "bold", ink.text, width);
  y += 2;
  write(subtitle, sizes.subtitle, "regular", ink.text, beneath);
  y += 2;
  if (options.format.meta === "head") write(metaOf(diagram), sizes.note, "regular", ink.quiet, width);
  return {
    group: { shape: "group", kind: "heading", id: "heading", says: "", children },
    height: y - margin,
    title,
  };
};
