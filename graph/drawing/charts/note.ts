import { setting } from "../diagram/findings.ts";
import { type Block, heading, paragraph, quiet } from "../note/block.ts";
import { word } from "../words.ts";
import { amount, amountOrNone } from "./amount.ts";
import type { Chart, Charts } from "./charts.ts";

/** Rows of a table that somebody would still read; the rest is counted. */
const mostRows = 200;

/** What a row of a chart says after its label, in columns. */
const cellsOf = (chart: Chart, row: number, language: Charts["language"]): string[] => {
  const { value = null, note = "", untold } = chart.rows[row] ?? {};
  if (chart.form !== "beside") return [amountOrNone(value, language, untold), note];
  return (chart.cells[row] ?? []).map((cell) => amountOrNone(cell, language, untold));
};

/** A chart as a table, its heads first; a column of notes where there are some. */
export const tableOf = (chart: Chart, language: Charts["language"]): string[][] => {
  const { heads, rows } = chart;
  const noted = rows.some(({ note }) => note !== "");
  const columns = chart.form === "beside" ? heads.length : noted ? 3 : 2;
  const told = rows.slice(0, mostRows);
  const left = rows.length - told.length;
  return [
    [...heads, "", ""].slice(0, columns),
    ...told.map(({ label }, row) => [label, ...cellsOf(chart, row, language)].slice(0, columns)),
    ...(left === 0 ? [] : [["…", `+ ${amount(left, language)}`, ""].slice(0, columns)]),
  ];
};

/** Sources that were counted, in full. */
const sourcesOf = ({ works, language }: Charts): Block[] =>
  works.length === 0
    ? []
    : [
        heading(1, word("sources", language)),
        ...works.flatMap(({ short, text, url }) => paragraph(url === "" ? text : `${text}. ${url}`, short)),
      ];

/** What a note says of charts, under its title: each as a table; what is looked up comes last. */
export const chartNote = (charts: Charts): { readonly words: Block[]; readonly sources: Block[] } => ({
  words: [
    ...paragraph(charts.subtitle),
    ...quiet(setting(charts)),
    ...charts.charts.flatMap((chart): Block[] => [
      heading(1, chart.title),
      { block: "table", rows: tableOf(chart, charts.language) },
    ]),
  ],
  sources: sourcesOf(charts),
});
