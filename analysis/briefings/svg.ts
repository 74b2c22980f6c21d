import type { Point } from "./layout/laid-out.ts";
import { roundedPath } from "./path.ts";
import type { GroupShape, Page, Shape, TextShape } from "./scene.ts";
import { ink } from "./theme.ts";

/** Names tried in order: the measured typeface first, then narrower ones that everybody has. */
const family = "Inter, 'Liberation Sans', Arial, Helvetica, sans-serif";
const weightOf = { regular: 400, medium: 500, bold: 600 } as const;

export const escapeXml = (text: string): string =>
  text
    // biome-ignore lint/suspicious/noControlCharactersInRegex: XML 1.0 forbids them even as references
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, "")
    .replace(/&/g, "&amp;")
    .replace(/</g, "&lt;")
    .replace(/>/g, "&gt;")
    .replace(/"/g, "&quot;");

/** Two decimals, no trailing zeros, so that equal places are equal bytes. */
const n = (value: number): string => String(Math.round(value * 100) / 100 + 0);

type Attributes = Readonly<Record<string, string | number | undefined>>;

const attributes = (values: Attributes): string =>
  Object.entries(values)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => ` ${name}="${typeof value === "number" ? n(value) : escapeXml(value ?? "")}"`)
    .join("");

const dashes = (dash: readonly number[]): string | undefined =>
  dash.length === 0 ? undefined : dash.map(n).join(" ");

const pathData = (points: readonly Point[], radius: number): string =>
  roundedPath(points, radius)
    .map((step) => `${step.op}${step.points.map((point) => `${n(point.x)} ${n(point.y)}`).join(" ")}`)
    .join("");

const textElement = (shape: TextShape): string => {
  const values = {
    x: shape.x,
    y: shape.y,
    "font-size": shape.size,
    "font-weight": weightOf[shape.weight],
    fill: shape.fill,
    "text-anchor": shape.anchor === "start" ? undefined : shape.anchor,
    "text-decoration": shape.struck ? "line-through" : undefined,
  };
  return `<text${attributes(values)}>${escapeXml(shape.text)}</text>`;
};

const groupElement = (shape: GroupShape): string => {
  const title = shape.says === "" ? "" : `<title>${escapeXml(shape.says)}</title>`;
  const values = { class: shape.kind, "data-id": shape.id };
  return `<g${attributes(values)}>${title}${shape.children.map(element).join("")}</g>`;
};

const element = (shape: Shape): string => {
  switch (shape.shape) {
    case "text":
      return textElement(shape);
    case "group":
      return `\n${groupElement(shape)}`;
    case "polygon":
      return `<polygon${attributes({ points: shape.points.map((point) => `${n(point.x)},${n(point.y)}`).join(" "), fill: shape.fill })}/>`;
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

const sheet = (page: Page, top: number): string =>
  `<g transform="translate(0 ${n(top)})"><rect width="${n(page.width)}" height="${n(page.height)}" fill="${ink.page}"/>${page.shapes.map(element).join("")}\n</g>`;

const between = 16;

/**
 * Pages as one SVG file, one under the other, sized in points. Text is text; title and description
 * say the whole picture. The typeface is named, not embedded: where Inter is not installed a
 * narrower one is used, and still fits.
 */
export const toSvg = (pages: readonly Page[], language: string): string => {
  const width = Math.max(...pages.map((page) => page.width));
  const height = pages.reduce((sum, page) => sum + page.height, 0) + between * (pages.length - 1);
  let top = 0;
  const sheets = pages.map((page) => {
    const drawn = sheet(page, top);
    top += page.height + between;
    return drawn;
  });
  const title = pages[0]?.title ?? "";
  const says = pages.map((page) => page.says).join("\n\n");
  const size = `width="${n(width)}pt" height="${n(height)}pt" viewBox="0 0 ${n(width)} ${n(height)}"`;
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" ${size} role="img" aria-labelledby="title desc" lang="${language}" ` +
    `xml:lang="${language}" font-family="${family}"><title id="title">${escapeXml(title)}</title>` +
    `<desc id="desc">${escapeXml(says)}</desc>${sheets.join("\n")}</svg>\n`
  );
};
