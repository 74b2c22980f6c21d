import type { Diagram } from "../../diagram/diagram.ts";
import { legendOf } from "../../diagram/legend.ts";
import type { TextWidth } from "../../text/fonts.ts";
import { ink } from "../../theme.ts";
import { word } from "../../words.ts";
import { sink, text } from "../scene.ts";
import type { FooterEntry } from "./entry.ts";
import { sample, sampleWidth } from "./sample.ts";

/** What the strokes, heads, forms and signs of a picture mean. */
export const legendEntries = (diagram: Diagram, size: number, measure: TextWidth): FooterEntry[] =>
  legendOf(diagram).map((item) => {
    const words = word(item.word, diagram.language) + item.more;
    const room = sampleWidth(item, size);
    return {
      width: room + measure(words, size, "regular"),
      draw: (x, middle) => [
        ...sample(item, x, middle, size),
        text(x + room, middle + size * sink, words, { size, fill: ink.quiet }),
      ],
    };
  });
