import { type GroupShape, text } from "../plate/scene.ts";
import { inLines } from "../text/cut.ts";
import { ink } from "../theme.ts";
import { colon, semicolon, word } from "../words.ts";
import { amount, amountOrNone } from "./amount.ts";
import { barStrips } from "./bars.ts";
import { besideHead, besideStrips } from "./beside.ts";
import type { Chart } from "./charts.ts";
import { matrixStrip } from "./matrix.ts";
import { numberStrips } from "./numbers.ts";
import { type ChartSetting, lineOf, type Strip, typeOf } from "./setting.ts";

/** A chart with its title, to be set in a column; or a part of one that is too long for one. */
export type Section = {
  readonly chart: Chart;
  readonly title: readonly string[];
  /** Stands above the rows, also where they go on in the next column. */
  readonly head: readonly Strip[];
  readonly strips: readonly Strip[];
};

const mostTitleLines = 2;

const drawnRows = ({ rows, shown }: Chart): Chart["rows"] => rows.slice(0, shown ?? rows.length);

const bodyOf = (chart: Chart, setting: ChartSetting): Strip[] => {
  if (chart.form === "bars" || chart.form === "pyramid")
    return barStrips(drawnRows(chart), chart.form, setting);
  if (chart.form === "beside") return besideStrips(chart, drawnRows(chart).length, setting);
  const matrix = chart.form === "matrix" ? matrixStrip(chart, setting) : undefined;
  return matrix === undefined ? numberStrips(drawnRows(chart), setting) : [matrix];
};

/** What rows are not drawn, counted; a matrix that is drawn has all of them. */
const restOf = (
  chart: Chart,
  body: readonly Strip[],
  { small, language, hasNote }: ChartSetting,
): Strip[] => {
  const left = chart.rows.length - drawnRows(chart).length;
  if (left === 0 || (chart.form === "matrix" && body.length === 1)) return [];
  const words = `+ ${amount(left, language)} ${word(hasNote ? "moreRows" : "moreUndrawn", language)}`;
  const height = lineOf(small) * 1.3;
  return [{ height, draw: (x, y) => [text(x, y + small * 1.25, words, { size: small, fill: ink.quiet })] }];
};

const titleOf = (words: string, setting: ChartSetting): string[] =>
  inLines(words, mostTitleLines, setting.width, typeOf(setting, setting.heading, "bold"));

export const sectionOf = (chart: Chart, setting: ChartSetting): Section => {
  const body = bodyOf(chart, setting);
  return {
    chart,
    title: titleOf(chart.title, setting),
    head: chart.form === "beside" ? [besideHead(chart, setting)] : [],
    strips: [...body, ...restOf(chart, body, setting)],
  };
};

const sumOf = (strips: readonly Strip[]): number => strips.reduce((sum, { height }) => sum + height, 0);

/** So many rows go on in the next column at least, where there are enough. */
const fewestRows = 3;

const titleHeight = ({ title }: Pick<Section, "title">, { heading }: ChartSetting): number =>
  heading * 0.55 + title.length * lineOf(heading);

/** White space under a chart. */
export const gapUnder = ({ heading }: ChartSetting): number => heading * 1.3;

export const heightOf = ({ title, head, strips }: Section, setting: ChartSetting): number =>
  titleHeight({ title }, setting) + sumOf(head) + sumOf(strips);

/** What of a section has room, and what has not; undefined where not even a few of its rows have. */
export const parted = (
  section: Section,
  room: number,
  setting: ChartSetting,
): readonly [Section, Section] | undefined => {
  const all = section.strips.length;
  let [height, count] = [titleHeight(section, setting) + sumOf(section.head), 0];
  for (const strip of section.strips) {
    height += strip.height;
    if (height > room) break;
    count++;
  }
  if (count < 1 || count === all) return undefined;
  // one row alone under a repeated title looks like a slip
  if (all - count < fewestRows && all >= 2 * fewestRows) count = all - fewestRows;
  const more = ` (${word("continued", setting.language)})`;
  const title = titleOf(section.chart.title + more, setting);
  return [
    { ...section, strips: section.strips.slice(0, count) },
    { ...section, title, strips: section.strips.slice(count) },
  ];
};

/** What a row says after its label: a number and a note, or what stands beside each other with the name of each. */
const rowInWords = (chart: Chart, row: number, language: ChartSetting["language"]): string => {
  const { value = null, note = "", untold } = chart.rows[row] ?? {};
  if (chart.form !== "beside")
    return `${amountOrNone(value, language, untold)}${note === "" ? "" : ` (${note})`}`;
  const [, ...names] = chart.heads;
  const cells = chart.cells[row] ?? [];
  return names.map((name, i) => `${amountOrNone(cells[i] ?? null, language, untold)} (${name})`).join(", ");
};

/** A chart in words: `Posts by layer: 1 2; 2 14`. */
export const inWordsOf = (chart: Chart, language: ChartSetting["language"]): string =>
  `${chart.title}${colon(language)} ${chart.rows
    .map(({ label }, row) => `${label} ${rowInWords(chart, row, language)}`)
    .join(semicolon(language))}`;

/** A section with its upper left corner at a place. */
export const drawSection = (
  { chart, title, head, strips }: Section,
  x: number,
  y: number,
  setting: ChartSetting,
): GroupShape => {
  const { heading, language } = setting;
  let top = y + titleHeight({ title }, setting);
  return {
    shape: "group",
    kind: "chart",
    id: chart.id,
    says: inWordsOf(chart, language),
    children: [
      ...title.map((line, i) =>
        text(x, y + heading + i * lineOf(heading), line, { size: heading, weight: "bold", fill: ink.text }),
      ),
      ...[...head, ...strips].flatMap(({ height, draw }) => {
        const shapes = draw(x, top);
        top += height;
        return shapes;
      }),
    ],
  };
};
