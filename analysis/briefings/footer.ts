import type { Diagram } from "./diagram.ts";
import { drawBadge } from "./draw.ts";
import type { Measure } from "./fonts.ts";
import { type LegendItem, legendOf } from "./legend.ts";
import type { PageFormat } from "./pages.ts";
import { type GroupShape, rect, type Shape, text } from "./scene.ts";
import { wrap } from "./text.ts";
import { dashes, ink, markInk } from "./theme.ts";
import { colon, word } from "./words.ts";

export type Footer = { readonly height: number; readonly draw: (top: number) => GroupShape[] };

type Entry = { readonly width: number; readonly draw: (x: number, middle: number) => Shape[] };

const between = 20;
const swatch = 30;

/** The little drawing before a legend's word, on a middle line. */
const sample = (item: LegendItem, x: number, y: number, size: number): Shape[] => {
  const stroke = (dash: readonly number[], width = 1.4): Shape => ({
    shape: "path",
    points: [
      { x, y },
      { x: x + swatch - 4, y },
    ],
    radius: 0,
    stroke: ink.line,
    width,
    dash: dash.map((each) => each * width),
  });
  const box = (radius: number, dash: readonly number[]): Shape =>
    rect(x, y - 6, swatch - 4, 12, { radius, fill: ink.box, stroke: ink.border, width: 0.9, dash });
  switch (item.shows) {
    case "solid":
    case "dotted":
    case "dashed":
    case "several":
      return [stroke(dashes[item.shows], item.shows === "dotted" ? 1.8 : 1.4)];
    case "denied": {
      const middle = x + (swatch - 4) / 2;
      const points = [
        { x: middle - 3.5, y: y + 6 },
        { x: middle + 3.5, y: y - 6 },
      ];
      return [stroke([]), { shape: "path", points, radius: 0, stroke: ink.accent, width: 2.2, dash: [] }];
    }
    case "arrow": {
      const tip = x + swatch - 4;
      const points = [
        { x: tip, y },
        { x: tip - 8, y: y - 3.4 },
        { x: tip - 8, y: y + 3.4 },
      ];
      return [stroke([]), { shape: "polygon", points, fill: ink.line }];
    }
    case "open": {
      const tip = x + swatch - 4;
      const points = [
        { x: tip - 8, y: y - 3.4 },
        { x: tip, y },
        { x: tip - 8, y: y + 3.4 },
      ];
      return [stroke([]), { shape: "path", points, radius: 0, stroke: ink.line, width: 1.4, dash: [] }];
    }
    case "diamond": {
      const tip = x + swatch - 4;
      const points = [
        { x: tip, y },
        { x: tip - 8, y: y - 3.4 },
        { x: tip - 16, y },
        { x: tip - 8, y: y + 3.4 },
      ];
      return [stroke([]), { shape: "polygon", points, fill: ink.line }];
    }
    case "plain":
      return [stroke([])];
    case "thing":
      return [rect(x, y - 6, swatch - 4, 12, { fill: ink.soft, stroke: ink.border, width: 0.9 })];
    case "number":
      return drawBadge(x, y - badgeSizeOf(size) / 2, badgeSizeOf(size), item.sign, ink.accent, size);
    case "sign": {
      const mark =
        item.word === "added" || item.word === "removed" || item.word === "changed" ? item.word : "none";
      return drawBadge(x, y - badgeSizeOf(size) / 2, badgeSizeOf(size), item.sign, markInk[mark].line, size);
    }
    case "body":
      return [box(6, [])];
    case "soft":
      return [box(5, [4, 2.5])];
    case "hat":
      return [
        rect(x + 3, y - 6, 20, 9, { radius: 3, fill: ink.box, stroke: ink.border, width: 0.9 }),
        rect(x, y - 1, swatch - 4, 7, { radius: 2, fill: ink.box, stroke: ink.border, width: 0.9 }),
      ];
  }
};

const badgeSizeOf = (size: number): number => size + 4;

/** Room of a sample before its words. */
const roomOf = ({ shows }: LegendItem, size: number): number =>
  shows === "number" || shows === "sign" ? badgeSizeOf(size) + 5 : swatch;

const legendEntries = (diagram: Diagram, size: number, measure: Measure): Entry[] =>
  legendOf(diagram).map((item) => {
    const words = word(item.word, diagram.language) + item.more;
    const room = roomOf(item, size);
    return {
      width: room + measure(words, size, "regular"),
      draw: (x, middle) => [
        ...sample(item, x, middle, size),
        text(x + room, middle + size * 0.36, words, { size, fill: ink.quiet }),
      ],
    };
  });

const figureEntries = (diagram: Diagram, size: number, measure: Measure): Entry[] =>
  diagram.figures.map((figure) => {
    const values = figure.before === "" ? figure.after : `${figure.before} → ${figure.after}`;
    const label = measure(`${figure.label}  `, size, "regular");
    return {
      width: label + measure(values, size, "bold"),
      draw: (x, middle) => [
        text(x, middle + size * 0.36, figure.label, { size, fill: ink.quiet }),
        text(x + label, middle + size * 0.36, values, { size, weight: "bold", fill: ink.text }),
      ],
    };
  });

/** Entries side by side, in as many rows as they need. */
const flow = (entries: readonly Entry[], width: number): Entry[][] => {
  const rows: Entry[][] = [];
  let used = 0;
  for (const entry of entries) {
    const last = rows[rows.length - 1];
    if (last === undefined || used + between + entry.width > width) {
      rows.push([entry]);
      used = entry.width;
    } else {
      last.push(entry);
      used += between + entry.width;
    }
  }
  return rows;
};

const drawRows = (rows: readonly Entry[][], left: number, top: number, line: number): Shape[] =>
  rows.flatMap((row, i) => {
    let x = left;
    return row.flatMap((entry) => {
      const shapes = entry.draw(x, top + i * line + line / 2);
      x += entry.width + between;
      return shapes;
    });
  });

const noteEntries = (diagram: Diagram, size: number, width: number, measure: Measure): Entry[] => {
  const lead = `${word("sources", diagram.language)}${colon(diagram.language)}`;
  const texts = diagram.notes.map((note) => `[${note.number}] ${note.text}`);
  const lines =
    texts.length === 0 ? [] : [lead, ...texts.flatMap((each) => wrap(each, size, "regular", width, measure))];
  return lines.map((line) => ({
    width: measure(line, size, "regular") - (line === lead ? between - 6 : 0),
    draw: (x, middle) => [text(x, middle + size * 0.36, line, { size, fill: ink.quiet })],
  }));
};

const metaEntry = (meta: string, size: number, measure: Measure): Entry[] =>
  meta === ""
    ? []
    : [
        {
          width: measure(meta, size, "regular"),
          draw: (x, middle) => [text(x, middle + size * 0.36, meta, { size, fill: ink.quiet })],
        },
      ];

export type FooterWords = { readonly corner: string; readonly meta: string };

/** Legend, figures and footnotes at the foot of a page, with what stands in the corner. */
export const footerOf = (
  diagram: Diagram,
  format: PageFormat,
  measure: Measure,
  words: FooterWords,
): Footer => {
  const { sizes, margin, width: pageWidth } = format;
  const width = pageWidth - 2 * margin;
  const corner = measure(words.corner, sizes.note, "regular") + between;
  const legend = flow(legendEntries(diagram, sizes.legend, measure), width);
  const figures = flow(figureEntries(diagram, sizes.legend + 1, measure), width);
  const notes = flow(
    [
      ...metaEntry(words.meta, sizes.note, measure),
      ...noteEntries(diagram, sizes.note, width - corner, measure),
    ],
    width - corner,
  );
  const legendLine = Math.max(18, sizes.legend * 1.6);
  const noteLine = sizes.note * 1.4;
  const figureHeight = figures.length * legendLine;
  const legendHeight = legend.length * legendLine;
  const height = figureHeight + legendHeight + 6 + Math.max(1, notes.length) * noteLine;
  const draw = (top: number): GroupShape[] => {
    const notesTop = top + figureHeight + legendHeight + 6;
    const bottom = notesTop + Math.max(1, notes.length) * noteLine;
    return [
      {
        shape: "group",
        kind: "legend",
        id: "legend",
        says: "",
        children: [
          ...drawRows(figures, margin, top, legendLine),
          ...drawRows(legend, margin, top + figureHeight, legendLine),
        ],
      },
      {
        shape: "group",
        kind: "notes",
        id: "notes",
        says: "",
        children: [
          ...drawRows(notes, margin, notesTop, noteLine),
          text(pageWidth - margin, bottom - noteLine / 2 + sizes.note * 0.36, words.corner, {
            size: sizes.note,
            fill: ink.quiet,
            anchor: "end",
          }),
        ],
      },
    ];
  };
  return { height, draw };
};
