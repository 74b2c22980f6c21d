import { rect, type Shape, sink, text } from "../plate/scene.ts";
import { inLines } from "../text/cut.ts";
import { ink } from "../theme.ts";
import { amountOrNone } from "./amount.ts";
import type { ChartRow } from "./charts.ts";
import { type ChartSetting, lineOf, padOf, type Strip, typeOf } from "./setting.ts";

/** Shares of the column that labels and notes may take. */
const [labelShare, noteShare] = [0.42, 0.4];
const mostLines = 2;
const gap = 6;

/** Where the parts of every row begin, and how wide the longest bar is. */
type Places = { readonly bars: number; readonly room: number; readonly notes: number; readonly note: number };

const widest = (texts: readonly string[], size: number, { measure }: ChartSetting): number =>
  Math.max(0, ...texts.map((each) => measure(each, size, "regular")));

const placesOf = (rows: readonly ChartRow[], setting: ChartSetting): Places => {
  const { size, small, width, language } = setting;
  const labels = rows.map(({ label }) => label);
  const bars = Math.min(labelShare * width, widest(labels, size, setting)) + gap;
  const numbers = rows.map(({ value, untold }) => amountOrNone(value, language, untold));
  const number = widest(numbers, size, setting) * 1.1 + gap;
  const noted = rows.map(({ note }) => note);
  const note = Math.min(noteShare * width, widest(noted, small, setting));
  const notes = width - note;
  return { bars, room: notes - bars - number - (note > 0 ? 2 * gap : 0), notes, note };
};

/** Bars with their labels before and their numbers and notes after them; a pyramid has them about its middle. */
export const barStrips = (
  rows: readonly ChartRow[],
  form: "bars" | "pyramid",
  setting: ChartSetting,
): Strip[] => {
  const { size, small, language } = setting;
  const { bars, room, notes, note: noteRoom } = placesOf(rows, setting);
  const most = Math.max(1, ...rows.map(({ value }) => value ?? 0));
  return rows.map(({ label, value, note, untold }): Strip => {
    const length = value === null || value === 0 ? 0 : Math.max(1.5, (room * value) / most);
    const from = form === "pyramid" ? (room - length) / 2 : 0;
    const after = form === "pyramid" ? room : length;
    const lines = inLines(label, mostLines, bars - gap, typeOf(setting, size));
    const said = note === "" ? [] : inLines(note, mostLines, noteRoom, typeOf(setting, small));
    const tall = Math.max(lines.length * lineOf(size), said.length * lineOf(small), lineOf(size));
    const height = tall + padOf(size);
    const thick = lineOf(size) * 0.85;
    const written = (x: number, y: number, all: readonly string[], type: number): Shape[] =>
      all.map((line, i) =>
        text(x, y + height / 2 + (i + 0.5 - all.length / 2) * lineOf(type) + type * sink, line, {
          size: type,
          fill: ink.quiet,
        }),
      );
    return {
      height,
      draw: (x, y) => [
        ...written(x, y, lines, size),
        ...(length > 0
          ? [rect(x + bars + from, y + (height - thick) / 2, length, thick, { radius: 1.5, fill: ink.line })]
          : []),
        text(x + bars + after + gap, y + height / 2 + size * sink, amountOrNone(value, language, untold), {
          size,
          weight: "bold",
          fill: ink.text,
        }),
        ...written(x + notes, y, said, small),
      ],
    };
  });
};
