import type { PageFormat } from "../../plate/pages.ts";
import type { GroupShape, Page, RectShape, Shape, TextShape } from "../../plate/scene.ts";
import { type TextWidth, textWidth } from "../../text/fonts.ts";
import { officeColour } from "../office-colour.ts";
import { at, plainText, type Slide } from "./place.ts";
import { inches } from "./units.ts";

const addWords = (slide: Slide, shape: TextShape, measure: TextWidth, name: string): void => {
  const w = measure(shape.text, shape.size, shape.weight) + 4;
  const left = shape.anchor === "start" ? shape.x : shape.anchor === "end" ? shape.x - w : shape.x - w / 2;
  slide.addText(shape.text, {
    ...at({ x: left, y: shape.y - shape.size * 1.05, w, h: shape.size * 1.4 }, { x: 0, y: 0 }),
    ...plainText,
    fontSize: shape.size,
    color: officeColour(shape.fill),
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
    ...(shape.fill === undefined ? {} : { fill: { color: officeColour(shape.fill) } }),
    ...(shape.stroke === undefined
      ? {}
      : {
          line: {
            color: officeColour(shape.stroke),
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
      color: officeColour(shape.stroke),
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
export const addPlain = (slide: Slide, group: GroupShape, measure: TextWidth): void => {
  for (const [i, shape] of group.children.entries()) {
    const name = `${group.kind}:${i + 1}`;
    if (shape.shape === "text") addWords(slide, shape, measure, name);
    else if (shape.shape === "rect") addRect(slide, shape, name);
    else if (shape.shape === "path") addSample(slide, shape, headAfter(group.children[i + 1]), name);
  }
};

/** What stands under the title of a page, which is a placeholder of its own. */
export const addHeading = (slide: Slide, page: Page, { sizes }: PageFormat): void => {
  const group = page.shapes.find((shape) => shape.shape === "group" && shape.kind === "heading");
  if (group?.shape !== "group") return;
  const rest = group.children.filter((shape) => shape.shape === "text" && shape.size < sizes.title - 0.01);
  addPlain(slide, { ...group, children: rest }, textWidth);
};
