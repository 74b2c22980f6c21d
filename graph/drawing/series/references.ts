import type { Box, Diagram } from "../diagram/diagram.ts";
import { word } from "../words.ts";
import type { Sheet } from "./sheet.ts";

/** More pages than this say less than none. */
const mostNamed = 4;

const numbers = (plates: readonly number[], language: Diagram["language"]): string =>
  `${word(plates.length > 1 ? "seePlates" : "seePlate", language)} ${plates.join(", ")}`;

/** Pages, other than the overview and this one, that show a box; for a stand-in, those that show what it stands for. */
const elsewhere = (sheets: readonly Sheet[], here: number, ids: readonly string[]): number[] =>
  sheets.flatMap((sheet, i) =>
    i !== here && sheet.kind !== "overview" && ids.some((id) => sheet.shows.has(id)) ? [i + 1] : [],
  );

const linesOf = (diagram: Diagram, id: string): number =>
  diagram.lines.filter((line) => line.from === id || line.to === id).length;

/** References between the pages: where a box's other lines, or what a stand-in stands for, are to be seen. */
export const referring = (whole: Diagram, sheets: readonly Sheet[], here: number): Diagram => {
  const sheet = sheets[here];
  if (sheet === undefined) return whole;
  const known = new Set(whole.boxes.map((box) => box.id));
  const note = (box: Box): Box => {
    const several = !known.has(box.id);
    if (!several && (sheet.kind === "overview" || linesOf(whole, box.id) <= linesOf(sheet.diagram, box.id)))
      return box;
    const plates = elsewhere(sheets, here, several ? (sheet.behind.get(box.id) ?? []) : [box.id]);
    return plates.length === 0 || plates.length > mostNamed
      ? box
      : { ...box, note: numbers(plates, whole.language) };
  };
  return { ...sheet.diagram, boxes: sheet.diagram.boxes.map(note) };
};
