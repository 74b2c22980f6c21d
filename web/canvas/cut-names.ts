import type { ScreenRect } from "./eye.ts";
import { lastWords, widthOf, wrapLabel } from "./text.ts";

/** Whether a line of a name is only a part of what it stands for. */
export const isCut = (line: string): boolean => line.endsWith("…") || line.startsWith("…");

/** The lines of a title as they fit: the first from its beginning, the second, where it is cut, to its end. */
export const titleInBox = (title: readonly string[], size: number, width: number): string[] =>
  title.flatMap((line, i) => {
    const lines = wrapLabel(line, size, 600, width, 1);
    const tail = i > 0 && lines.some(isCut) ? lastWords(line, size, 600, width) : undefined;
    return tail === undefined ? lines : [tail];
  });

/** Fewer letters than this before an ellipsis tell nobody what is meant. */
const tellingLetters = 4;
/** What the border of a box takes on either side: thick where it is marked or stands out, else thin. */
const farInset = { thick: 2.5, thin: 1 } as const;

/**
 * A name in lines of one size that fit between the borders of a box: whole words where that tells enough, else as many
 * letters as there is room for; undefined where too few of them would be left.
 */
export const farName = (
  name: string,
  size: number,
  { width, height }: Pick<ScreenRect, "width" | "height">,
  border: keyof typeof farInset = "thin",
): readonly string[] | undefined => {
  const [room, inside] = [Math.floor((height - 1) / (size + 1)), width - 2 * farInset[border]];
  if (room < 1) return undefined;
  const tells = (line: string): boolean =>
    widthOf(line, size, 600) <= inside && (!isCut(line) || line.length > tellingLetters);
  const [whole = [], ...filled] = [false, true].map((fills) =>
    wrapLabel(name, size, 600, inside, Math.min(2, room), fills),
  );
  const [first = ""] = whole;
  const rest = name.split(/\s+/).join(" ").slice(first.length).trim();
  const tail = whole.length > 1 && whole.some(isCut) ? lastWords(rest, size, 600, inside) : undefined;
  const ways = [...(tail === undefined ? [] : [[first, tail]]), whole, ...filled];
  return ways.find((lines) => lines.every(tells));
};
