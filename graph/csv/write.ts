/** What a cell may not hold outside quotation marks (RFC 4180). */
const special = /[",\r\n]/;

/** Rows of cells as the text of a CSV file that is read as the same rows. */
export const csvTextOf = (rows: Iterable<readonly string[]>): string => {
  let text = "";
  for (const cells of rows) {
    for (const [at, cell] of cells.entries()) {
      if (at > 0) text += ",";
      text += special.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
    }
    text += "\n";
  }
  return text;
};
