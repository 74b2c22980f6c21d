import type { Plate } from "../plate.ts";
import { called, sentence } from "../sentence.ts";
import { escapeXml } from "../svg.ts";
import { connectorXml, freeformXml, isGluable } from "./connector.ts";
import { partsOf, withGroups } from "./parts.ts";

/** Children of a presentation in the order the schema wants; pptxgenjs puts the notes' master too late. */
const presentationOrder = [
  "sldMasterIdLst",
  "notesMasterIdLst",
  "handoutMasterIdLst",
  "sldIdLst",
  "sldSz",
  "notesSz",
];

/** Bring the lists of a presentation into schema order. */
export const orderPresentation = (xml: string): string => {
  const found = presentationOrder.map(
    (name) => new RegExp(`<p:${name}\\b[^>]*?(?:/>|>.*?</p:${name}>)`, "s").exec(xml)?.[0] ?? "",
  );
  const first = found.find((each) => each !== "");
  if (first === undefined) return xml;
  const place = Math.min(...found.filter((each) => each !== "").map((each) => xml.indexOf(each)));
  const bare = found.reduce((rest, each) => (each === "" ? rest : rest.replace(each, "")), xml);
  return bare.slice(0, place) + found.join("") + bare.slice(place);
};

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

const withDescription = (xml: string, says: string): string =>
  says === ""
    ? xml
    : xml.replace(/(<p:cNvPr id="\d+" name="[^"]*")(?: descr="[^"]*")?/, `$1 descr="${escapeXml(says)}"`);

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

/** Finish a slide: descriptions, connectors under the boxes, groups. */
export const finishSlide = (xml: string, plate: Plate): string => {
  const start = xml.indexOf("</p:grpSpPr>") + "</p:grpSpPr>".length;
  const end = xml.lastIndexOf("</p:spTree>");
  const parts = partsOf(xml.slice(start, end)).map((part) => ({
    ...part,
    xml: withDescription(part.xml, describe(plate, part.name)),
  }));
  const ids = new Map(parts.map((part) => [part.name, part.id]));
  let next = Math.max(1, ...parts.map((part) => part.id)) + 1;
  const lines = plate.laid.lines.map((placed) => lineXml(plate, placed, next++, ids)).join("");
  const under = parts.filter((part) => part.name.startsWith("band:"));
  const over = parts.filter((part) => !part.name.startsWith("band:"));
  const tree = under.map((part) => part.xml).join("") + lines + withGroups(over, next);
  return xml.slice(0, start) + tree + xml.slice(end);
};
