import type { PixelWidth } from "./boxes.ts";

export const fontFamily = '"Inter Variable", system-ui, sans-serif';

/** Measures text with the page's own font; remembers what it has measured. */
export const textMeasure = (): PixelWidth => {
  const context = document.createElement("canvas").getContext("2d");
  const known = new Map<string, number>();
  return (text, size, weight) => {
    const key = `${size} ${weight} ${text}`;
    const had = known.get(key);
    if (had !== undefined) return had;
    if (context === null) return text.length * size * 0.58;
    context.font = `${weight} ${size}px ${fontFamily}`;
    const { width } = context.measureText(text);
    known.set(key, width);
    return width;
  };
};
