import { z } from "zod";
import { tableNames } from "../../model/checks/problem.ts";
import { type Dataset, datasetSchema } from "../../model/dataset.ts";
import { cutLists } from "../../model/row-list.ts";
import { sortedById } from "../shared/whole.ts";
import type { PartWanted } from "../store.ts";
import { removedBody, rowsInBlocks, type StoredRow, storedRowSchema } from "./blocks.ts";
import type { Connection } from "./connection.ts";
import { readCounted } from "./read.ts";

const parts = tableNames.map((table) => `'${table}'`).join(", ");

/** Rows of an id in any table, by the primary key. */
const named = (database: Connection, dataset: string, ids: Iterable<string>): StoredRow[] => {
  const find = database.prepare(
    `SELECT part, id, body FROM dataset_rows WHERE dataset = ? AND part IN (${parts}) AND id = ?`,
  );
  return [...ids].flatMap((id) => z.array(storedRowSchema).parse(find.all(dataset, id)));
};

/** Lines that have a node at an end, or as their hat. */
const linesAt = (database: Connection, dataset: string, nodes: Iterable<string>): StoredRow[] => {
  const finds = ["from", "to", "hat"].map((field) =>
    database.prepare(
      `SELECT part, id, body FROM dataset_rows
       WHERE dataset = ? AND part = 'lines' AND json_extract(body, '$.${field}') = ?`,
    ),
  );
  return [...nodes].flatMap((node) =>
    finds.flatMap((find) => z.array(storedRowSchema).parse(find.all(dataset, node))),
  );
};

/** Rows in whose text an id stands as a value. An id holds nothing that JSON would write otherwise. */
const mentioning = (database: Connection, dataset: string, wanted: PartWanted["mentioning"]): StoredRow[] => {
  const find = database.prepare(
    "SELECT part, id, body FROM dataset_rows WHERE dataset = ? AND part = ? AND instr(body, ?) > 0",
  );
  return wanted.flatMap(({ id, tables }) =>
    tables.flatMap((table) => z.array(storedRowSchema).parse(find.all(dataset, table, JSON.stringify(id)))),
  );
};

/** The rows of a dataset that are wanted. Throws DottedError not-found. */
export const readPart = (
  database: Connection,
  dataset: string,
  wanted: PartWanted,
): { dataset: Dataset; revision: number } => {
  const { head, revision } = readCounted(database, dataset);
  const blocks = rowsInBlocks(database, dataset);
  const ends = [...(wanted.ends ?? [])];
  const found = [
    ...named(database, dataset, wanted.ids).filter(({ body }) => body !== removedBody),
    ...blocks.named(wanted.ids),
    ...linesAt(database, dataset, ends),
    ...(ends.length === 0 ? [] : blocks.endingAt(ends)),
    ...mentioning(database, dataset, wanted.mentioning),
    ...wanted.mentioning.flatMap(({ id, tables }) =>
      tables.flatMap((table) => blocks.holding(table, JSON.stringify(id))),
    ),
  ];
  const rows = new Map(found.map((row) => [`${row.part} ${row.id}`, row]));
  const of = (table: string): unknown[] =>
    [...rows.values()].filter(({ part }) => part === table).map(({ body }) => cutLists(JSON.parse(body)));
  const tables = Object.fromEntries(tableNames.map((table) => [table, of(table)]));
  return { dataset: sortedById(datasetSchema.parse({ ...head, ...tables })), revision };
};
