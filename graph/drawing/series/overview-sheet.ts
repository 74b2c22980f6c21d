import type { Diagram } from "../diagram/diagram.ts";
import { shortly } from "../diagram/subject.ts";
import { type CoarserDiagram, coarser } from "./coarser.ts";
import { type Fits, type Sheet, shownAndBehind, withNotes } from "./sheet.ts";

/** An overview tells who answers to whom, who is part of what, and what findings rest on; where there is none of it, all. */
const spine = (diagram: Diagram): Diagram => {
  const lines = diagram.lines.filter(
    ({ mark, sense, denied }) => mark !== "none" || (sense !== "other" && !denied),
  );
  return lines.length === 0 ? diagram : { ...diagram, lines };
};

/** Who is named in the title may stand behind another box: the short form is what the pages that follow say. */
const titled = (picture: Diagram, whole: Diagram): Diagram =>
  withNotes({ ...picture, title: shortly(whole.title, whole) });

const sheetOf = (whole: Diagram, { diagram, into }: CoarserDiagram): Sheet => {
  return { diagram: titled(diagram, whole), kind: "overview", ...shownAndBehind(into) };
};

/**
 * The whole with as many boxes as one page can show, some of them for several; none only if not even its clusters
 * can be shown. Tried one by one: a coarser picture may have lines that go less well than those of a finer one.
 */
export const overviewSheets = (diagram: Diagram, most: number, fits: Fits): Sheet[] => {
  const found = coarser(spine(diagram), most)
    .map((picture) => sheetOf(diagram, picture))
    .find((sheet) => fits(sheet.diagram, "overview"));
  return found === undefined ? [] : [found];
};
