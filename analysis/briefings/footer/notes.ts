import type { Diagram } from "../diagram.ts";
import type { Measure } from "../fonts.ts";
import { sink, text } from "../scene.ts";
import { wrap } from "../text.ts";
import { ink } from "../theme.ts";
import { colon, word } from "../words.ts";
import { between, type Entry } from "./entry.ts";

/** Sources by their numbers, each line of text an entry. */
export const noteEntries = (diagram: Diagram, size: number, width: number, measure: Measure): Entry[] => {
  const lead = `${word("sources", diagram.language)}${colon(diagram.language)}`;
  const texts = diagram.notes.map((note) => `[${note.number}] ${note.text}`);
  const lines =
    texts.length === 0 ? [] : [lead, ...texts.flatMap((each) => wrap(each, size, "regular", width, measure))];
  return lines.map((line) => ({
    width: measure(line, size, "regular") - (line === lead ? between - 6 : 0),
    draw: (x, middle) => [text(x, middle + size * sink, line, { size, fill: ink.quiet })],
  }));
};

/** Date and slice, where a page says them at its foot. */
export const metaEntry = (meta: string, size: number, measure: Measure): Entry[] =>
  meta === ""
    ? []
    : [
        {
          width: measure(meta, size, "regular"),
          draw: (x, middle) => [text(x, middle + size * sink, meta, { size, fill: ink.quiet })],
        },
      ];
