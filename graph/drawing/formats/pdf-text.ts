import type { TextShape } from "../plate/scene.ts";
import { fontOf, glyphOutline, inter, type Weight } from "../text/faces.ts";
import { faceName } from "../text/fonts.ts";
import { mirrored, type TextRun, textRuns } from "../text/runs.ts";

type Doc = PDFKit.PDFDocument;

/** Words of scripts that join letters are laid out together: apart, they would stand in the order of Latin ones. */
const together = ({ face }: TextRun): { features?: [] } => (face === inter ? {} : { features: [] });

type Place = { readonly x: number; readonly y: number; readonly size: number; readonly weight: Weight };

const plainText = (doc: Doc, run: TextRun, { x, y, size, weight }: Place, struck: boolean): void => {
  doc
    .font(faceName(run.face, weight))
    .fontSize(size)
    .text(mirrored(run), x, y, {
      lineBreak: false,
      strike: struck,
      baseline: "alphabetic",
      ...together(run),
    });
};

/**
 * The letters that each glyph from left to right stands for: those of the text itself, since letters that look alike,
 * as the Arabic and the Persian yeh do within a word, share a glyph that knows one of them.
 */
const lettersOf = (text: string, glyphs: readonly { readonly codePoints: number[] }[]): string[][] => {
  const own = glyphs.map(({ codePoints }) => codePoints.map((code) => String.fromCodePoint(code)));
  const letters = [...text];
  if (own.flat().length !== letters.length) return own;
  return own
    .toReversed()
    .map(({ length }) => letters.splice(0, length))
    .toReversed();
};

/** Glyphs of a run with the letters that each stands for, from left to right. */
const glyphsOf = (run: TextRun, { size, weight }: Place) => {
  const font = fontOf(run.face, weight);
  const text = mirrored(run);
  const { glyphs, positions } = font.layout(text);
  const scale = size / font.unitsPerEm;
  return { glyphs, positions, scale, letters: lettersOf(text, glyphs) };
};

/** A letter nobody sees, as wide as what is seen of it, for those who search or copy. */
const unseenLetter = (doc: Doc, letter: string, x: number, y: number, width: number): void => {
  const own = doc.widthOfString(letter, { features: [] });
  const scaling = own > 0 && width > 0 ? (width / own) * 100 : 100;
  doc.addContent(`${Math.round(scaling * 10) / 10} Tz`);
  doc.text(letter, x, y, { lineBreak: false, baseline: "alphabetic", features: [] });
};

/**
 * A run from right to left: its joined letters as outlines, and under them letter by letter what they stand for. A
 * ligature that is text is read backwards by programs that reverse what runs from right to left.
 */
const joinedText = (doc: Doc, run: TextRun, place: Place): void => {
  const { glyphs, positions, scale, letters } = glyphsOf(run, place);
  const { x, y, size, weight } = place;
  let pen = x;
  const unseen: { letter: string; x: number; width: number }[] = [];
  for (const [i, glyph] of glyphs.entries()) {
    const { xAdvance = 0, xOffset = 0, yOffset = 0 } = positions[i] ?? {};
    const outline = glyphOutline(run.face, weight, glyph).toSVG();
    if (outline !== "") {
      doc.save().translate(pen + xOffset * scale, y - yOffset * scale);
      doc.scale(scale, -scale).path(outline).fill().restore();
    }
    const stands = letters[i]?.toReversed() ?? [];
    const width = (xAdvance * scale) / Math.max(1, stands.length);
    for (const [k, letter] of stands.entries()) unseen.push({ letter, x: pen + k * width, width });
    pen += xAdvance * scale;
  }
  doc.save().addContent("3 Tr").font(faceName(run.face, weight)).fontSize(size);
  for (const { letter, x: at, width } of unseen) unseenLetter(doc, letter, at, y, width);
  doc.restore();
};

const strikeOut = (doc: Doc, { y, size, fill }: TextShape, left: number, width: number): void => {
  doc
    .moveTo(left, y - size * 0.3)
    .lineTo(left + width, y - size * 0.3)
    .lineWidth(size / 14)
    .stroke(fill);
};

/** Scripts in which what stands first is not always drawn first: readers are told the text itself. */
const reordered = /[\p{scx=Devanagari}\p{scx=Thai}]/u;

const drawRun = (doc: Doc, run: TextRun, place: Place, shape: TextShape, width: number): void => {
  if (run.rtl && run.face !== inter) {
    joinedText(doc, run, place);
    if (shape.struck) strikeOut(doc, shape, place.x, width);
    return;
  }
  const told = reordered.test(run.text);
  if (told) doc.markContent("Span", { actual: run.text });
  plainText(doc, run, place, shape.struck);
  if (told) doc.endMarkedContent();
};

/** A text in its runs from left to right, each in the face that has its letters. */
export const drawText = (doc: Doc, shape: TextShape): void => {
  const { size, weight, anchor } = shape;
  doc.fontSize(size).fillColor(shape.fill);
  const runs = textRuns(shape.text, shape.rtl).map((run) => ({
    run,
    width: doc.font(faceName(run.face, weight)).widthOfString(mirrored(run), together(run)),
  }));
  const all = runs.reduce((sum, { width }) => sum + width, 0);
  let x = anchor === "start" ? shape.x : anchor === "middle" ? shape.x - all / 2 : shape.x - all;
  for (const { run, width } of runs) {
    drawRun(doc, run, { x, y: shape.y, size, weight }, shape, width);
    x += width;
  }
};
