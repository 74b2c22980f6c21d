import type { Box } from "../diagram.ts";
import type { Measure, Weight } from "../fonts.ts";
import type { PageFormat } from "../pages.ts";
import { wrap } from "../text.ts";
import type { TextLine } from "./laid-out.ts";

export const leading = 1.22;

/** `stacked`: the short form above the name. `run-in`: both in one paragraph, where height is short. */
export type TextStyle = "stacked" | "run-in";

type Setting = { readonly size: number; readonly weight: Weight; readonly quiet: boolean };

/** What stands between a lead and the text after it. */
export const leadGap = 0.35;

const stacked = (box: Box, room: number, { sizes }: PageFormat, measure: Measure): TextLine[] => {
  const set = (text: string, { size, weight, quiet }: Setting): TextLine[] =>
    wrap(text, size, weight, room, measure).map((line) => ({ lead: "", text: line, size, weight, quiet }));
  const { short } = box;
  if (short === undefined || short === box.name)
    return set(box.name, { size: (sizes.short + sizes.name) / 2, weight: "bold", quiet: false });
  return [
    ...set(short, { size: sizes.short, weight: "bold", quiet: false }),
    ...set(box.name, { size: sizes.name, weight: "regular", quiet: true }),
  ];
};

const runIn = (box: Box, room: number, { sizes }: PageFormat, measure: Measure): TextLine[] => {
  const size = sizes.name;
  const { short } = box;
  if (short === undefined || short === box.name)
    return wrap(box.name, size, "bold", room, measure).map((text) => ({
      lead: "",
      text,
      size,
      weight: "bold",
      quiet: false,
    }));
  const indent = measure(short, size, "bold") + size * leadGap;
  return wrap(box.name, size, "regular", room, measure, indent).map((text, i) => ({
    lead: i === 0 ? short : "",
    text,
    size,
    weight: "regular",
    quiet: true,
  }));
};

/** What a box says: short form in bold, the name, and last a quiet note. */
export const boxText = (
  box: Box,
  width: number,
  style: TextStyle,
  format: PageFormat,
  measure: Measure,
): TextLine[] => {
  const room = width - 2 * format.space.padX - (box.shape === "body" ? 6 : 0);
  const size = format.sizes.name;
  const note = box.note === undefined ? [] : wrap(box.note, size, "regular", room, measure);
  return [
    ...(style === "stacked" ? stacked : runIn)(box, room, format, measure),
    ...note.map((text): TextLine => ({ lead: "", text, size, weight: "regular", quiet: true })),
  ];
};

/** Height the text needs, padding included. */
export const textHeight = (text: readonly TextLine[], padY: number): number =>
  text.reduce((sum, line) => sum + line.size * leading, 0) + 2 * padY;
