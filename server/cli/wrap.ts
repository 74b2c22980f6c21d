const fill = (lines: string[], word: string, width: number): string[] => {
  const last = lines.at(-1);
  if (last === undefined || last.length + 1 + word.length > width) return [...lines, word];
  return [...lines.slice(0, -1), `${last} ${word}`];
};

/** Text in lines of at most `width` characters, each after an indent; the first after a mark of the same width. */
export const wrapText = (text: string, width: number, indent = "", mark = indent): string =>
  text
    .split(/\s+/)
    .reduce<string[]>((lines, word) => fill(lines, word, width - indent.length), [])
    .map((line, place) => (place === 0 ? mark : indent) + line)
    .join("\n");

/** Rows as a table with columns as wide as what is in them; no column wider than `most` characters. */
export const tabulate = (rows: readonly (readonly string[])[], indent = "", most = 48): string => {
  const cut = (cell: string): string => (cell.length > most ? `${cell.slice(0, most - 1)}…` : cell);
  const cells = rows.map((row) => row.map(cut));
  const width = (column: number): number => Math.max(...cells.map((row) => (row[column] ?? "").length));
  return cells
    .map(
      (row) =>
        indent +
        row
          .map((cell, column) => cell.padEnd(width(column)))
          .join("  ")
          .trimEnd(),
    )
    .join("\n");
};
