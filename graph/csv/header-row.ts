import { unguard } from "./cell.ts";
import { parseCsv } from "./parse.ts";

/** Where a workbook says of the dataset as a whole what a folder says in its descriptor: one row of this table. */
export const headerFile = "dataset.csv";
/** Columns of that table. `settings` holds JSON. */
export const headerColumns = ["id", "title", "description", "licence", "date", "settings"] as const;

const jsonIn = (text: string | undefined): unknown => {
  try {
    return JSON.parse(text ?? "null") ?? undefined;
  } catch {
    return text; // the schema says what is wrong with it
  }
};

/** The descriptor of a folder with what the first row of `dataset.csv` says. Throws bad-data where that is no CSV. */
export const descriptorOfRow = (bytes: Uint8Array): Uint8Array => {
  const [header, row] = parseCsv(headerFile, bytes);
  const cells = new Map(header?.cells.map((name, at) => [name.trim(), row?.cells[at] ?? ""]));
  const given = (name: string): string | undefined => unguard(cells.get(name) ?? "");
  const licence = given("licence");
  return new TextEncoder().encode(
    JSON.stringify({
      name: given("id"),
      title: given("title"),
      description: given("description"),
      date: given("date"),
      licenses: licence === undefined ? undefined : [{ title: licence }],
      settings: jsonIn(given("settings")),
    }),
  );
};
