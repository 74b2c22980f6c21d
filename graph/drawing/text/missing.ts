import type { Charts } from "../charts/charts.ts";
import type { Diagram } from "../diagram/diagram.ts";
import { lettersWithoutFace } from "./runs.ts";

/** A name of a picture with letters that no face has. */
export type Missing = { readonly text: string; readonly letters: string };

/** Formats that leave the choice of typefaces to whoever opens them, and so show every letter that a machine has. */
export const formatsWithAllLetters = ["svg", "pptx", "md"] as const;

/** Those of some texts whose letters PNG, PDF and the picture in DOCX cannot show, each once. */
const missingIn = (texts: readonly string[]): Missing[] =>
  [...new Set(texts)].flatMap((text) => {
    const letters = lettersWithoutFace(text).join("");
    return letters === "" ? [] : [{ text, letters }];
  });

/** Names and titles of a diagram whose letters PNG, PDF and the picture in DOCX cannot show, each once. */
export const missingLetters = ({ title, subtitle, clusters, boxes, notes }: Diagram): Missing[] =>
  missingIn([
    title,
    subtitle,
    ...clusters.map((cluster) => cluster.title),
    ...boxes.flatMap(({ name, short, hats }) => [name, short ?? "", ...hats.map(({ label }) => label)]),
    ...notes.map(({ text }) => text),
  ]);

/** The same of charts: titles, labels, names of rows and columns, and sources. */
export const missingInCharts = ({ title, subtitle, charts, works }: Charts): Missing[] =>
  missingIn([
    title,
    subtitle,
    ...charts.flatMap((chart) => [chart.title, ...chart.rows.flatMap(({ label, note }) => [label, note])]),
    ...charts.flatMap((chart) => (chart.form === "matrix" ? chart.names : [])),
    ...charts.flatMap((chart) => (chart.form === "beside" ? chart.heads : [])),
    ...works.map(({ short }) => short),
  ]);
