import type { PixelWidth } from "./boxes.ts";

export const fontFamily = '"Inter Variable", system-ui, sans-serif';

/** What letters are wide on average, in parts of their size, where nothing can be measured. */
const usualLetter = 0.58;

const measuring = (): CanvasRenderingContext2D | null =>
  typeof document === "undefined" ? null : document.createElement("canvas").getContext("2d");

/** Measures text with the page's own font; remembers what it has measured. Outside a page it is an estimate. */
export const textMeasure = (): PixelWidth => {
  const context = measuring();
  const known = new Map<string, number>();
  return (text, size, weight) => {
    const key = `${size} ${weight} ${text}`;
    const had = known.get(key);
    if (had !== undefined) return had;
    if (context === null) return text.length * size * usualLetter;
    context.font = `${weight} ${size}px ${fontFamily}`;
    const { width } = context.measureText(text);
    known.set(key, width);
    return width;
  };
};
