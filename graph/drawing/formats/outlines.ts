import { type Face, fontOf, glyphOutline, type Weight } from "../text/faces.ts";
import { coordinate } from "./coordinate.ts";

/**
 * Faces whose letters are drawn as outlines in pictures: resvg puts the signs of one syllable upon one another where
 * each takes room, as in Thai and Devanagari, and does not find the bold of a family that its files name otherwise.
 */
const outlined: ReadonlySet<string> = new Set(["Noto Sans Devanagari", "Noto Sans Thai", "Nanum Gothic"]);

export const isOutlined = ({ family }: Face): boolean => outlined.has(family);

const letter = {
  moveTo: "M",
  lineTo: "L",
  quadraticCurveTo: "Q",
  bezierCurveTo: "C",
  closePath: "Z",
} as const;

/** A run of text as the data of a path, shaped as the PDF has it, in points with y downwards from where it begins. */
export const outlinesOf = (text: string, face: Face, size: number, weight: Weight): string => {
  const font = fontOf(face, weight);
  const scale = size / font.unitsPerEm;
  const { glyphs, positions } = font.layout(text);
  let x = 0;
  let data = "";
  for (const [i, glyph] of glyphs.entries()) {
    const { xAdvance, xOffset, yOffset } = positions[i] ?? { xAdvance: 0, xOffset: 0, yOffset: 0 };
    const path = glyphOutline(face, weight, glyph)
      .scale(scale, -scale)
      .translate((x + xOffset) * scale, -yOffset * scale);
    data += path.commands
      .map(({ command, args }) => letter[command] + args.map(coordinate).join(" "))
      .join("");
    x += xAdvance;
  }
  return data;
};
