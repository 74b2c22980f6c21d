import type { Diagram } from "../diagram/diagram.ts";
import { sentence } from "../diagram/sentence.ts";
import type { TextWidth } from "../text/fonts.ts";
import { drawDiagram } from "./draw/diagram.ts";
import { canFit, fitted } from "./fit.ts";
import { plateFooter } from "./footer/footer.ts";
import { metaOf, plateHeading } from "./heading.ts";
import type { LayoutFaults } from "./layout/check.ts";
import type { Rules } from "./layout/ends.ts";
import type { LaidOut } from "./layout/laid-out.ts";
import type { Plans } from "./layout/plan.ts";
import type { PageFormat } from "./pages.ts";
import type { Page, Shape } from "./scene.ts";

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
  const heading = plateHeading(terse ? { ...diagram, subtitle: "" } : diagram, options);
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
