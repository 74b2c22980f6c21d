import type { Diagram } from "../../diagram/diagram.ts";
import type { TextWidth } from "../../text/fonts.ts";
import { ink } from "../../theme.ts";
import type { PageFormat } from "../pages.ts";
import { type GroupShape, sink, text } from "../scene.ts";
import { drawRows, flow, gapBetween } from "./entry.ts";
import { figureEntries } from "./figures.ts";
import { legendEntries } from "./legend.ts";
import { noteRows } from "./notes.ts";

export type Footer = { readonly height: number; readonly draw: (top: number) => GroupShape[] };

export type FooterWords = { readonly corner: string; readonly meta: string };

/** Rows of footnotes that a page has room for: a tenth of its height, and four on the smallest. */
const mostRowsOn = ({ height, sizes }: PageFormat): number =>
  Math.max(4, Math.floor((0.1 * height) / (sizes.note * 1.4)));

const group = (kind: "legend" | "notes", children: GroupShape["children"]): GroupShape => ({
  shape: "group",
  kind,
  id: kind,
  says: "",
  children,
});

/** Legend, figures and footnotes at the foot of a page, with what stands in the corner. */
export const plateFooter = (
  diagram: Diagram,
  format: PageFormat,
  measure: TextWidth,
  words: FooterWords,
): Footer => {
  const { sizes, margin, width: pageWidth } = format;
  const width = pageWidth - 2 * margin;
  const corner = measure(words.corner, sizes.note, "regular") + gapBetween;
  const legend = flow(legendEntries(diagram, sizes.legend, measure), width);
  const figures = flow(figureEntries(diagram, sizes.legend + 1, measure), width);
  const mostRows = mostRowsOn(format);
  const notes = noteRows(diagram, words.meta, { size: sizes.note, width: width - corner, mostRows, measure });
  const legendLine = Math.max(18, sizes.legend * 1.6);
  const noteLine = sizes.note * 1.4;
  const figureHeight = figures.length * legendLine;
  const legendHeight = legend.length * legendLine;
  const height = figureHeight + legendHeight + 6 + Math.max(1, notes.length) * noteLine;
  const draw = (top: number): GroupShape[] => {
    const notesTop = top + figureHeight + legendHeight + 6;
    const bottom = notesTop + Math.max(1, notes.length) * noteLine;
    return [
      group("legend", [
        ...drawRows(figures, margin, top, legendLine),
        ...drawRows(legend, margin, top + figureHeight, legendLine),
      ]),
      group("notes", [
        ...drawRows(notes, margin, notesTop, noteLine),
        text(pageWidth - margin, bottom - noteLine / 2 + sizes.note * sink, words.corner, {
          size: sizes.note,
          fill: ink.quiet,
          anchor: "end",
        }),
      ]),
    ];
  };
  return { height, draw };
};
