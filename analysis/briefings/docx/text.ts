import {
  AlignmentType,
  BorderStyle,
  type HeadingLevel,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
} from "docx";
import { ink } from "../theme.ts";

const hex = (colour: string): string => colour.replace("#", "").toUpperCase();

/** Spacing with the line rule said: without it some programs lay lines on each other. */
const spacing = (before: number, after: number) => ({ before, after, line: 264, lineRule: "auto" as const });

type Level = (typeof HeadingLevel)[keyof typeof HeadingLevel];

export const heading = (text: string, level: Level, before: number): Paragraph =>
  new Paragraph({
    heading: level,
    keepNext: true,
    spacing: spacing(before, 80),
    children: [new TextRun(text)],
  });

export const paragraph = (text: string, look: { quiet?: boolean; lead?: string } = {}): Paragraph =>
  new Paragraph({
    spacing: spacing(0, 120),
    children: [
      ...(look.lead === undefined ? [] : [new TextRun({ text: `${look.lead}. `, bold: true })]),
      new TextRun({ text, ...(look.quiet === true ? { color: hex(ink.quiet) } : {}) }),
    ],
  });

export const bullet = (text: string): Paragraph =>
  new Paragraph({ bullet: { level: 0 }, spacing: spacing(0, 40), children: [new TextRun(text)] });

const rule = { style: BorderStyle.SINGLE, size: 4, color: hex(ink.rule) } as const;
const none = { style: BorderStyle.NONE, size: 0, color: "auto" } as const;

const cell = (text: string, width: number, head: boolean): TableCell =>
  new TableCell({
    width: { size: width, type: WidthType.DXA },
    margins: { top: 50, bottom: 50, left: 80, right: 80 },
    borders: { top: rule, bottom: rule, left: none, right: none },
    ...(head ? { shading: { type: ShadingType.CLEAR, color: "auto", fill: hex(ink.soft) } } : {}),
    children: [
      new Paragraph({
        alignment: AlignmentType.LEFT,
        spacing: spacing(0, 0),
        children: [new TextRun({ text, bold: head, size: 17 })],
      }),
    ],
  });

/** Column widths by the longest text each holds, in twentieths of a point, together `width`. */
const widths = (rows: readonly (readonly string[])[], width: number): number[] => {
  const longest = (rows[0] ?? []).map((_, i) =>
    Math.min(34, Math.max(7, ...rows.map((row) => (row[i] ?? "").length))),
  );
  const all = longest.reduce((sum, each) => sum + each, 0);
  return longest.map((each) => Math.floor((each / all) * width));
};

/** A table whose head is repeated on every page. */
export const table = (rows: readonly (readonly string[])[], width: number): Table => {
  const columns = widths(rows, width);
  return new Table({
    width: { size: width, type: WidthType.DXA },
    columnWidths: columns,
    layout: TableLayoutType.FIXED,
    rows: rows.map(
      (row, i) =>
        new TableRow({
          tableHeader: i === 0,
          cantSplit: true,
          children: row.map((text, k) => cell(text, columns[k] ?? 1000, i === 0)),
        }),
    ),
  });
};

export { hex };
