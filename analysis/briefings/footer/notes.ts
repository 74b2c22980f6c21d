import type { Diagram, Language } from "../diagram.ts";
import type { Measure } from "../fonts.ts";
import { greatest } from "../greatest.ts";
import { sink, text } from "../scene.ts";
import { wrap } from "../text.ts";
import { ink } from "../theme.ts";
import { colon, word } from "../words.ts";
import { between, type Entry, flow } from "./entry.ts";

/** How footnotes are set. */
export type NoteRoom = {
  readonly size: number;
  readonly width: number;
  readonly mostRows: number;
  readonly measure: Measure;
};

const entryOf = (words: string, { size, measure }: NoteRoom, gap = between): Entry => ({
  width: measure(words, size, "regular") + gap - between,
  draw: (x, middle) => [text(x, middle + size * sink, words, { size, fill: ink.quiet })],
});

const moreOf = (count: number, language: Language): string => `+ ${count} ${word("morePlaces", language)}`;

/** Sources by their numbers, each line of text an entry; the first few where there are too many. */
const entriesOf = ({ notes, language }: Diagram, told: number, room: NoteRoom): Entry[] => {
  if (notes.length === 0) return [];
  const texts = notes.slice(0, told).map((note) => `[${note.number}] ${note.text}`);
  const more = told < notes.length ? [moreOf(notes.length - told, language)] : [];
  return [
    entryOf(`${word("sources", language)}${colon(language)}`, room, 6),
    ...[...texts, ...more]
      .flatMap((each) => wrap(each, room.size, "regular", room.width, room.measure))
      .map((line) => entryOf(line, room)),
  ];
};

/**
 * Rows at the foot of a page: date and slice where they are said there, and sources. An imported line may rest on
 * hundreds of rows: what has no room is counted, and told in notes.
 */
export const noteRows = (diagram: Diagram, meta: string, room: NoteRoom): Entry[][] => {
  const lead = meta === "" ? [] : [entryOf(meta, room)];
  const rows = (told: number): Entry[][] => flow([...lead, ...entriesOf(diagram, told, room)], room.width);
  const few = (told: number): Entry[][] | undefined => {
    const made = rows(told);
    return made.length <= room.mostRows ? made : undefined;
  };
  return greatest(0, diagram.notes.length, few) ?? rows(0);
};
