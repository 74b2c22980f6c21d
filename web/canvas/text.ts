import { fontFamily, textMeasure } from "../scene/measure.ts";
import { directionOfText } from "../words/direction.ts";

const measure = textMeasure();

/**
 * Puts words into lines no wider than `width`; what does not fit into `most` lines ends in an ellipsis: after a whole word,
 * or where `fills`, wherever the line is full.
 */
export const wrapLabel = (
  text: string,
  size: number,
  weight: number,
  width: number,
  most: number,
  fills = false,
): string[] => {
  const lines: string[] = [];
  let rest = text.split(/\s+/);
  while (rest.length > 0 && lines.length < most) {
    let count = 1;
    while (count < rest.length && measure(rest.slice(0, count + 1).join(" "), size, weight) <= width) count++;
    lines.push(rest.slice(0, count).join(" "));
    rest = rest.slice(count);
  }
  const last = lines.length - 1;
  return lines.map((line, i) =>
    shorten(
      i === last && rest.length > 0 ? `${line} ${fills ? rest.join(" ") : "…"}` : line,
      size,
      weight,
      width,
    ),
  );
};

const shorten = (text: string, size: number, weight: number, width: number): string => {
  if (measure(text, size, weight) <= width) return text;
  let kept = text.replace(/ …$/, "");
  while (kept.length > 1 && measure(`${kept}…`, size, weight) > width) kept = kept.slice(0, -1);
  return `${kept.trimEnd()}…`;
};

/** Whole words that take less of a line than this leave out more than they have to. */
const wellFilled = 0.7;

/**
 * The end of a name as far as it fits behind an ellipsis: names in a row often begin alike, and their ends tell them apart.
 * Whole words where these fill the line, else letters; undefined where not even four of them fit.
 */
export const lastWords = (text: string, size: number, weight: number, width: number): string | undefined => {
  const fits = (tail: string): boolean => measure(tail, size, weight) <= width;
  const words = text.split(/\s+/);
  const whole = words
    .map((_, i) => `… ${words.slice(i).join(" ")}`)
    .slice(1)
    .find(fits);
  if (whole !== undefined && measure(whole, size, weight) >= wellFilled * width) return whole;
  const letters = [...text];
  return letters
    .slice(1, -3)
    .map(
      (_, i) =>
        `…${letters
          .slice(i + 1)
          .join("")
          .trimStart()}`,
    )
    .find(fits);
};

export const widthOf = measure;

export const setFont = (context: CanvasRenderingContext2D, size: number, weight: number): void => {
  context.font = `${weight} ${size}px ${fontFamily}`;
};

/** One line of text, its signs and full stops in its own direction and not in the page's. */
export const writeText = (context: CanvasRenderingContext2D, text: string, x: number, y: number): void => {
  context.direction = directionOfText(text);
  context.fillText(text, x, y);
};

/** Whether what is drawn here begins at the right, as the page around it does. */
export const isMirrored = (element: Element): boolean => getComputedStyle(element).direction === "rtl";

/** Lines of text under each other, centred at x, the first one's middle at y. */
export const centred = (
  context: CanvasRenderingContext2D,
  lines: readonly string[],
  x: number,
  y: number,
  leading: number,
): void => {
  context.textAlign = "center";
  context.textBaseline = "middle";
  lines.forEach((line, i) => {
    writeText(context, line, x, y + i * leading);
  });
};
