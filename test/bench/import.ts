import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import { stringify } from "csv-stringify/sync";
import Database from "libsql";
import readXlsxFile from "read-excel-file/node";
import { workbookOf } from "../../graph/exporters/xlsx.ts";
import type { InputFile } from "../../graph/importers/importer.ts";
import type { Dataset } from "../../graph/model/dataset.ts";
import { openSqliteStore } from "../../graph/store/sqlite/sqlite-store.ts";
import { importDataset } from "../../server/services/import.ts";
import type { Benchmark } from "./benchmark.ts";

const count = 100_000;
const header = ["Position ID", "Position title", "Incumbent", "Grade", "Department", "Reports to"];

/** A staff list in which every post answers to one before it. */
const rows = (): string[][] =>
  Array.from({ length: count }, (_, at) => [
    `P${at}`,
    `Officer ${at}`,
    `Person ${at}`,
    `P-${(at % 5) + 1}`,
    `Section ${at % 400}`,
    at === 0 ? "" : `P${Math.floor((at - 1) / 8)}`,
  ]);

const seconds = async (work: () => Promise<unknown>): Promise<number> => {
  const began = performance.now();
  await work();
  return (performance.now() - began) / 1000;
};

const readers: Readonly<Record<string, (bytes: Buffer) => Promise<unknown>>> = {
  "staff.csv": async (bytes) => parse(bytes),
  "staff.xlsx": async (bytes) => readXlsxFile(bytes),
};

/** The rows of a dataset by the plainest means: one table, one statement, one transaction. */
const writeBare = (path: string, { nodes, lines }: Dataset): void => {
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

/** Importing a list of 100,000 rows against reading the file with the same reader and writing what comes of it bare. */
export const importBenchmark: Benchmark = {
  name: "import",
  title:
    "100,000 rows imported ÷ the file read by its reader and the same rows written bare (time; 1 is as fast)",
  run: async ({ print }) => {
    const folder = await mkdtemp(join(tmpdir(), "dotted-import-"));
    const list = rows();
    const files: readonly InputFile[] = [
      { name: "staff.csv", bytes: Buffer.from(stringify([header, ...list])) },
      { name: "staff.xlsx", bytes: await workbookOf([{ name: "staff", header, rows: list }]) },
    ];
    try {
      for (const [at, file] of files.entries()) {
        const store = await openSqliteStore(join(folder, `${at}.db`));
        const whole = await seconds(() =>
          importDataset(store, [file], { dataset: "bench", dryRun: false }, { actor: "bench" }),
        );
        const { dataset } = await store.read("bench");
        await store.close();
        const reading = await seconds(async () => readers[file.name]?.(Buffer.from(file.bytes)));
        const writing = await seconds(async () => writeBare(join(folder, `bare-${at}.db`), dataset));
        print(
          `  ${file.name}: ${dataset.nodes.length} nodes, ${dataset.lines.length} lines: imported ${whole.toFixed(1)} s, read ${reading.toFixed(1)} s and written ${writing.toFixed(1)} s bare, ratio ${(whole / (reading + writing)).toFixed(2)}`,
        );
      }
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  },
};
