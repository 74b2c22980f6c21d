import type { Diagram } from "../diagram.ts";
import type { Measure } from "../fonts.ts";
import { legendOf } from "../legend.ts";
import { sink, text } from "../scene.ts";
import { ink } from "../theme.ts";
import { word } from "../words.ts";
import type { Entry } from "./entry.ts";
import { roomOf, sample } from "./sample.ts";

/** What the strokes, heads, forms and signs of a picture mean. */
export const legendEntries = (diagram: Diagram, size: number, measure: Measure): Entry[] =>
  legendOf(diagram).map((item) => {
    const words = word(item.word, diagram.language) + item.more;
    const room = roomOf(item, size);
    return {
      width: room + measure(words, size, "regular"),
      draw: (x, middle) => [
        ...sample(item, x, middle, size),
        text(x + room, middle + size * sink, words, { size, fill: ink.quiet }),
      ],
    };
  });
