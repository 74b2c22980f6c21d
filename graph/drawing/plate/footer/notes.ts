import type { Language } from "../../../language.ts";
import type { Diagram } from "../../diagram/diagram.ts";
import type { TextWidth } from "../../text/fonts.ts";
import { breakLines } from "../../text/text.ts";
import { ink } from "../../theme.ts";
import { colon, word } from "../../words.ts";
import { greatest } from "../greatest.ts";
import { sink, text } from "../scene.ts";
import { type FooterEntry, flow, gapBetween } from "./entry.ts";

/** How footnotes are set. */
export type NoteRoom = {
  readonly size: number;
  readonly width: number;
  readonly mostRows: number;
  readonly measure: TextWidth;
};

const entryOf = (words: string, { size, measure }: NoteRoom, gap = gapBetween): FooterEntry => ({
  width: measure(words, size, "regular") + gap - gapBetween,
  draw: (x, middle) => [text(x, middle + size * sink, words, { size, fill: ink.quiet })],
});

const moreOf = (count: number, language: Language): string => `+ ${count} ${word("morePlaces", language)}`;

/** Sources by their numbers, each line of text an entry; the first few where there are too many. */
const entriesOf = ({ notes, language }: Diagram, told: number, room: NoteRoom): FooterEntry[] => {
  if (notes.length === 0) return [];
  const texts = notes.slice(0, told).map((note) => `[${note.number}] ${note.text}`);
  const more = told < notes.length ? [moreOf(notes.length - told, language)] : [];
  return [
    entryOf(`${word("sources", language)}${colon(language)}`, room, 6),
    ...[...texts, ...more]
      .flatMap((each) => breakLines(each, room.size, "regular", room.width, room.measure))
      .map((line) => entryOf(line, room)),
  ];
};

/**
 * Rows at the foot of a page: date and slice where they are said there, and sources. An imported line may rest on
 * hundreds of rows: what has no room is counted, and told in notes.
 */
export const noteRows = (diagram: Diagram, meta: string, room: NoteRoom): FooterEntry[][] => {
  const lead = meta === "" ? [] : [entryOf(meta, room)];
  const rows = (told: number): FooterEntry[][] =>
    flow([...lead, ...entriesOf(diagram, told, room)], room.width);
  const few = (told: number): FooterEntry[][] | undefined => {
    const made = rows(told);
    return made.length <= room.mostRows ? made : undefined;
  };
  return greatest(0, diagram.notes.length, few) ?? rows(0);
};
