import Database from "libsql";
import readXlsxFile from "read-excel-file/node";
import { parseCsv } from "../../../graph/csv/parse.ts";
import type { InputFile } from "../../../graph/importers/importer.ts";
import type { Dataset } from "../../../graph/model/dataset.ts";

/** The readers that the program has. */
const readers: Readonly<Record<string, (bytes: Buffer) => Promise<unknown>>> = {
  "staff.csv": async (bytes) => parseCsv("staff.csv", bytes),
  "staff.xlsx": async (bytes) => readXlsxFile(bytes),
};

/** A file read by the reader of its format, and nothing made of what it says. */
export const readBare = async ({ name, bytes }: InputFile): Promise<void> => {
  await readers[name]?.(Buffer.from(bytes));
};

/** The rows of a dataset by the plainest means: one table, one statement, one transaction. */
export const writeBare = (path: string, { nodes, lines }: Dataset): void => {
  const database = new Database(path);
  database.exec("PRAGMA journal_mode = WAL");
  database.exec(
    "CREATE TABLE bare (part TEXT, id TEXT, body TEXT, PRIMARY KEY (part, id)) WITHOUT ROWID; BEGIN",
  );
  const put = database.prepare("INSERT INTO bare VALUES (?, ?, ?)");
  for (const node of nodes) put.run("nodes", node.id, JSON.stringify(node));
  for (const line of lines) put.run("lines", line.id, JSON.stringify(line));
  database.exec("COMMIT");
  database.close();
};
