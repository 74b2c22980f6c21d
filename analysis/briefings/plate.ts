import type { Diagram } from "./diagram.ts";
import { drawDiagram } from "./draw.ts";
import { fitted } from "./fit.ts";
import type { Measure } from "./fonts.ts";
import { footerOf } from "./footer.ts";
import type { Faults } from "./layout/check.ts";
import type { Rules } from "./layout/ends.ts";
import type { LaidOut } from "./layout/laid-out.ts";
import type { PageFormat } from "./pages.ts";
import { type GroupShape, type Page, type Shape, text } from "./scene.ts";
import { sentence } from "./sentence.ts";
import { wrapEvenly } from "./text.ts";
import { ink } from "./theme.ts";
import { word } from "./words.ts";

/** A finished page: the picture as laid out, where it stands, and everything as shapes. */
export type Plate = {
  readonly diagram: Diagram;
  readonly format: PageFormat;
  readonly laid: LaidOut;
  readonly faults: Faults;
  readonly origin: { readonly x: number; readonly y: number };
  readonly page: Page;
};

export type PlateOptions = {
  readonly format: PageFormat;
  readonly measure: Measure;
  readonly rules: Rules;
  /** Words in the lower right corner. */
  readonly corner: string;
};

const metaOf = (diagram: Diagram): string => {
  const { language } = diagram;
  const parts = [
    diagram.date === "" ? "" : `${word("asOf", language)} ${diagram.date}`,
    diagram.slice === "" ? "" : `${word("shown", language)}: ${diagram.slice}`,
  ];
  return parts.filter((part) => part !== "").join("  ·  ");
};

const headingOf = (diagram: Diagram, options: PlateOptions): { group: GroupShape; height: number } => {
  const { sizes, margin, width: pageWidth } = options.format;
  const width = pageWidth - 2 * margin;
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
  write(diagram.title, sizes.title, "bold", ink.text, width);
  y += 2;
  write(diagram.subtitle, sizes.subtitle, "regular", ink.text, Math.min(width, sizes.subtitle * 90));
  y += 2;
  if (options.format.meta === "head") write(metaOf(diagram), sizes.note, "regular", ink.quiet, width);
  return {
    group: { shape: "group", kind: "heading", id: "heading", says: "", children },
    height: y - margin,
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

/** Set a diagram on a page. The result's `laid.over` tells whether it fits. */
export const plateOf = (diagram: Diagram, options: PlateOptions): Plate => {
  const { format, measure } = options;
  const heading = headingOf(diagram, options);
  const meta = format.meta === "foot" ? metaOf(diagram) : "";
  const footer = footerOf(diagram, format, measure, { corner: options.corner, meta });
  const gap = format.space.rim;
  const top = format.margin + heading.height + gap;
  const bottom = format.height - format.margin * 0.7 - footer.height;
  const place = { w: format.width - 2 * format.margin, h: bottom - gap - top };
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
    title: diagram.title,
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
