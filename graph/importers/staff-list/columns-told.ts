import type { Gather } from "../shared/gather.ts";
import type { Mapping } from "./mapping.ts";
import { type StaffSheet, valuesIn } from "./sheet.ts";

type Warn = Gather["warn"];

/** Columns that are read and share their header with another, which is not read. */
const warnOfRepeated = ({ file, header }: StaffSheet, { columns }: Mapping, warn: Warn): void => {
  for (const column of new Set(Object.values(columns)))
    if (header.indexOf(column) !== header.lastIndexOf(column))
      warn(
        { file },
        column,
        "repeated-column",
        `several columns are called "${column}": the first was read, the others were not; give each its own name`,
      );
};

/** Columns that say something and were not read, in one sentence. */
const warnOfUnread = (sheet: StaffSheet, { columns }: Mapping, warn: Warn): void => {
  const read = new Set(Object.values(columns));
  const unread = sheet.header.filter(
    (header, at) => header !== "" && !read.has(header) && valuesIn(sheet, at).length > 0,
  );
  if (unread.length > 0)
    warn(
      { file: sheet.file },
      undefined,
      "unread-columns",
      `these columns were not read: ${unread.map((header) => `"${header}"`).join(", ")}; a mapping may say what they are`,
    );
};

/** How much of a cell is told. */
const longestShown = 40;

/** From so many rows on, cells without a header are told of their column. */
const manyRows = 5;

const quoted = (cells: readonly string[]): string =>
  cells
    .map((cell) => `"${cell.length > longestShown ? `${cell.slice(0, longestShown)}…` : cell}"`)
    .join(", ");

/**
 * Tells of cells that stand under no header: of a few rows one by one, since what has more cells than the header has often
 * moved to the side, as where a cell holds a comma and no quotation marks.
 */
export const warnOfUnnamed = (
  { file, header, rows }: Pick<StaffSheet, "file" | "header" | "rows">,
  warn: Warn,
): void => {
  const unnamed = rows.flatMap(({ row, cells }) => {
    const left = cells.filter((cell, at) => (header[at] ?? "") === "" && cell.trim() !== "");
    return left.length === 0 ? [] : [{ row, left }];
  });
  if (unnamed.length > manyRows) {
    const shown = quoted(unnamed.slice(0, 3).map(({ left }) => left.join(" ")));
    const what = `${unnamed.length} rows have cells under no header, which were not read (${shown} …)`;
    warn({ file, row: unnamed[0]?.row }, undefined, "unnamed-cells", `${what}: give the column a header`);
    return;
  }
  for (const { row, left } of unnamed)
    warn(
      { file, row },
      undefined,
      "unnamed-cells",
      `the row has more cells than the header: ${quoted(left)} was not read, and cells may stand in the wrong columns; a cell that holds a comma needs quotation marks`,
    );
};

/** Tells of everything that stands in columns of a list and was not read. */
export const warnOfColumns = (sheet: StaffSheet, mapping: Mapping, warn: Warn): void => {
  warnOfRepeated(sheet, mapping, warn);
  warnOfUnread(sheet, mapping, warn);
  warnOfUnnamed(sheet, warn);
};
