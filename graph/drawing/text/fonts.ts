import { createRequire } from "node:module";
import type Document from "pdfkit";
import { type Face, faces, fontFile, inter, type Weight, weights } from "./faces.ts";
import { isPlain, mirrored, textRuns } from "./runs.ts";

/**
 * The widths of texts: by the metrics of the files that the PNG and the PDF are set in, so that a text that was
 * measured to fit does fit.
 */

export type { Weight } from "./faces.ts";

/** Width in points of a text set in one size and weight. */
export type TextWidth = (text: string, size: number, weight: Weight) => number;

/** A face in a weight, as a PDF registers it. */
export const faceName = ({ family }: Face, weight: Weight): string => `${family} ${weight}`;

/** Makes all faces known to a document; a file is read when a text is first set in it. */
export const registerFaces = (doc: PDFKit.PDFDocument): void => {
  for (const face of faces)
    for (const weight of weights) doc.registerFont(faceName(face, weight), fontFile(face, weight));
};

const require = createRequire(import.meta.url);

let ruler: PDFKit.PDFDocument | undefined;
const advances = new Map<string, number>();

/** A document that is never written: pdfkit's own metrics are what its PDF will be set in. */
const rulerOf = (): PDFKit.PDFDocument => {
  if (ruler !== undefined) return ruler;
  const PDFDocument: typeof Document = require("pdfkit");
  const made = new PDFDocument({ autoFirstPage: false });
  registerFaces(made);
  ruler = made;
  return made;
};

/** Advance of one character in ems; kept, since a page repeats its letters. */
const advance = (weight: Weight, character: string): number => {
  const key = weight + character;
  const known = advances.get(key);
  if (known !== undefined) return known;
  const width = rulerOf().font(faceName(inter, weight)).fontSize(1).widthOfString(character);
  advances.set(key, width);
  return width;
};

const shaped = new Map<string, number>();
const mostKept = 20_000;

/** Width in ems of a run in another face, its letters joined; kept, since lines are tried word by word. */
const shapedWidth = (face: Face, weight: Weight, text: string): number => {
  const key = `${face.family} ${weight} ${text}`;
  const known = shaped.get(key);
  if (known !== undefined) return known;
  const width = rulerOf().font(faceName(face, weight)).fontSize(1).widthOfString(text, { features: [] });
  if (shaped.size > mostKept) shaped.clear();
  shaped.set(key, width);
  return width;
};

const plainWidth = (text: string, weight: Weight): number => {
  let width = 0;
  for (const character of text) width += advance(weight, character);
  return width;
};

/** Sum of advances; in scripts whose letters join, of joined letters. Kerning only narrows, so a text never needs more. */
export const textWidth: TextWidth = (text, size, weight) => {
  if (isPlain(text)) return plainWidth(text, weight) * size;
  let width = 0;
  for (const run of textRuns(text))
    width += run.face === inter ? plainWidth(run.text, weight) : shapedWidth(run.face, weight, mirrored(run));
  return width * size;
};

/** How much wider than ours the typefaces of other scripts may be that a program for slides has at hand. */
const otherFaces = 1.2;

/** Width in points of a text on a slide: its typefaces for scripts other than Latin, Greek and Cyrillic are unknown. */
export const measureOnSlides: TextWidth = (text, size, weight) =>
  textWidth(text, size, weight) * (isPlain(text) ? 1 : otherFaces);

/** Helvetica's metrics, which pdfkit carries, are those of Arial, the typeface of notes in Word. */
const officeFaces = { regular: "Helvetica", medium: "Helvetica", bold: "Helvetica-Bold" } as const;

const officeAdvances = new Map<string, number>();

/** Letters that those metrics do not know are taken as wide as ours, with some room. */
const officeAdvance = (weight: Weight, character: string): number => {
  const key = weight + character;
  const known = officeAdvances.get(key);
  if (known !== undefined) return known;
  const latin = /^[\u0020-\u007e\u00a0-\u00ff\u2013\u2014\u2018\u2019\u201c\u201d]$/.test(character);
  const width = latin
    ? rulerOf().font(officeFaces[weight]).fontSize(1).widthOfString(character)
    : textWidth(character, 1, "bold") * 1.15;
  officeAdvances.set(key, width);
  return width;
};

/** Width in points of a text as Word sets it in Arial. */
export const measureInArial: TextWidth = (text, size, weight) => {
  let width = 0;
  for (const character of text) width += officeAdvance(weight, character);
  return width * size;
};
