import PDFDocument from "pdfkit";
import { dateOfData } from "../diagram/date.ts";
import type { GroupShape, Page, PathShape, PolygonShape, RectShape, Shape } from "../plate/scene.ts";
import { registerFaces } from "../text/fonts.ts";
import { roundedPath } from "./path.ts";
import { drawText } from "./pdf-text.ts";

type Doc = PDFKit.PDFDocument;

const dashed = (doc: Doc, dash: readonly number[]): void => {
  const [on] = dash;
  doc.lineCap(on !== undefined && on < 0.1 ? "round" : "butt");
  // the library's types know one dash and one gap only
  doc.addContent(`[${dash.map((each) => Math.round(each * 1000) / 1000).join(" ")}] 0 d`);
};

const drawRect = (doc: Doc, shape: RectShape): void => {
  const outline = (): Doc =>
    shape.radius > 0
      ? doc.roundedRect(shape.x, shape.y, shape.w, shape.h, Math.min(shape.radius, shape.w / 2, shape.h / 2))
      : doc.rect(shape.x, shape.y, shape.w, shape.h);
  if (shape.fill !== undefined) outline().fill(shape.fill);
  if (shape.stroke === undefined) return;
  dashed(doc, shape.dash);
  outline().lineWidth(shape.width).stroke(shape.stroke);
};

const drawPath = (doc: Doc, shape: PathShape): void => {
  dashed(doc, shape.dash);
  for (const { op, points } of roundedPath(shape.points, shape.radius)) {
    const [a, b] = points;
    if (a === undefined) continue;
    if (op === "M") doc.moveTo(a.x, a.y);
    else if (op === "L") doc.lineTo(a.x, a.y);
    else if (b !== undefined) doc.quadraticCurveTo(a.x, a.y, b.x, b.y);
  }
  doc.lineWidth(shape.width).stroke(shape.stroke);
};

const drawPolygon = (doc: Doc, shape: PolygonShape): void => {
  doc.polygon(...shape.points.map((point): [number, number] => [point.x, point.y])).fill(shape.fill);
};

const drawShape = (doc: Doc, shape: Shape): void => {
  if (shape.shape === "text") drawText(doc, shape);
  else if (shape.shape === "rect") drawRect(doc, shape);
  else if (shape.shape === "path") drawPath(doc, shape);
  else if (shape.shape === "polygon") drawPolygon(doc, shape);
  else for (const child of shape.children) drawShape(doc, child);
};

/** How a part of the page is tagged: the heading as such, the picture as a figure with its words. */
const tagOf = (shape: Shape): "H1" | "P" | "Figure" =>
  shape.shape !== "group"
    ? "Figure"
    : shape.kind === "heading"
      ? "H1"
      : shape.kind === "legend" || shape.kind === "notes"
        ? "P"
        : "Figure";

/** The page's parts in reading order, the picture's own shapes together. */
const partsOf = (page: Page): { tag: "H1" | "P" | "Figure"; shapes: Shape[] }[] => {
  const parts: { tag: "H1" | "P" | "Figure"; shapes: Shape[] }[] = [];
  for (const shape of page.shapes) {
    const tag = tagOf(shape);
    const last = parts[parts.length - 1];
    if (last !== undefined && last.tag === tag) last.shapes.push(shape);
    else parts.push({ tag, shapes: [shape] });
  }
  return parts;
};

const drawPage = (doc: Doc, page: Page): void => {
  doc.addPage({ size: [page.width, page.height], margin: 0 });
  const root = doc.struct("Sect");
  doc.addStructure(root);
  for (const part of partsOf(page)) {
    const options = part.tag === "Figure" ? { alt: page.says } : {};
    root.add(
      doc.struct(part.tag, options, () => {
        for (const shape of part.shapes) drawShape(doc, shape);
      }),
    );
  }
  root.end();
};

const bookmark = (doc: Doc, page: Page, several: boolean): void => {
  const entry = doc.outline.addItem(page.title, { expanded: several });
  const bands = page.shapes.filter(
    (shape): shape is GroupShape => shape.shape === "group" && shape.kind === "band",
  );
  for (const band of bands) entry.addItem(band.says);
};

export type PdfWords = {
  readonly title: string;
  readonly subject: string;
  readonly language: string;
  readonly date: string;
};

/** Pages as one PDF: vectors, selectable text in the embedded typeface, bookmarks, tagged; the same bytes every time. */
export const toPdf = (pages: readonly Page[], words: PdfWords): Promise<Uint8Array> =>
  new Promise((resolve, reject) => {
    const date = dateOfData(words.date);
    const doc = new PDFDocument({
      autoFirstPage: false,
      pdfVersion: "1.7",
      lang: words.language,
      tagged: true,
      displayTitle: true,
      info: {
        Title: words.title,
        Subject: words.subject,
        Creator: "Dotted Line",
        Producer: "Dotted Line",
        CreationDate: date,
        ModDate: date,
      },
    });
    const chunks: Buffer[] = [];
    doc.on("data", (chunk: Buffer) => chunks.push(chunk));
    doc.on("end", () => resolve(new Uint8Array(Buffer.concat(chunks))));
    doc.on("error", reject);
    registerFaces(doc);
    for (const page of pages) {
      drawPage(doc, page);
      bookmark(doc, page, pages.length > 1);
    }
    doc.end();
  });
