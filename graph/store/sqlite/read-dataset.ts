import { z } from "zod";
import { type TableName, tableNames } from "../../model/checks/problem.ts";
import type { Dataset } from "../../model/dataset.ts";
import { sortedById } from "../shared/whole.ts";
import { rowsMadeOf, rowsOfTexts } from "./block-rows.ts";
import { idOfBody, removedBody, rowsInBlocks } from "./blocks.ts";
import type { Connection } from "./connection.ts";
import { readCounted } from "./read.ts";
import { UnreadableRows } from "./unreadable-rows.ts";

const bodyRow = z.object({ part: z.enum(tableNames), body: z.string() });

/** The rows of a dataset that stand alone, several hundred as one: calls to the driver cost more than the rows. */
const bodiesByHundreds = `SELECT part, group_concat(body, ',') AS body
  FROM (SELECT part, body, row_number() OVER (PARTITION BY part) / 500 AS chunk FROM dataset_rows
    WHERE dataset = ? AND body <> '${removedBody}')
  GROUP BY part, chunk`;

const changedSince = (database: Connection, dataset: string): ReadonlySet<string> =>
  new Set(
    z
      .array(z.object({ part: z.string(), id: z.string() }))
      .parse(database.prepare("SELECT part, id FROM dataset_rows WHERE dataset = ?").all(dataset))
      .map(({ part, id }) => `${part} ${id}`),
  );

type PartRows = { readonly part: TableName; readonly rows: unknown[] };

/** What stands in blocks still as it was written there. */
function* presentInBlocks(database: Connection, dataset: string): Generator<PartRows> {
  const changed = changedSince(database, dataset);
  for (const { place, bodies, isAsWritten } of rowsInBlocks(database, dataset).all()) {
    const { part } = place;
    const rows = UnreadableRows.told(place, () => {
      const kept = bodies().filter((body) => changed.size === 0 || !changed.has(`${part} ${idOfBody(body)}`));
      return rowsOfTexts(part, kept, isAsWritten());
    });
    yield { part, rows };
  }
}

function* standingAlone(database: Connection, dataset: string): Generator<PartRows> {
  for (const one of database.prepare(bodiesByHundreds).all(dataset)) {
    const { part, body } = bodyRow.parse(one);
    yield { part, rows: rowsMadeOf(part, body) };
  }
}

/** Tables of which every row was made by its schema, now or before it was written. */
const madeTables = z.custom<Pick<Dataset, TableName>>();

/**
 * A dataset as written. Rows that are to the byte as this version of the program wrote them were made by their schemas
 * before, and are taken as they are; all others are made by them now.
 * @throws DottedError `not-found`; UnreadableRows, ZodError, SyntaxError.
 */
export const selectDataset = (database: Connection, id: string): { dataset: Dataset; revision: number } => {
  const { revision, head } = readCounted(database, id);
  const tables: Record<string, unknown[]> = Object.fromEntries(tableNames.map((table) => [table, []]));
  for (const read of [presentInBlocks, standingAlone])
    for (const { part, rows } of read(database, id)) for (const row of rows) tables[part]?.push(row);
  return { dataset: sortedById({ ...head, ...madeTables.parse(tables) }), revision };
};
