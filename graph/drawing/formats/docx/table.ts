import {
  AlignmentType,
  BorderStyle,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
} from "docx";
import { sum } from "../../sum.ts";
import { isRightToLeft } from "../../text/runs.ts";
import { ink } from "../../theme.ts";
import { officeColour } from "../office-colour.ts";
import { direction, paragraphSpacing } from "./text.ts";
import { cellPad, cellText, tightWidthsOf, widthsOf } from "./widths.ts";

const rule = { style: BorderStyle.SINGLE, size: 4, color: officeColour(ink.rule) } as const;
const none = { style: BorderStyle.NONE, size: 0, color: "auto" } as const;
const side = cellPad * 20;

type Look = { readonly head: boolean; readonly keepNext: boolean };

const cell = (text: string, width: number, { head, keepNext }: Look): TableCell => {
  const rtl = isRightToLeft(text);
  const { paragraph, run } = direction(rtl);
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    margins: { top: 50, bottom: 50, left: side, right: side },
    borders: { top: rule, bottom: rule, left: none, right: none },
    ...(head ? { shading: { type: ShadingType.CLEAR, color: "auto", fill: officeColour(ink.soft) } } : {}),
    children: [
      new Paragraph({
        ...paragraph,
        ...(rtl ? {} : { alignment: AlignmentType.LEFT }),
        keepNext,
        spacing: paragraphSpacing(0, 0),
        run: { size: cellText * 2 },
        children: [new TextRun({ text, bold: head, size: cellText * 2, ...run })],
      }),
    ],
  });
};

/** A row longer than this may be parted between pages: else it might not fit on one. */
const mostWhole = 500;

/** Rows that stay together with the head, so that no table begins on the last line of a page. */
const kept = 2;

/** A table whose head is repeated on every page, and in which no word is broken that need not be. */
export const docxTable = (rows: readonly (readonly string[])[], width: number): Table => {
  const columns = widthsOf(rows, width) ?? tightWidthsOf(rows, width);
  return new Table({
    width: { size: sum(columns), type: WidthType.DXA },
    columnWidths: columns,
    layout: TableLayoutType.FIXED,
    rows: rows.map((row, i) => {
      const look = { head: i === 0, keepNext: i < Math.min(kept, rows.length - 1) };
      return new TableRow({
        tableHeader: i === 0,
        cantSplit: row.join("").length < mostWhole,
        children: row.map((text, k) => cell(text, columns[k] ?? 1000, look)),
      });
    }),
  });
};
