import type { Box } from "../../diagram/diagram.ts";
import type { TextWidth, Weight } from "../../text/fonts.ts";
import { breakLines } from "../../text/text.ts";
import type { PageFormat } from "../pages.ts";
import type { TextLine } from "./laid-out.ts";

export const leading = 1.22;

/** `stacked`: the short form above the name. `run-in`: both in one paragraph, where height is short. */
export type TextStyle = "stacked" | "run-in";

type Setting = { readonly size: number; readonly weight: Weight; readonly quiet: boolean };

/** What stands between a lead and the text after it. */
export const leadGap = 0.35;

const stacked = (box: Box, room: number, { sizes }: PageFormat, measure: TextWidth): TextLine[] => {
  const set = (text: string, { size, weight, quiet }: Setting): TextLine[] =>
    breakLines(text, size, weight, room, measure).map((line) => ({
      lead: "",
      text: line,
      size,
      weight,
      quiet,
    }));
  const { short } = box;
  if (short === undefined || short === box.name)
    return set(box.name, { size: (sizes.short + sizes.name) / 2, weight: "bold", quiet: false });
  return [
    ...set(short, { size: sizes.short, weight: "bold", quiet: false }),
    ...set(box.name, { size: sizes.name, weight: "regular", quiet: true }),
  ];
};

const runIn = (box: Box, room: number, { sizes }: PageFormat, measure: TextWidth): TextLine[] => {
  const size = sizes.name;
  const { short } = box;
  if (short === undefined || short === box.name)
    return breakLines(box.name, size, "bold", room, measure).map((text) => ({
      lead: "",
      text,
      size,
      weight: "bold",
      quiet: false,
    }));
  const indent = measure(short, size, "bold") + size * leadGap;
  return breakLines(box.name, size, "regular", room, measure, indent).map((text, i) => ({
    lead: i === 0 ? short : "",
    text,
    size,
    weight: "regular",
    quiet: true,
  }));
};

/** Share of a page's height that a box's text may take: a name of a thousand letters spoils its box, not the page. */
const mostOfPage = 0.22;

/** The lines that a box has room for, with a sign that there were more; the whole name is in descriptions and tables. */
const cut = (lines: readonly TextLine[], height: number): TextLine[] => {
  let [high, kept] = [0, 0];
  for (const { size } of lines) {
    high += size * leading;
    if (high > height) break;
    kept += 1;
  }
  const whole = lines.slice(0, Math.max(1, kept));
  return whole.map((line, i) =>
    i === whole.length - 1 && whole.length < lines.length
      ? { ...line, text: `${[...line.text].slice(0, -1).join("").trimEnd()}…` }
      : line,
  );
};

/** What a box says: short form in bold, the name, and last a quiet note. */
export const boxText = (
  box: Box,
  width: number,
  style: TextStyle,
  format: PageFormat,
  measure: TextWidth,
): TextLine[] => {
  const room = width - 2 * format.space.padX - (box.shape === "body" ? 6 : 0);
  const size = format.sizes.name;
  const note = box.note === undefined ? [] : breakLines(box.note, size, "regular", room, measure);
  return [
    ...cut((style === "stacked" ? stacked : runIn)(box, room, format, measure), format.height * mostOfPage),
    ...note.map((text): TextLine => ({ lead: "", text, size, weight: "regular", quiet: true })),
  ];
};

/** Height the text needs, padding included. */
export const textHeight = (text: readonly TextLine[], padY: number): number =>
  text.reduce((sum, line) => sum + line.size * leading, 0) + 2 * padY;
