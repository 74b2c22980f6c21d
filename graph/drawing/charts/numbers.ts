import { type Shape, sink, text } from "../plate/scene.ts";
import { inLines } from "../text/cut.ts";
import { ink } from "../theme.ts";
import { amountOrNone } from "./amount.ts";
import type { ChartRow } from "./charts.ts";
import { type ChartSetting, lineOf, padOf, type Strip, typeOf } from "./setting.ts";

const mostLines = 2;

/** A rule across the column: it leads the eye from a label to its number. */
export const ruleAt = (x: number, y: number, width: number): Shape => ({
  shape: "path",
  points: [
    { x, y },
    { x: x + width, y },
  ],
  radius: 0,
  stroke: ink.rule,
  width: 0.5,
  dash: [],
});

/** Labels with their numbers at the right end, a rule under each. */
export const numberStrips = (rows: readonly ChartRow[], setting: ChartSetting): Strip[] => {
  const { size, width, measure, language } = setting;
  return rows.map(({ label, value, untold }): Strip => {
    const number = amountOrNone(value, language, untold);
    const weight = value === null ? "regular" : "bold";
    const room = width - measure(number, size, "bold") - 12;
    const lines = inLines(label, mostLines, room, typeOf(setting, size));
    const height = lines.length * lineOf(size) + padOf(size);
    const middle = (height - lines.length * lineOf(size)) / 2;
    return {
      height,
      draw: (x, y) => [
        ...lines.map((line, i) =>
          text(x, y + middle + (i + 0.5) * lineOf(size) + size * sink, line, { size, fill: ink.quiet }),
        ),
        text(x + width, y + middle + lineOf(size) / 2 + size * sink, number, {
          size,
          weight,
          fill: value === null ? ink.quiet : ink.text,
          anchor: "end",
        }),
        ruleAt(x, y + height, width),
      ],
    };
  });
};
