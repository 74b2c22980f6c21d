import type { Document, Element } from "@xmldom/xmldom";
import { called, sentence } from "../../diagram/sentence.ts";
import type { Plate } from "../../plate/plate.ts";
import { elementOf, firstBelow } from "../xml-tree.ts";
import { connectorXml, freeformXml, isGluable } from "./connector.ts";
import { slideParts, withGroups } from "./parts.ts";
import { setDirection } from "./speech-xml.ts";

const describe = (plate: Plate, name: string): string => {
  const [kind = "", rest = ""] = [name.slice(0, name.indexOf(":")), name.slice(name.indexOf(":") + 1)];
  if (kind === "box") {
    const box = plate.diagram.boxes.find((each) => each.id === rest);
    return box === undefined ? "" : box.short === undefined ? box.name : `${box.short}, ${box.name}`;
  }
  if (kind === "denied" || kind === "tag") {
    const line = plate.diagram.lines.find((each) => each.id === rest);
    return line === undefined ? "" : sentence(plate.diagram, line);
  }
  return kind === "tab"
    ? `${rest.slice(rest.indexOf("/") + 1)}, ${called(plate.diagram, rest.slice(0, rest.indexOf("/")))}`
    : "";
};

const setDescription = (shape: Element, says: string): void => {
  if (says !== "") firstBelow(shape, "p:cNvPr")?.setAttribute("descr", says);
};

/** The line's shape on this slide: a glued connector, or its exact corners where it needs more bends. */
const lineXml = (
  plate: Plate,
  placed: Plate["laid"]["lines"][number],
  id: number,
  ids: ReadonlyMap<string, number>,
): string => {
  const end = (anchor: typeof placed.from): number =>
    ids.get(anchor.tab === undefined ? `box:${anchor.box}` : `tab:${anchor.box}/${anchor.tab}`) ?? 0;
  const says = sentence(plate.diagram, placed.line);
  const [from, to] = [end(placed.from), end(placed.to)];
  if (!isGluable(placed.points) || from === 0 || to === 0) return freeformXml(placed, plate.origin, id, says);
  return connectorXml(placed, plate.origin, { id, name: `line:${placed.line.id}`, says, from, to });
};

/** Finishes the tree of a slide: descriptions, connectors under the boxes, groups. */
export const finishSlide = (slide: Element, document: Document, plate: Plate): void => {
  const tree = firstBelow(slide, "p:spTree");
  if (tree === undefined) throw new Error("a slide has no tree of shapes");
  const parts = slideParts(tree);
  for (const { element, name } of parts) {
    setDescription(element, describe(plate, name));
    setDirection(element, plate.diagram.boxes.find(({ id }) => name === `box:${id}`)?.name);
  }
  const ids = new Map(parts.map((part) => [part.name, part.id]));
  let next = Math.max(1, ...parts.map((part) => part.id)) + 1;
  const lines = plate.laid.lines.map((placed) => elementOf(document, lineXml(plate, placed, next++, ids)));
  const under = parts.filter((part) => part.name.startsWith("band:")).map(({ element }) => element);
  const over = parts.filter((part) => !part.name.startsWith("band:"));
  for (const element of [...under, ...lines, ...withGroups(document, over, next)]) tree.appendChild(element);
};
