import { type ClipboardEvent, useState } from "react";
import type { WrittenTable } from "../../../server/contract/record-fields.ts";
import { useWords } from "../../words/index.ts";
import { spreadsheetText } from "../shared/spreadsheet.ts";
import { keptText, shownText } from "./cell-words.ts";
import { gridFields } from "./grid-fields.ts";
import { type Area, type CellText, cellsOf, type Place, pasted } from "./pasted.ts";
import type { GridState } from "./use-grid.ts";
import { textIn } from "./WritableRow.tsx";

/** Places of an area, row by row. */
const rowsOf = ({ from, to }: Area): readonly (readonly Place[])[] =>
  Array.from({ length: to.row - from.row + 1 }, (_, down) =>
    Array.from({ length: to.column - from.column + 1 }, (__, right) => ({
      row: from.row + down,
      column: from.column + right,
    })),
  );

/** What cells show, and what they hold when they open. */
const useCellTexts = (table: WrittenTable, grid: GridState) => {
  const speaker = useWords();
  const fields = gridFields[table];
  const shownAt = ({ row, column }: Place): string => {
    const spec = fields[column];
    if (spec === undefined) return "";
    return shownText(table, spec, textIn(grid.rowAt(row), spec.name), grid.names, speaker);
  };
  /** What a cell holds when it opens: the reader's words, but for lists that are chosen from. */
  const openText = ({ row, column }: Place): string => {
    const spec = fields[column];
    const chosen = spec?.type === "choice" || spec?.type === "flag";
    return chosen ? textIn(grid.rowAt(row), spec.name) : shownAt({ row, column });
  };
  return { shownAt, openText };
};

/** What is done with cells of a table: written, emptied, copied, pasted. */
export const useCells = (table: WrittenTable, grid: GridState) => {
  const speaker = useWords();
  const [lost, setLost] = useState(0);
  const fields = gridFields[table];
  const names = fields.map(({ name }) => name);
  const put = (cells: readonly CellText[], beyond = 0): void => {
    const kept = cells.map((cell) => {
      const spec = fields.find(({ name }) => name === cell.field);
      return spec === undefined ? cell : { ...cell, text: keptText(table, spec, cell.text, speaker) };
    });
    const open = kept.filter(({ row, field }) => field !== "id" || grid.rowAt(row)?.row === undefined);
    setLost(grid.write(open) + kept.length - open.length + beyond);
  };
  const { shownAt, openText } = useCellTexts(table, grid);
  const empty = (area: Area): void =>
    put(
      rowsOf(area)
        .flat()
        .map(({ row, column }) => ({ row, field: names[column] ?? "", text: "" })),
    );
  const copy = (event: ClipboardEvent, area: Area): void => {
    const texts = rowsOf(area).map((places) => places.map(shownAt));
    event.clipboardData.setData("text/plain", spreadsheetText(texts));
    event.preventDefault();
  };
  const paste = (event: ClipboardEvent, area: Area): void => {
    const { written, beyond } = pasted(cellsOf(event.clipboardData.getData("text/plain")), area, names);
    put(written, beyond);
    event.preventDefault();
  };
  return { fields, lost, put, openText, empty, copy, paste };
};
export type Cells = ReturnType<typeof useCells>;
