import { rect, type Shape, sink, text } from "../plate/scene.ts";
import { inLines } from "../text/cut.ts";
import { ink } from "../theme.ts";
import { amountOrNone } from "./amount.ts";
import type { Chart } from "./charts.ts";
import { ruleAt } from "./numbers.ts";
import { type ChartSetting, lineOf, padOf, type Strip, typeOf } from "./setting.ts";

type Beside = Extract<Chart, { form: "beside" }>;
type Cell = Beside["cells"][number][number];

/** Greatest share of the column that labels take; what stands beside each other shares the rest. */
const labelShare = 0.4;
const mostLines = 4;
const gap = 8;

/** Room for the labels and what they are called. */
const labelRoom = ({ heads, rows }: Beside, { width, size, small, measure }: ChartSetting): number => {
  const labels = rows.map(({ label }) => measure(label, size, "regular"));
  // a hair more than measured, since a text that fits to the last digit is broken by some fonts
  const widest = Math.ceil(Math.max(measure(heads[0] ?? "", small, "bold"), ...labels)) + 1;
  return Math.min(labelShare * width, widest + gap);
};

const columnsOf = (chart: Beside, setting: ChartSetting) => {
  const { width } = setting;
  const from = labelRoom(chart, setting);
  const names = chart.heads.slice(1);
  const room = (width - from) / names.length;
  return names.map((name, i) => ({ name, x: from + i * room + gap, room: room - gap }));
};

/** Lines of a text under each other, about the middle of a height. */
const middled = (
  lines: readonly string[],
  [x, y, height]: readonly [number, number, number],
  style: { readonly size: number; readonly fill: string; readonly weight?: "bold" },
): Shape[] =>
  lines.map((line, i) => {
    const { size } = style;
    return text(x, y + height / 2 + (i + 0.5 - lines.length / 2) * lineOf(size) + size * sink, line, style);
  });

/** The names of what stands beside each other, above their numbers. */
export const besideHead = (chart: Beside, setting: ChartSetting): Strip => {
  const { small, width } = setting;
  const label = { name: chart.heads[0] ?? "", x: 0, room: labelRoom(chart, setting) - gap };
  const named = [label, ...columnsOf(chart, setting)].map(({ name, x, room }) => ({
    x,
    lines: inLines(name, mostLines, room, typeOf(setting, small, "bold")),
  }));
  const height = Math.max(...named.map(({ lines }) => lines.length)) * lineOf(small) + padOf(small);
  const style = { size: small, weight: "bold", fill: ink.text } as const;
  return {
    height,
    draw: (x, y) => [
      ...named.flatMap((one) => middled(one.lines, [x + one.x, y, height], style)),
      ruleAt(x, y + height, width),
    ],
  };
};

/** A number with a bar before it, in proportion to the longest of all that stand beside each other. */
const cellShapes = (
  [cell, untold]: readonly [Cell, string | undefined],
  [x, y, height]: readonly [number, number, number],
  longest: number,
  { size, small, language }: ChartSetting,
): Shape[] => {
  const thick = lineOf(size) * 0.85;
  const length = cell === null || cell === 0 || longest === 0 ? 0 : Math.max(1.5, longest * cell);
  const bar =
    length === 0 ? [] : [rect(x, y + (height - thick) / 2, length, thick, { radius: 1.5, fill: ink.line })];
  const at = x + (length === 0 ? 0 : length + gap / 2);
  const told = amountOrNone(cell, language, untold);
  const style =
    cell === null ? { size: small, fill: ink.quiet } : { size, weight: "bold" as const, fill: ink.text };
  return [...bar, text(at, y + height / 2 + size * sink, told, style)];
};

/** Rows of what stands beside each other, so many of them: the label, then a number of each, with bars where it has some. */
export const besideStrips = (chart: Beside, shown: number, setting: ChartSetting): Strip[] => {
  const { size, width, measure, language } = setting;
  const columns = columnsOf(chart, setting);
  const cells = chart.cells.slice(0, shown);
  const most = Math.max(1, ...cells.flat().map((cell) => cell ?? 0));
  const number = Math.max(
    ...cells.flatMap((row, i) =>
      row.map((cell) => measure(amountOrNone(cell, language, chart.rows[i]?.untold), size, "bold")),
    ),
  );
  const bars = chart.barred ? Math.max(0, Math.min(...columns.map(({ room }) => room)) - number - gap) : 0;
  return cells.map((row, i): Strip => {
    const { label = "", untold } = chart.rows[i] ?? {};
    const lines = inLines(label, mostLines, labelRoom(chart, setting) - gap, typeOf(setting, size));
    const height = Math.max(1, lines.length) * lineOf(size) + padOf(size);
    return {
      height,
      draw: (x, y) => [
        ...middled(lines, [x, y, height], { size, fill: ink.quiet }),
        ...columns.flatMap((column, k) =>
          cellShapes([row[k] ?? null, untold], [x + column.x, y, height], bars / most, setting),
        ),
        ruleAt(x, y + height, width),
      ],
    };
  });
};
