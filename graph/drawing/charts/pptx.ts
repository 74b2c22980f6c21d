import { addHeading, addPlain } from "../formats/pptx/around.ts";
import { type DeckSlide, deckFile } from "../formats/pptx/deck.ts";
import { slideParts } from "../formats/pptx/parts.ts";
import { setDirection } from "../formats/pptx/speech-xml.ts";
import { firstBelow } from "../formats/xml-tree.ts";
import { inPlainText } from "../note/block.ts";
import { textWidth } from "../text/fonts.ts";
import type { ChartBriefing, Charts } from "./charts.ts";
import { chartNote } from "./note.ts";
import type { ChartPage } from "./page.ts";

/** What is said of a slide: its charts as lines of text, and the sources, as a slide may be taken out of its deck. */
const notesOf = (charts: Charts, page: ChartPage): string => {
  const { words, sources } = chartNote({ ...charts, charts: [...page.charts] });
  return [charts.title, ...inPlainText([...words, ...sources])].filter((line) => line !== "").join("\n");
};

/** An editable deck of charts: every bar, cell and text a shape of its own; the same bytes every time. */
export const chartsPptx = (pages: readonly ChartPage[], { charts }: ChartBriefing): Promise<Uint8Array> => {
  const slides = pages.map(
    (one): DeckSlide => ({
      title: one.page.title,
      draw: (slide) => {
        addHeading(slide, one.page, one.format);
        for (const shape of one.page.shapes)
          if (shape.shape === "group" && shape.kind !== "heading") addPlain(slide, shape, textWidth);
      },
      notes: notesOf(charts, one),
      finish: (root) => {
        const tree = firstBelow(root, "p:spTree");
        if (tree === undefined) throw new Error("a slide has no tree of shapes");
        for (const { element } of slideParts(tree)) setDirection(element, undefined);
      },
    }),
  );
  const { title, subtitle, language, date } = charts;
  return deckFile(slides, pages[0]?.format, { title, subject: subtitle, language, date });
};
