import { createRequire } from "node:module";
import PDFDocument from "pdfkit";

/**
 * The one door to the typeface: Inter (SIL Open Font License), the same files for measuring, for
 * the PNG and inside the PDF, so that a text that was measured to fit does fit.
 */
export const weights = ["regular", "medium", "bold"] as const;
export type Weight = (typeof weights)[number];

/** Width in points of a text set in one size and weight. */
export type Measure = (text: string, size: number, weight: Weight) => number;

const files = {
  regular: "@expo-google-fonts/inter/400Regular/Inter_400Regular.ttf",
  medium: "@expo-google-fonts/inter/500Medium/Inter_500Medium.ttf",
  bold: "@expo-google-fonts/inter/600SemiBold/Inter_600SemiBold.ttf",
} as const satisfies Record<Weight, string>;

const resolver = createRequire(import.meta.url);

/** Path of the font file of a weight. */
export const fontFile = (weight: Weight): string => resolver.resolve(files[weight]);

let ruler: PDFKit.PDFDocument | undefined;
const advances = new Map<string, number>();

/** A document that is never written: pdfkit's own metrics are what its PDF will be set in. */
const rulerOf = (): PDFKit.PDFDocument => {
  if (ruler !== undefined) return ruler;
  ruler = new PDFDocument({ autoFirstPage: false });
  for (const weight of weights) ruler.registerFont(weight, fontFile(weight));
  return ruler;
};

/** Advance of one character in ems; kept, since a page repeats its letters. */
const advance = (weight: Weight, character: string): number => {
  const key = weight + character;
  const known = advances.get(key);
  if (known !== undefined) return known;
  const width = rulerOf().font(weight).fontSize(1).widthOfString(character);
  advances.set(key, width);
  return width;
};

/** Sum of advances. Kerning only narrows, so a text never needs more than this. */
export const measure: Measure = (text, size, weight) => {
  let width = 0;
  for (const character of text) width += advance(weight, character);
  return width * size;
};

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
    : advance("bold", character) * 1.15;
  officeAdvances.set(key, width);
  return width;
};

/** Width in points of a text as Word sets it in Arial. */
export const measureInArial: Measure = (text, size, weight) => {
  let width = 0;
  for (const character of text) width += officeAdvance(weight, character);
  return width * size;
};
