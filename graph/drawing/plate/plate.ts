import type { Diagram } from "../diagram/diagram.ts";
import { sentence } from "../diagram/sentence.ts";
import { shortly } from "../diagram/subject.ts";
import type { TextWidth } from "../text/fonts.ts";
import { breakLines, wrapEvenly } from "../text/text.ts";
import { ink } from "../theme.ts";
import { colon, word } from "../words.ts";
import { drawDiagram } from "./draw/diagram.ts";
import { canFit, fitted } from "./fit.ts";
import { plateFooter } from "./footer/footer.ts";
import type { LayoutFaults } from "./layout/check.ts";
import type { Rules } from "./layout/ends.ts";
import type { LaidOut } from "./layout/laid-out.ts";
import type { Plans } from "./layout/plan.ts";
import type { PageFormat } from "./pages.ts";
import { type GroupShape, type Page, type Shape, text } from "./scene.ts";

/** A finished page: the picture as laid out, where it stands, and everything as shapes. */
export type Plate = {
  readonly diagram: Diagram;
  readonly format: PageFormat;
  readonly laid: LaidOut;
  readonly faults: LayoutFaults;
  readonly origin: { readonly x: number; readonly y: number };
  readonly page: Page;
};

export type PlateOptions = {
  readonly format: PageFormat;
  readonly measure: TextWidth;
  readonly rules: Rules;
  /** Whether lines may lose their words where room is short. */
  readonly words: "all" | "some";
  /** An overview needs its room for boxes: it leaves its sources, and on slides what it is about, to what follows. */
  readonly bare: boolean;
  readonly plans: Plans;
  /** Words in the lower right corner. */
  readonly corner: string;
};

const metaOf = (diagram: Diagram): string => {
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
  diagram: Diagram,
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

const headingOf = (
  diagram: Diagram,
  options: PlateOptions,
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

/** The whole picture in words, for readers who cannot see it. */
export const inWords = (diagram: Diagram): string =>
  [
    diagram.title,
    diagram.subtitle,
    metaOf(diagram),
    ...diagram.lines.map((line) => `${sentence(diagram, line)}.`),
  ]
    .filter((part) => part !== "")
    .join("\n");

/** What stands around the picture, and the place that is left for it. */
const frameOf = (diagram: Diagram, options: PlateOptions) => {
  const { format, measure, corner, bare } = options;
  const terse = bare && format.medium === "slide";
  const heading = headingOf(terse ? { ...diagram, subtitle: "" } : diagram, options);
  const footer = plateFooter(bare ? { ...diagram, notes: [] } : diagram, format, measure, {
    corner,
    meta: format.meta === "foot" ? metaOf(diagram) : "",
  });
  const gap = format.space.rim;
  const top = format.margin + heading.height + gap;
  const bottom = format.height - format.margin * 0.7 - footer.height;
  const place = { w: format.width - 2 * format.margin, h: bottom - gap - top };
  return { heading, footer, top, bottom, place };
};

/** Whether a diagram can be set on a page, without drawing it. */
export const fitsOn = (diagram: Diagram, options: PlateOptions): boolean =>
  canFit(diagram, frameOf(diagram, options).place, options);

/** Set a diagram on a page. The result's `laid.over` tells whether it fits. */
export const plateOf = (diagram: Diagram, options: PlateOptions): Plate => {
  const { format, measure } = options;
  const { heading, footer, top, bottom, place } = frameOf(diagram, options);
  const { laid, faults, format: drawn } = fitted(diagram, place, options);
  const origin = { x: format.margin, y: top };
  const shapes: Shape[] = [
    heading.group,
    ...moved(drawDiagram(diagram, laid, drawn.sizes, measure), origin.x, origin.y),
    ...footer.draw(bottom),
  ];
  const page = {
    width: format.width,
    height: format.height,
    title: heading.title,
    says: inWords(diagram),
    shapes,
  };
  return { diagram, format: drawn, laid, faults, origin, page };
};

/** Shapes moved by a distance. */
export const moved = (shapes: readonly Shape[], dx: number, dy: number): Shape[] =>
  shapes.map((each): Shape => {
    if (each.shape === "group") return { ...each, children: moved(each.children, dx, dy) };
    if (each.shape === "path" || each.shape === "polygon")
      return { ...each, points: each.points.map((point) => ({ x: point.x + dx, y: point.y + dy })) };
    return { ...each, x: each.x + dx, y: each.y + dy };
  });
