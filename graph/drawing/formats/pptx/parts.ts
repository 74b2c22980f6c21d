import type { Document, Element } from "@xmldom/xmldom";
import { escapeXml } from "../../../text/xml.ts";
import { allBelow, elementChildren, elementOf, firstBelow, removeElement } from "../xml-tree.ts";
import { partMark } from "./units.ts";

/** A top-level shape of a slide as written by pptxgenjs. */
export type Part = {
  readonly element: Element;
  readonly group: string;
  readonly name: string;
  readonly id: number;
};

/** A paragraph's properties come once and first; pptxgenjs repeats them before every run. */
const onePerParagraph = (shape: Element): void => {
  for (const paragraph of allBelow(shape, "a:p"))
    for (const properties of elementChildren(paragraph, "a:pPr").slice(1)) removeElement(properties);
};

const partOf = (element: Element): Part => {
  onePerParagraph(element);
  const properties = firstBelow(element, "p:cNvPr");
  const [first = "", second] = (properties?.getAttribute("name") ?? "").split(partMark);
  if (second !== undefined) properties?.setAttribute("name", second);
  return {
    element,
    group: second === undefined ? "" : first,
    name: second ?? first,
    id: Number(properties?.getAttribute("id")),
  };
};

/** Shapes of a slide in their order. */
export const slideParts = (tree: Element): Part[] =>
  elementChildren(tree)
    .filter(({ nodeName }) => nodeName === "p:sp" || nodeName === "p:cxnSp")
    .map(partOf);

type Frame = { readonly x: number; readonly y: number; readonly cx: number; readonly cy: number };

const frameOf = (shape: Element): Frame => {
  const value = (name: string, attribute: string): number =>
    Number(firstBelow(shape, name)?.getAttribute(attribute) ?? 0);
  return {
    x: value("a:off", "x"),
    y: value("a:off", "y"),
    cx: value("a:ext", "cx"),
    cy: value("a:ext", "cy"),
  };
};

const grouped = (document: Document, name: string, id: number, members: readonly Part[]): Element => {
  const frames = members.map((part) => frameOf(part.element));
  const [x, y] = [Math.min(...frames.map((each) => each.x)), Math.min(...frames.map((each) => each.y))];
  const cx = Math.max(...frames.map((each) => each.x + each.cx)) - x;
  const cy = Math.max(...frames.map((each) => each.y + each.cy)) - y;
  const place = `<a:off x="${x}" y="${y}"/><a:ext cx="${cx}" cy="${cy}"/><a:chOff x="${x}" y="${y}"/><a:chExt cx="${cx}" cy="${cy}"/>`;
  const group = elementOf(
    document,
    `<p:grpSp><p:nvGrpSpPr><p:cNvPr id="${id}" name="${escapeXml(name)}"/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr>` +
      `<p:grpSpPr><a:xfrm>${place}</a:xfrm></p:grpSpPr></p:grpSp>`,
  );
  for (const { element } of members) group.appendChild(element);
  return group;
};

/** Shapes with those that belong together in groups, so that they move together. */
export const withGroups = (document: Document, parts: readonly Part[], firstId: number): Element[] => {
  let id = firstId;
  const done = new Set<string>();
  return parts.flatMap((part) => {
    if (part.group === "") return [part.element];
    if (done.has(part.group)) return [];
    done.add(part.group);
    const members = parts.filter((other) => other.group === part.group);
    return [grouped(document, part.group, id++, members)];
  });
};
