/** Text that a spreadsheet would take for a formula is marked as text. */
const asText = (text: string): string => (/^\s*[=+\-@＝＋－＠]/.test(text) ? `'${text}` : text);

const cell = (value: string | number | undefined): string => {
  if (value === undefined) return "";
  if (typeof value === "number") return String(value);
  const plain = asText(value.replaceAll(/[\t\r\n]+/g, " "));
  return plain.includes('"') ? `"${plain.replaceAll('"', '""')}"` : plain;
};

/** Rows as spreadsheets take them from the clipboard: a tab between cells, a line for each row. */
export const spreadsheetText = (rows: readonly (readonly (string | number | undefined)[])[]): string =>
  rows.map((row) => row.map(cell).join("\t")).join("\n");
