import type { Document, Element } from "@xmldom/xmldom";
import { escapeXml } from "../../../text/xml.ts";
import { isOnlyRightToLeft } from "../../text/runs.ts";
import { allBelow, elementChildren, elementsOf, firstBelow, removeElement } from "../xml-tree.ts";

/** Where slide and notes stand on a page of notes, in English Metric Units: as PowerPoint's own master has them. */
const places: Readonly<Record<string, string>> = {
  sldImg: '<a:off x="685800" y="1143000"/><a:ext cx="5486400" cy="3086100"/>',
  body: '<a:off x="685800" y="4400550"/><a:ext cx="5486400" cy="3600450"/>',
};

const paragraphXml = (line: string): string => {
  const properties = isOnlyRightToLeft(line) ? '<a:pPr rtl="1"/>' : "";
  return `<a:p>${properties}<a:r><a:rPr lang="en-US"/><a:t>${escapeXml(line)}</a:t></a:r></a:p>`;
};

/** One paragraph a line: PowerPoint shows a line break within a text as a space. */
const linesApart = (body: Element, document: Document): void => {
  for (const paragraph of elementChildren(body, "a:p")) {
    const lines = allBelow(paragraph, "a:t").flatMap(({ textContent }) => (textContent ?? "").split("\n"));
    for (const line of elementsOf(document, lines.map(paragraphXml).join("")))
      body.insertBefore(line, paragraph);
    if (lines.length > 0) removeElement(paragraph);
  }
};

/** Finishes the notes of a slide: placed by themselves, since their master has nothing to take a place from. */
export const finishNotes = (notes: Element, document: Document): void => {
  for (const shape of allBelow(notes, "p:sp")) {
    const place = places[firstBelow(shape, "p:ph")?.getAttribute("type") ?? ""];
    if (place === undefined) {
      removeElement(shape);
      continue;
    }
    const frame = `<a:xfrm>${place}</a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom>`;
    for (const element of elementsOf(document, frame)) firstBelow(shape, "p:spPr")?.appendChild(element);
    const body = firstBelow(shape, "p:txBody");
    if (body !== undefined) linesApart(body, document);
  }
};

/** A master of notes as PowerPoint leaves it where it repairs the library's: without shapes, its page upright. */
export const bareNotesMaster = (master: Element): void => {
  for (const shape of allBelow(master, "p:sp")) removeElement(shape);
};
