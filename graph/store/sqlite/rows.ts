import { setImmediate } from "node:timers/promises";
import { isDeepStrictEqual } from "node:util";
import { z } from "zod";
import { groupBy } from "../../group-by.ts";
import { type TableName, tableNames } from "../../model/checks/problem.ts";
import type { Dataset } from "../../model/dataset.ts";
import type { RowChange } from "../../record/revision.ts";
import { rowKey } from "../../record/rows.ts";
import { stopIfAsked } from "../shared/refusals.ts";
import type { WriteOptions } from "../store.ts";
import type { Connection } from "./connection.ts";
import { inKeyOrder, type RowText, rowTextsOf } from "./row-texts.ts";

/** Rows written between two looks at the clock: the page and the cancel button stay alive meanwhile. */
const batch = 2_000;

const storedRow = z.object({ part: z.enum(tableNames), id: z.string(), body: z.string() });

/** The rows of a dataset as they are stored, by key. */
const storedRows = (database: Connection, dataset: string): Map<string, z.infer<typeof storedRow>> => {
  const rows = database.prepare("SELECT part, id, body FROM dataset_rows WHERE dataset = ?").all(dataset);
  return new Map(
    z
      .array(storedRow)
      .parse(rows)
      .map((row) => [rowKey({ table: row.part, id: row.id }), row]),
  );
};

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

const removeRow = (database: Connection, dataset: string) => {
  const remove = database.prepare("DELETE FROM dataset_rows WHERE dataset = ? AND part = ? AND id = ?");
  return (table: string, id: string) => remove.run(dataset, table, id);
};

/** Works through rows in batches, telling how far it is; others get their turn in between. */
const inBatches = async <T>(
  rows: readonly T[],
  options: WriteOptions,
  work: (rows: readonly T[]) => void,
): Promise<void> => {
  for (let done = 0; done < rows.length; done += batch) {
    work(rows.slice(done, done + batch));
    options.onProgress?.(Math.min(done + batch, rows.length), rows.length);
    await setImmediate();
    stopIfAsked(options.signal);
  }
};

/** Writes rows of a dataset that has none yet, inside an open transaction. */
export const insertRows = async (
  database: Connection,
  dataset: string,
  tables: readonly (readonly RowText[])[],
  options: WriteOptions,
): Promise<void> => inBatches(inKeyOrder(tables), options, putRows(database, dataset));

/** Makes the stored rows of a dataset those that are given, inside an open transaction. Only what differs is written, and given back. */
export const replaceRows = async (
  database: Connection,
  dataset: Dataset,
  options: WriteOptions,
): Promise<RowChange[]> => {
  const old = storedRows(database, dataset.id);
  const [put, remove] = [putRows(database, dataset.id), removeRow(database, dataset.id)];
  const changes: RowChange[] = [];
  await inBatches(inKeyOrder(rowTextsOf(dataset)), options, (rows) =>
    put(
      rows.filter(({ table, id, text }) => {
        const key = rowKey({ table, id });
        const body = old.get(key)?.body;
        old.delete(key);
        if (body === text) return false;
        const [before, after] = [body === undefined ? undefined : JSON.parse(body), JSON.parse(text)];
        if (isDeepStrictEqual(before, after)) return false;
        changes.push({ table, id, before, after });
        return true;
      }),
    ),
  );
  for (const { part, id, body } of old.values()) {
    remove(part, id);
    changes.push({ table: part, id, before: JSON.parse(body) });
  }
  return changes;
};

/** Changes some rows of a dataset inside an open transaction; says by how many each table grew. */
export const changeRows = async (
  database: Connection,
  dataset: string,
  changes: readonly RowChange[],
  options: WriteOptions,
): Promise<Readonly<Record<TableName, number>>> => {
  const grown = { sources: 0, nodes: 0, lines: 0, coverage: 0, recommendations: 0, patches: 0 };
  const [put, remove] = [putRows(database, dataset), removeRow(database, dataset)];
  await inBatches(changes, options, (rows) => {
    const puts: Put[] = [];
    for (const { table, id, before, after } of rows) {
      if (table === "record") continue;
      if (after === undefined) remove(table, id);
      else puts.push({ table, text: JSON.stringify({ ...after, id }) });
      grown[table] += Number(after !== undefined) - Number(before !== undefined);
    }
    put(puts);
  });
  return grown;
};
