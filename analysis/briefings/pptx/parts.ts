import { partMark } from "./units.ts";

/** A top-level shape of a slide as written by pptxgenjs. */
type Part = { readonly xml: string; readonly group: string; readonly name: string; readonly id: number };

const attribute = (xml: string, name: string): string =>
  new RegExp(`<p:cNvPr [^>]*?\\b${name}="([^"]*)"`).exec(xml)?.[1] ?? "";

/** A paragraph's properties come once and first; pptxgenjs repeats them before every run. */
const onePerParagraph = (xml: string): string =>
  xml.replace(/<a:p>.*?<\/a:p>/gs, (paragraph) => {
    let seen = false;
    return paragraph.replace(/<a:pPr\b[^>]*?(?:\/>|>.*?<\/a:pPr>)/gs, (properties) => {
      if (seen) return "";
      seen = true;
      return properties;
    });
  });

const partOf = (raw: string): Part => {
  const xml = onePerParagraph(raw);
  const [first = "", second] = attribute(xml, "name").split(partMark);
  const name = second ?? first;
  return {
    xml: xml.replace(`${first}${partMark}`, ""),
    group: second === undefined ? "" : first,
    name,
    id: Number(attribute(xml, "id")),
  };
};

/** Shapes of a slide in their order; pptxgenjs writes no nested ones. */
export const partsOf = (tree: string): Part[] =>
  (tree.match(/<p:sp>.*?<\/p:sp>|<p:cxnSp>.*?<\/p:cxnSp>/gs) ?? []).map(partOf);

type Frame = { readonly x: number; readonly y: number; readonly cx: number; readonly cy: number };

const frameOf = (xml: string): Frame => {
  const off = /<a:off x="(-?\d+)" y="(-?\d+)"\/>/.exec(xml);
  const ext = /<a:ext cx="(\d+)" cy="(\d+)"\/>/.exec(xml);
  return {
    x: Number(off?.[1] ?? 0),
    y: Number(off?.[2] ?? 0),
    cx: Number(ext?.[1] ?? 0),
    cy: Number(ext?.[2] ?? 0),
  };
};

const grouped = (name: string, id: number, members: readonly Part[]): string => {
  const frames = members.map((part) => frameOf(part.xml));
  const [x, y] = [Math.min(...frames.map((each) => each.x)), Math.min(...frames.map((each) => each.y))];
  const cx = Math.max(...frames.map((each) => each.x + each.cx)) - x;
  const cy = Math.max(...frames.map((each) => each.y + each.cy)) - y;
  const place = `<a:off x="${x}" y="${y}"/><a:ext cx="${cx}" cy="${cy}"/><a:chOff x="${x}" y="${y}"/><a:chExt cx="${cx}" cy="${cy}"/>`;
  return (
    `<p:grpSp><p:nvGrpSpPr><p:cNvPr id="${id}" name="${name}"/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr>` +
    `<p:grpSpPr><a:xfrm>${place}</a:xfrm></p:grpSpPr>${members.map((part) => part.xml).join("")}</p:grpSp>`
  );
};

/** Put shapes that belong together into groups, so that they move together. */
export const withGroups = (parts: readonly Part[], firstId: number): string => {
  let id = firstId;
  const done = new Set<string>();
  return parts
    .map((part) => {
      if (part.group === "") return part.xml;
      if (done.has(part.group)) return "";
      done.add(part.group);
      return grouped(
        part.group,
        id++,
        parts.filter((other) => other.group === part.group),
      );
    })
    .join("");
};
