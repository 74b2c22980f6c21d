import type { Measure, Weight } from "./fonts.ts";

/** Parts between which a line may break: after spaces, hyphens and slashes, which stay with the part before. */
const parts = (text: string): string[] => text.match(/[^\s/-]*[/-]+|[^\s/-]+\s*|\s+/g) ?? [];

/** Cut a part that is wider than a line into pieces that are not. */
const chop = (part: string, fits: (text: string) => boolean): string[] => {
  if (fits(part.trimEnd())) return [part];
  const pieces: string[] = [];
  let piece = "";
  for (const character of part) {
    if (piece !== "" && !fits(piece + character)) {
      pieces.push(piece);
      piece = "";
    }
    piece += character;
  }
  return piece === "" ? pieces : [...pieces, piece];
};

/** Break a text into lines no wider than `width` points, the first shorter by `indent`. Never returns an empty list. */
export const wrap = (
  text: string,
  size: number,
  weight: Weight,
  width: number,
  measure: Measure,
  indent = 0,
): string[] => {
  const lines: string[] = [];
  const fits = (line: string): boolean =>
    measure(line, size, weight) <= width - (lines.length === 0 ? indent : 0);
  const whole = (part: string): boolean => measure(part, size, weight) <= width;
  let line = "";
  for (const part of parts(text.trim()).flatMap((each) => chop(each, whole))) {
    if ((line !== "" || indent > 0) && !fits((line + part).trimEnd())) {
      lines.push(line.trimEnd());
      line = part.trimStart();
    } else line += part;
  }
  lines.push(line.trimEnd());
  return lines;
};

/** The same number of lines as `wrap`, but as even in length as can be: how a title is set. */
export const wrapEvenly = (
  text: string,
  size: number,
  weight: Weight,
  width: number,
  measure: Measure,
): string[] => {
  const lines = wrap(text, size, weight, width, measure);
  if (lines.length === 1) return lines;
  let [narrow, wide] = [width / lines.length, width];
  while (wide - narrow > 1) {
    const middle = (narrow + wide) / 2;
    if (wrap(text, size, weight, middle, measure).length === lines.length) wide = middle;
    else narrow = middle;
  }
  return wrap(text, size, weight, wide, measure);
};
