import type PptxGenJS from "pptxgenjs";
import { boxFill, boxRadius } from "../draw.ts";
import type { Measure } from "../fonts.ts";
import { titleInset } from "../layout/band-title.ts";
import type { PlacedBand, PlacedBox, PlacedLine, Point, TextLine } from "../layout/laid-out.ts";
import { badgeSize, badgesOf } from "../layout/tags.ts";
import type { PageFormat } from "../pages.ts";
import type { GroupShape, RectShape, Shape, TextShape } from "../scene.ts";
import { bandTints, ink, markInk } from "../theme.ts";
import { face, hex, inches, partMark } from "./units.ts";

type Slide = PptxGenJS.Slide;
type Run = PptxGenJS.TextProps;

const at = (rect: { x: number; y: number; w: number; h: number }, origin: Point) => ({
  x: inches(rect.x + origin.x),
  y: inches(rect.y + origin.y),
  w: inches(rect.w),
  h: inches(rect.h),
});

/** Margins, where given one by one, are left, right, bottom, top: the order pptxgenjs writes them in. */
const plain = { fontFace: face, margin: 0, fit: "none" } as const;

/** A cluster's band with its title in the corner. */
export const addBand = (slide: Slide, band: PlacedBand, origin: Point, format: PageFormat): void => {
  const tint = bandTints[band.cluster.order % bandTints.length] ?? ink.soft;
  const rect = { ...band, y: band.y + 1.5, h: band.h - 3 };
  slide.addText(band.title.join("\n"), {
    ...at(rect, origin),
    ...plain,
    shape: "roundRect",
    rectRadius: inches(6),
    fill: { color: hex(tint) },
    color: hex(ink.quiet),
    bold: true,
    fontSize: format.sizes.band,
    align: "left",
    valign: "top",
    margin: [12, 0, 0, titleInset(band, format.sizes.band)],
    objectName: `band:${band.cluster.id}`,
  });
};

/** Texts in one paragraph as long as they belong together: the short form, the name, a note. */
const runsOf = (placed: PlacedBox): Run[] => {
  const colour = markInk[placed.box.mark];
  const struck = placed.box.mark === "removed" ? ({ strike: "sngStrike" } as const) : {};
  const style = (line: TextLine) => ({
    fontFace: face,
    fontSize: line.size,
    bold: line.weight === "bold",
    color: hex(line.quiet ? ink.quiet : colour.text),
    ...struck,
  });
  return placed.text.flatMap((line, i): Run[] => {
    const lead: Run[] =
      line.lead === ""
        ? []
        : [{ text: `${line.lead}  `, options: { ...style(line), bold: true, color: hex(colour.text) } }];
    const next = placed.text[i + 1];
    const goesOn =
      next !== undefined &&
      next.weight === line.weight &&
      next.size === line.size &&
      next.lead === "" &&
      placed.box.note?.startsWith(next.text) !== true;
    const breakLine = next !== undefined && !goesOn;
    const text = goesOn && !/[-/]$/.test(line.text) ? `${line.text} ` : line.text;
    return [...lead, { text, options: { ...style(line), breakLine } }];
  });
};

/** A radius of 0 would be written as the preset's own. */
const boxShape = (placed: PlacedBox) =>
  boxRadius(placed) === 0
    ? ({ shape: "rect" } as const)
    : ({ shape: "roundRect", rectRadius: inches(boxRadius(placed)) } as const);

const border = (placed: PlacedBox) => {
  const colour = markInk[placed.box.mark];
  const dashed = placed.box.shape === "soft" || placed.box.mark === "removed";
  return {
    fill: { color: hex(boxFill(placed)) },
    line: {
      color: hex(colour.stroke),
      width: placed.box.mark === "none" ? 0.9 : 1.5,
      dashType: dashed ? "dash" : "solid",
    },
  } as const;
};

const addBadge = (
  slide: Slide,
  x: number,
  y: number,
  size: number,
  label: string,
  fill: string,
  type: number,
  name: string,
): void => {
  slide.addText(label, {
    x: inches(x),
    y: inches(y),
    w: inches(size),
    h: inches(size),
    ...plain,
    shape: "ellipse",
    fill: { color: hex(fill) },
    color: hex(ink.page),
    bold: true,
    fontSize: type,
    align: "center",
    valign: "middle",
    wrap: false,
    objectName: name,
  });
};

/** A box with its tabs and the sign of its mark; what belongs together is grouped afterwards by name. */
export const addBox = (
  slide: Slide,
  placed: PlacedBox,
  sign: string,
  origin: Point,
  format: PageFormat,
): void => {
  const { box } = placed;
  const group = placed.tabs.length > 0 || sign !== "" ? `group:${box.id}${partMark}` : "";
  for (const tab of placed.tabs)
    slide.addText(tab.label, {
      ...at({ ...tab, h: tab.h + 5 }, origin),
      ...plain,
      ...border(placed),
      shape: "roundRect",
      rectRadius: inches(4),
      color: hex(ink.quiet),
      fontSize: format.sizes.tab,
      align: "center",
      valign: "top",
      margin: [0, 0, 0, 2],
      wrap: false,
      objectName: `${group}tab:${box.id}/${tab.id}`,
    });
  slide.addText(runsOf(placed), {
    ...at(placed, origin),
    ...plain,
    ...boxShape(placed),
    ...border(placed),
    align: "center",
    valign: "middle",
    margin: [4, 4, 0, 0],
    objectName: `${group}box:${box.id}`,
  });
  const corner = placed.sign;
  if (corner === undefined) return;
  const [x, y] = [corner.x + origin.x, corner.y + origin.y];
  addBadge(slide, x, y, corner.w, sign, markInk[box.mark].line, format.sizes.label, `${group}sign:${box.id}`);
};

/** The tag of a line: its words, with its signs and numbers in circles. */
export const addTag = (slide: Slide, placed: PlacedLine, origin: Point, format: PageFormat): void => {
  const { tag, line } = placed;
  if (tag === undefined) return;
  const colour = markInk[line.mark];
  const badges = badgesOf(line);
  const group = badges.length > 0 ? `group-tag:${line.id}${partMark}` : "";
  const { label } = format.sizes;
  const bare = tag.text === "";
  slide.addText(tag.text, {
    ...at(tag, origin),
    ...plain,
    shape: "roundRect",
    rectRadius: inches(tag.h / 2),
    fill: { color: hex(ink.page) },
    ...(bare ? {} : { line: { color: hex(colour.line), width: 0.75 } }),
    color: hex(line.mark === "none" ? ink.quiet : colour.line),
    ...(line.mark === "removed" ? { strike: "sngStrike" as const } : {}),
    fontSize: label,
    align: badges.length > 0 ? "right" : "center",
    valign: "middle",
    margin: badges.length > 0 ? [0, 6, 0, 0] : 0,
    wrap: false,
    objectName: `${group}tag:${line.id}`,
  });
  const size = badgeSize(format.sizes);
  const fill = line.mark === "none" && line.findings.length > 0 ? ink.accent : colour.line;
  for (const [i, badge] of badges.entries()) {
    const x = tag.x + (bare ? 1.5 : 2) + i * (size + 3) + origin.x;
    addBadge(
      slide,
      x,
      tag.y + (tag.h - size) / 2 + origin.y,
      size,
      badge,
      fill,
      label,
      `${group}badge:${line.id}/${i + 1}`,
    );
  }
};

/** The stroke through a denied line. */
export const addStrike = (slide: Slide, placed: PlacedLine, origin: Point): void => {
  if (placed.strike === undefined) return;
  const { x, y, across } = placed.strike;
  const [dx, dy] = across ? [4.5, 9] : [9, 4.5];
  const colour = placed.line.mark === "none" ? ink.accent : markInk[placed.line.mark].line;
  slide.addShape("line", {
    ...at({ x: x - dx, y: y - dy, w: 2 * dx, h: 2 * dy }, origin),
    flipV: true,
    line: { color: hex(colour), width: 2.6 },
    objectName: `denied:${placed.line.id}`,
  });
};

const addWords = (slide: Slide, shape: TextShape, measure: Measure, name: string): void => {
  const w = measure(shape.text, shape.size, shape.weight) + 4;
  const left = shape.anchor === "start" ? shape.x : shape.anchor === "end" ? shape.x - w : shape.x - w / 2;
  slide.addText(shape.text, {
    ...at({ x: left, y: shape.y - shape.size * 1.05, w, h: shape.size * 1.4 }, { x: 0, y: 0 }),
    ...plain,
    fontSize: shape.size,
    color: hex(shape.fill),
    bold: shape.weight === "bold",
    align: shape.anchor === "start" ? "left" : shape.anchor === "end" ? "right" : "center",
    valign: "middle",
    wrap: false,
    objectName: name,
  });
};

const addRect = (slide: Slide, shape: RectShape, name: string): void => {
  slide.addShape("roundRect", {
    ...at(shape, { x: 0, y: 0 }),
    rectRadius: inches(Math.min(shape.radius, shape.w / 2, shape.h / 2)),
    ...(shape.fill === undefined ? {} : { fill: { color: hex(shape.fill) } }),
    ...(shape.stroke === undefined
      ? {}
      : {
          line: {
            color: hex(shape.stroke),
            width: shape.width,
            dashType: shape.dash.length > 0 ? "dash" : "solid",
          },
        }),
    objectName: name,
  });
};

type Head = "none" | "triangle" | "diamond";

/** A sample stroke of the legend, with its head if one follows it. */
const addSample = (slide: Slide, shape: Shape, head: Head, name: string): void => {
  if (shape.shape !== "path") return;
  const [a, b] = [shape.points[0], shape.points[shape.points.length - 1]];
  if (a === undefined || b === undefined) return;
  const [on, , dot] = shape.dash;
  const dashType =
    on === undefined ? "solid" : on < 0.1 ? "sysDot" : dot === undefined ? "dash" : "lgDashDot";
  slide.addShape("line", {
    ...at(
      { x: Math.min(a.x, b.x), y: Math.min(a.y, b.y), w: Math.abs(b.x - a.x), h: Math.abs(b.y - a.y) },
      { x: 0, y: 0 },
    ),
    flipV: b.y < a.y,
    line: {
      color: hex(shape.stroke),
      width: shape.width,
      dashType,
      ...(head === "none" ? {} : { endArrowType: head }),
    },
    objectName: name,
  });
};

const headAfter = (next: Shape | undefined): Head => {
  if (next?.shape !== "polygon") return "none";
  return next.points.length === 4 ? "diamond" : "triangle";
};

/** Legend and footnotes: the page's own shapes as native ones. */
export const addPlain = (slide: Slide, group: GroupShape, measure: Measure): void => {
  for (const [i, shape] of group.children.entries()) {
    const name = `${group.kind}:${i + 1}`;
    if (shape.shape === "text") addWords(slide, shape, measure, name);
    else if (shape.shape === "rect") addRect(slide, shape, name);
    else if (shape.shape === "path") addSample(slide, shape, headAfter(group.children[i + 1]), name);
  }
};
