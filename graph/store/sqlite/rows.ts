import { setImmediate } from "node:timers/promises";
import { isDeepStrictEqual } from "node:util";
import { z } from "zod";
import { groupBy } from "../../group-by.ts";
import { once } from "../../memo.ts";
import type { TableName } from "../../model/checks/problem.ts";
import type { Dataset } from "../../model/dataset.ts";
import type { RowChange } from "../../record/revision.ts";
import { rowKey } from "../../record/rows.ts";
import { stopIfAsked } from "../shared/refusals.ts";
import type { WriteOptions } from "../store.ts";
import { removedBody, rowsInBlocks, type StoredRow, storedRowSchema } from "./blocks.ts";
import type { Connection } from "./connection.ts";
import { type RowPut, repacked } from "./repack.ts";
import { inKeyOrder, type RowText, rowTextsOf } from "./row-texts.ts";

/** Rows written between two looks at the clock: the page and the cancel button stay alive meanwhile. */
const batch = 2_000;

/** The rows of a dataset as they are stored, by key. */
const storedRows = (database: Connection, dataset: string): Map<string, StoredRow> => {
  const changed = z
    .array(storedRowSchema)
    .parse(database.prepare("SELECT part, id, body FROM dataset_rows WHERE dataset = ?").all(dataset));
  const rows = new Map<string, StoredRow>();
  for (const row of rowsInBlocks(database, dataset).every()) rows.set(keyOf(row), row);
  for (const row of changed)
    if (row.body === removedBody) rows.delete(keyOf(row));
    else rows.set(keyOf(row), row);
  return rows;
};
const keyOf = ({ part, id }: StoredRow): string => rowKey({ table: part, id });

type Put = Pick<RowText, "table" | "text">;

/** Puts rows given as JSON, all those of a table by one statement: calls to the driver cost more than the rows. */
const putRows = (database: Connection, dataset: string) => {
  const put = database.prepare(
    `INSERT OR REPLACE INTO dataset_rows (dataset, part, id, body)
     SELECT ?, ?, json_extract(value, '$.id'), value FROM json_each(?)`,
  );
  return (rows: readonly Put[]): void => {
    for (const [table, given] of groupBy(rows, (row) => row.table))
      put.run(dataset, table, `[${given.map(({ text }) => text).join(",")}]`);
  };
};

/** Takes rows away: one that stands in a block is said to be gone. */
const removeRow = (database: Connection, dataset: string) => {
  const isAlone = rowsInBlocks(database, dataset).isEmpty();
  const remove = database.prepare(
    isAlone
      ? "DELETE FROM dataset_rows WHERE dataset = ? AND part = ? AND id = ?"
      : `INSERT OR REPLACE INTO dataset_rows (dataset, part, id, body) VALUES (?, ?, ?, '${removedBody}')`,
  );
  return (table: string, id: string) => remove.run(dataset, table, id);
};

/** Works through rows in batches, telling how far it is; others get their turn in between. */
const inBatches = async <T>(
  rows: readonly T[],
  options: Pick<WriteOptions, "onProgress" | "signal">,
  work: (rows: readonly T[]) => void,
): Promise<void> => {
  for (let done = 0; done < rows.length; done += batch) {
    work(rows.slice(done, done + batch));
    options.onProgress?.(Math.min(done + batch, rows.length), rows.length);
    await setImmediate();
    stopIfAsked(options.signal);
  }
};

/** Puts and removes rows: in their blocks, where much of these changes, else each for itself. */
const writeRows = async (
  database: Connection,
  dataset: string,
  rows: readonly RowPut[],
  options: Pick<WriteOptions, "onProgress" | "signal">,
): Promise<void> => {
  const alone = await repacked(database, dataset, rows, options);
  const [put, remover] = [putRows(database, dataset), once(() => removeRow(database, dataset))];
  await inBatches(alone, { signal: options.signal }, (some) => {
    for (const { table, id, text } of some) if (text === undefined) remover()(table, id);
    put(some.flatMap(({ table, text }) => (text === undefined ? [] : [{ table, text }])));
  });
};

/** Makes the stored rows of a dataset those that are given, inside an open transaction. Only what differs is written, and given back. */
export const replaceRows = async (
  database: Connection,
  dataset: Dataset,
  options: WriteOptions,
): Promise<RowChange[]> => {
  const old = storedRows(database, dataset.id);
  const [changes, puts]: [RowChange[], RowPut[]] = [[], []];
  await inBatches(inKeyOrder(rowTextsOf(dataset)).flat(), options, (rows) => {
    for (const { table, id, text } of rows) {
      const key = rowKey({ table, id });
      const body = old.get(key)?.body;
      old.delete(key);
      if (body === text) continue;
      const [before, after] = [body === undefined ? undefined : JSON.parse(body), JSON.parse(text)];
      if (isDeepStrictEqual(before, after)) continue;
      changes.push({ table, id, before, after });
      puts.push({ table, id, text });
    }
  });
  for (const { part: table, id, body } of old.values()) {
    changes.push({ table, id, before: JSON.parse(body) });
    puts.push({ table, id });
  }
  await writeRows(database, dataset.id, puts, { signal: options.signal });
  return changes;
};

const textOf = (id: string, row: object): string =>
  JSON.stringify("id" in row && row.id === id ? row : { ...row, id });

/** Changes some rows of a dataset inside an open transaction; says by how many each table grew. */
export const changeRows = async (
  database: Connection,
  dataset: string,
  changes: readonly RowChange[],
  options: WriteOptions,
): Promise<Readonly<Record<TableName, number>>> => {
  const grown = { sources: 0, nodes: 0, lines: 0, coverage: 0, recommendations: 0, patches: 0 };
  const puts = changes.flatMap(({ table, id, before, after }): RowPut[] => {
    if (table === "record") return [];
    grown[table] += Number(after !== undefined) - Number(before !== undefined);
    return [{ table, id, text: after === undefined ? undefined : textOf(id, after) }];
  });
  await writeRows(database, dataset, puts, options);
  return grown;
};
