import { textWidth, type Weight } from "../../../graph/drawing/text/fonts.ts";

/**
 * Reads a picture back from its SVG, knowing nothing of how it was laid out: what is measured here is
 * what a reader sees.
 */
export type Rect = { readonly x: number; readonly y: number; readonly w: number; readonly h: number };
export type Point = { readonly x: number; readonly y: number };
export type Text = Rect & { readonly words: string; readonly size: number };
export type Group = {
  readonly kind: string;
  readonly id: string;
  readonly rects: readonly Rect[];
  readonly texts: readonly Text[];
  /** The line itself and the stroke through a denied one: corners, curves as the corners they round. */
  readonly paths: readonly (readonly Point[])[];
};
export type Drawn = { readonly width: number; readonly height: number; readonly groups: readonly Group[] };

const attributesOf = (tag: string): Map<string, string> =>
  new Map([...tag.matchAll(/([\w-]+)="([^"]*)"/g)].map(([, name = "", value = ""]) => [name, value]));

const number = (values: ReadonlyMap<string, string>, name: string): number => Number(values.get(name) ?? 0);

const plainText = (xml: string): string =>
  xml.replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&quot;", '"').replaceAll("&amp;", "&");

const weights: Readonly<Record<string, Weight>> = { "400": "regular", "500": "medium", "600": "bold" };

/** Ascent and height of capitals and descenders as a share of the size. */
const above = 0.74;
const below = 0.2;

const textOf = (tag: string, inner: string): Text => {
  const values = attributesOf(tag);
  const size = number(values, "font-size");
  const words = plainText(inner);
  const w = textWidth(words, size, weights[values.get("font-weight") ?? ""] ?? "regular");
  const anchor = values.get("text-anchor");
  const x = number(values, "x") - (anchor === "middle" ? w / 2 : anchor === "end" ? w : 0);
  return { words, size, x, w, y: number(values, "y") - size * above, h: size * (above + below) };
};

/** Corners of a path: a curve has its control point where the corner was. */
const cornersOf = (data: string): Point[] => {
  const corners: Point[] = [];
  for (const [, op, rest = ""] of data.matchAll(/([MLQ])([^MLQ]*)/g)) {
    const [x1 = 0, y1 = 0] = rest.trim().split(/\s+/).map(Number);
    // The curve's two ends lie on the straight pieces beside the corner.
    if (op === "Q") corners.pop();
    corners.push({ x: x1, y: y1 });
  }
  return corners;
};

const groupOf = (tag: string, inner: string): Group => {
  const values = attributesOf(tag);
  return {
    kind: values.get("class") ?? "",
    id: values.get("data-id") ?? "",
    rects: [...inner.matchAll(/<rect([^>]*)\/>/g)].map(([, rect = ""]) => {
      const at = attributesOf(rect);
      return { x: number(at, "x"), y: number(at, "y"), w: number(at, "width"), h: number(at, "height") };
    }),
    texts: [...inner.matchAll(/<text([^>]*)>([^<]*)<\/text>/g)].map(([, text = "", words = ""]) =>
      textOf(text, words),
    ),
    paths: [...inner.matchAll(/<path d="([^"]*)"/g)].map(([, data = ""]) => cornersOf(data)),
  };
};

/** The pages of an SVG. */
export const drawnIn = (svg: string): Drawn[] =>
  svg
    .split('<g transform="translate(')
    .slice(1)
    .map((page) => {
      const [, width = "0", height = "0"] = /<rect width="([\d.]+)" height="([\d.]+)"/.exec(page) ?? [];
      return {
        width: Number(width),
        height: Number(height),
        groups: [...page.matchAll(/<g( class=[^>]*)>(.*?)<\/g>/gs)].map(([, tag = "", inner = ""]) =>
          groupOf(tag, inner),
        ),
      };
    });
