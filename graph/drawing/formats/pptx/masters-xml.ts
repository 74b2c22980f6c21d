import type { Document, Element } from "@xmldom/xmldom";
import type { ArchiveFiles } from "../../../archive.ts";
import {
  allBelow,
  elementChildren,
  elementOf,
  firstBelow,
  parseXml,
  removeElement,
  rootOf,
} from "../xml-tree.ts";

/** Children of a presentation in the order the schema wants; pptxgenjs puts the notes' master too late. */
const presentationOrder = [
  "p:sldMasterIdLst",
  "p:notesMasterIdLst",
  "p:handoutMasterIdLst",
  "p:sldIdLst",
  "p:sldSz",
  "p:notesSz",
];

/** Brings the lists of a presentation into the order of the schema; its notes are upright pages. */
export const orderPresentation = (presentation: Element): void => {
  const [first] = elementChildren(presentation);
  if (first === undefined) return;
  const found = presentationOrder.flatMap((name) => elementChildren(presentation, name));
  const rest = elementChildren(presentation).filter((child) => !found.includes(child));
  for (const child of [...found, ...rest]) presentation.appendChild(child);
  const notes = firstBelow(presentation, "p:notesSz");
  notes?.setAttribute("cx", "6858000");
  notes?.setAttribute("cy", "9144000");
};

/** A title as PowerPoint writes it: of its type alone, without a number. */
export const plainTitles = (part: Element): void => {
  for (const placeholder of allBelow(part, "p:ph"))
    if (placeholder.getAttribute("type") === "title")
      for (const name of ["idx", "hasCustomPrompt"]) placeholder.removeAttribute(name);
};

/** What PowerPoint has been seen to repair in the library's slides and layouts: empty strokes, a background without effects. */
export const withoutRepairs = (part: Element, document: Document): void => {
  for (const stroke of allBelow(part, "a:ln"))
    if (elementChildren(stroke).length === 0 && stroke.attributes.length === 0) removeElement(stroke);
  for (const background of allBelow(part, "p:bgPr"))
    if (firstBelow(background, "a:effectLst") === undefined)
      background.appendChild(elementOf(document, "<a:effectLst/>"));
};

/** A master with the title of its first layout that has one: a layout takes the place of its title from there. */
export const withTitle = (master: Element, document: Document, files: ArchiveFiles): void => {
  const tree = firstBelow(master, "p:spTree");
  const layouts = [...files].filter(([path]) => /^ppt\/slideLayouts\/slideLayout\d+\.xml$/.test(path));
  const titles = layouts.flatMap(([, xml]) =>
    typeof xml === "string" ? allBelow(rootOf(parseXml(xml)), "p:sp") : [],
  );
  const [title] = titles;
  if (tree !== undefined && title !== undefined) tree.appendChild(document.importNode(title, true));
};
