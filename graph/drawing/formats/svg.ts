import { escapeXml } from "../../text/xml.ts";
import type { Point } from "../plate/layout/laid-out.ts";
import type { GroupShape, Page, Shape, TextShape } from "../plate/scene.ts";
import { sum } from "../sum.ts";
import { inter } from "../text/faces.ts";
import { textWidth } from "../text/fonts.ts";
import { type TextRun, textRuns } from "../text/runs.ts";
import { ink } from "../theme.ts";
import { coordinate } from "./coordinate.ts";
import { isOutlined, outlinesOf } from "./outlines.ts";
import { roundedPath } from "./path.ts";

/** Typefaces of one's own that everybody has, narrower than the measured ones. */
const common = ["Liberation Sans", "Arial", "Helvetica", "sans-serif"];

/** Names tried in order: the measured typefaces first. */
const familyOf = (measured: readonly string[]): string =>
  [...measured, ...common].map((name) => (name.includes(" ") ? `'${name}'` : name)).join(", ");

const weightOf = { regular: 400, medium: 500, bold: 600 } as const;

type Attributes = Readonly<Record<string, string | number | undefined>>;

const attributes = (values: Attributes): string =>
  Object.entries(values)
    .filter(([, value]) => value !== undefined)
    .map(
      ([name, value]) =>
        ` ${name}="${typeof value === "number" ? coordinate(value) : escapeXml(value ?? "")}"`,
    )
    .join("");

const dashes = (dash: readonly number[]): string | undefined =>
  dash.length === 0 ? undefined : dash.map(coordinate).join(" ");

const pathData = (points: readonly Point[], radius: number): string =>
  roundedPath(points, radius)
    .map(
      (step) =>
        `${step.op}${step.points.map((point) => `${coordinate(point.x)} ${coordinate(point.y)}`).join(" ")}`,
    )
    .join("");

const look = (shape: TextShape): Attributes => ({
  x: shape.x,
  y: shape.y,
  "font-size": shape.size,
  "font-weight": weightOf[shape.weight],
  fill: shape.fill,
  "text-anchor": shape.anchor === "start" ? undefined : shape.anchor,
  "text-decoration": shape.struck ? "line-through" : undefined,
});

/** In a text from right to left, `start` is its right end. */
const turned = { start: "end", middle: "middle", end: "start" } as const;

/** A text as readers of SVG set it themselves: they know scripts and directions. */
const wholeText = (shape: TextShape): string => {
  const families = [...new Set(textRuns(shape.text).map(({ face }) => face.family))];
  const values = {
    ...look(shape),
    ...(shape.rtl
      ? {
          direction: "rtl",
          "text-anchor": turned[shape.anchor] === "start" ? undefined : turned[shape.anchor],
        }
      : {}),
    "font-family": families.some((name) => name !== inter.family)
      ? familyOf([...new Set([inter.family, ...families])])
      : undefined,
  };
  return `<text${attributes(values)}>${escapeXml(shape.text)}</text>`;
};

/** A run as outlines, struck through where the text is. */
const outlinedRun = (
  { y, size, weight, fill, struck }: TextShape,
  x: number,
  { text, face }: TextRun,
): string => {
  const outlines = outlinesOf(text, face, size, weight);
  const bar = size * 0.3;
  const through = struck
    ? `M0 ${coordinate(-bar)}H${coordinate(textWidth(text, size, weight))}v${coordinate(size * 0.07)}H0Z`
    : "";
  return `<path${attributes({ d: outlines + through, transform: `translate(${coordinate(x)} ${coordinate(y)})`, fill })}/>`;
};

/** A text in runs of one face and direction, each in its place, for what knows no direction of a whole line. */
const textInRuns = (shape: TextShape): string => {
  const runs = textRuns(shape.text, shape.rtl);
  const [only] = runs;
  if (runs.length === 0 || (runs.length === 1 && only?.face === inter)) return wholeText(shape);
  const widths = runs.map(({ text }) => textWidth(text, shape.size, shape.weight));
  const width = sum(widths);
  let x =
    shape.anchor === "start" ? shape.x : shape.anchor === "middle" ? shape.x - width / 2 : shape.x - width;
  return runs
    .map((run, i) => {
      const { text, face } = run;
      const own = {
        "font-family": `'${face.family}'`,
        "xml:space": text.startsWith(" ") ? "preserve" : undefined,
      };
      const start = x;
      x += widths[i] ?? 0;
      if (isOutlined(face)) return outlinedRun(shape, start, run);
      const values = { ...look({ ...shape, x: start, anchor: "start" }), ...own };
      return text.trim() === "" ? "" : `<text${attributes(values)}>${escapeXml(text)}</text>`;
    })
    .join("");
};

/** How texts are written: whole, or in runs. */
type TextElement = (shape: TextShape) => string;

const groupElement = (shape: GroupShape, textElement: TextElement): string => {
  const title = shape.says === "" ? "" : `<title>${escapeXml(shape.says)}</title>`;
  const values = { class: shape.kind, "data-id": shape.id };
  return `<g${attributes(values)}>${title}${shape.children.map((child) => element(child, textElement)).join("")}</g>`;
};

const element = (shape: Shape, textElement: TextElement): string => {
  switch (shape.shape) {
    case "text":
      return textElement(shape);
    case "group":
      return `\n${groupElement(shape, textElement)}`;
    case "polygon":
      return `<polygon${attributes({ points: shape.points.map((point) => `${coordinate(point.x)},${coordinate(point.y)}`).join(" "), fill: shape.fill })}/>`;
    case "path": {
      const round = shape.dash[0] !== undefined && shape.dash[0] < 0.1;
      const values = {
        d: pathData(shape.points, shape.radius),
        fill: "none",
        stroke: shape.stroke,
        "stroke-width": shape.width,
        "stroke-dasharray": dashes(shape.dash),
        "stroke-linecap": round ? "round" : undefined,
      };
      return `<path${attributes(values)}/>`;
    }
    case "rect": {
      const values = {
        x: shape.x,
        y: shape.y,
        width: shape.w,
        height: shape.h,
        rx: shape.radius === 0 ? undefined : shape.radius,
        fill: shape.fill ?? "none",
        stroke: shape.stroke,
        "stroke-width": shape.stroke === undefined ? undefined : shape.width,
        "stroke-dasharray": dashes(shape.dash),
      };
      return `<rect${attributes(values)}/>`;
    }
  }
};

const sheet = (page: Page, top: number, textElement: TextElement): string =>
  `<g transform="translate(0 ${coordinate(top)})"><rect width="${coordinate(page.width)}" height="${coordinate(page.height)}" fill="${ink.page}"/>${page.shapes.map((shape) => element(shape, textElement)).join("")}\n</g>`;

const between = 16;

/** What an SVG file is for: `runs` for a drawing program that knows no direction of text; typefaces as a style sheet. */
export type SvgOptions = { readonly runs?: boolean; readonly typefaces?: string };

/**
 * Pages as one SVG file, one under the other, sized in points. Text is text; title and description
 * say the whole picture. Where no typefaces are given, they are named only: a reader who has no Inter sees a
 * narrower one, which still fits.
 */
export const toSvg = (
  pages: readonly Page[],
  language: string,
  { runs = false, typefaces = "" }: SvgOptions = {},
): string => {
  const width = Math.max(...pages.map((page) => page.width));
  const height = pages.reduce((sum, page) => sum + page.height, 0) + between * (pages.length - 1);
  let top = 0;
  const sheets = pages.map((page) => {
    const drawn = sheet(page, top, runs ? textInRuns : wholeText);
    top += page.height + between;
    return drawn;
  });
  const title = pages[0]?.title ?? "";
  const says = pages.map((page) => page.says).join("\n\n");
  const size = `width="${coordinate(width)}pt" height="${coordinate(height)}pt" viewBox="0 0 ${coordinate(width)} ${coordinate(height)}"`;
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" ${size} role="img" aria-labelledby="title desc" lang="${language}" ` +
    `xml:lang="${language}" font-family="${familyOf([inter.family])}"><title id="title">${escapeXml(title)}</title>` +
    `<desc id="desc">${escapeXml(says)}</desc>${typefaces === "" ? "" : `<style>${typefaces}</style>`}${sheets.join("\n")}</svg>\n`
  );
};
