import { rect, type Shape, sink, text } from "../plate/scene.ts";
import { inLines } from "../text/cut.ts";
import { bandTints, ink } from "../theme.ts";
import { amount } from "./amount.ts";
import type { Chart } from "./charts.ts";
import { type ChartSetting, lineOf, type Strip, typeOf } from "./setting.ts";

type Matrix = Extract<Chart, { form: "matrix" }>;

/** Least share of the column that names keep, and how many lines of one. */
const nameShare = 0.3;
const mostLines = 2;
const gap = 14;

/** A cell: tinted by how many of the most there are, with the number in it. */
const cellAt = (x: number, y: number, side: number, label: string, dark: boolean, size: number): Shape[] => {
  const inside = side - 2;
  const fill = label === "" ? ink.page : dark ? ink.line : bandTints[0];
  const box = rect(x, y, inside, inside, { radius: 2, fill, stroke: ink.rule, width: 0.6 });
  if (label === "") return [box];
  const middle = { size, anchor: "middle", fill: dark ? ink.page : ink.text } as const;
  return [box, text(x + inside / 2, y + inside / 2 + size * sink, label, middle)];
};

/** Who stands how to whom as cells, numbered at the head as at the side; undefined where it could not be read in the column. */
export const matrixStrip = ({ names, cells }: Matrix, setting: ChartSetting): Strip | undefined => {
  const { small, width, measure, language } = setting;
  const numbered = names.map((name, i) => `${i + 1}  ${name}`);
  const widestName = Math.max(...numbered.map((name) => measure(name, small, "regular"))) + gap;
  const labels = cells.map((row) => row.map((value) => (value === 0 ? "" : amount(value, language))));
  const widestNumber = Math.max(...labels.flat().map((label) => measure(label, small, "regular")));
  const least = Math.max(lineOf(small) * mostLines, widestNumber + 6);
  const side = Math.max(least, Math.min(least * 1.3, (width - widestName) / names.length));
  const room = Math.min(widestName, width - side * names.length);
  if (room < Math.min(widestName, nameShare * width)) return undefined;
  const lines = numbered.map((name) => inLines(name, mostLines, room - gap, typeOf(setting, small)));
  if (new Set(lines.map((each) => each.join(" ").replace(/^\d+ +/, ""))).size < names.length)
    return undefined;
  const most = Math.max(1, ...cells.flat());
  const head = lineOf(small);
  return {
    height: head + side * names.length,
    draw: (x, y) =>
      names.flatMap((_, i): Shape[] => [
        text(x + room + (i + 0.5) * side - 1, y + small, String(i + 1), {
          size: small,
          fill: ink.quiet,
          anchor: "middle",
        }),
        ...(lines[i] ?? []).map((line, k, all) =>
          text(
            x,
            y + head + (i + 0.5) * side - 1 + (k + 0.5 - all.length / 2) * lineOf(small) + small * sink,
            line,
            { size: small, fill: ink.quiet },
          ),
        ),
        ...(labels[i] ?? []).flatMap((label, k) => {
          const dark = (cells[i]?.[k] ?? 0) > most / 2;
          return cellAt(x + room + k * side, y + head + i * side, side, label, dark, small);
        }),
      ]),
  };
};
