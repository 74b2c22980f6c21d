import type { TextWidth, Weight } from "./fonts.ts";
import { breakLines } from "./text.ts";

/** How a text is set. */
type Setting = { readonly size: number; readonly weight: Weight; readonly measure: TextWidth };

/** Words on one line no wider than `width` points, with a sign where they are cut. */
export const cutTo = (words: string, width: number, { size, weight, measure }: Setting): string => {
  if (measure(words, size, weight) <= width) return words;
  const letters = [...words];
  let [fits, most] = [0, letters.length - 1];
  while (fits < most) {
    const middle = Math.ceil((fits + most) / 2);
    const kept = letters.slice(0, middle).join("").trimEnd();
    if (measure(`${kept}…`, size, weight) <= width) fits = middle;
    else most = middle - 1;
  }
  return `${letters.slice(0, fits).join("").trimEnd()}…`;
};

/** Words on at most so many lines no wider than `width` points; what has no room there is cut. */
export const inLines = (words: string, most: number, width: number, setting: Setting): string[] => {
  const { size, weight, measure } = setting;
  const lines = breakLines(words, size, weight, width, measure);
  if (lines.length <= most) return lines;
  return [...lines.slice(0, most - 1), cutTo(lines.slice(most - 1).join(" "), width, setting)];
};
