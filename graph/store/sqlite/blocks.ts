import { z } from "zod";
import { once } from "../../memo.ts";
import { type TableName, tableNames } from "../../model/checks/problem.ts";
import { mayEndAt, mayHold, nodesAt, unpackBlock } from "./block.ts";
import type { Connection } from "./connection.ts";
import { type BlockPlace, digestOfBlock } from "./digest.ts";
import { UnreadableRows } from "./unreadable-rows.ts";

/** A row as it stands in the store. */
export const storedRowSchema = z.object({ part: z.enum(tableNames), id: z.string(), body: z.string() });
export type StoredRow = z.infer<typeof storedRowSchema>;

/** What stands in place of a row of a block that was removed since. */
export const removedBody = "null";

const placeSchema = z.object({ part: z.enum(tableNames), first: z.string() });

/** The driver gives bytes in one way where it gives one row, and in another where it gives all. */
const endsSchema = z.object({
  first: z.string(),
  ends: z
    .instanceof(ArrayBuffer)
    .refine(({ byteLength }) => byteLength % Uint32Array.BYTES_PER_ELEMENT === 0),
});
const bodySchema = z.object({ body: z.instanceof(Uint8Array), digest: z.string() });
const identified = z.object({ id: z.string() });

/** The text of a line, as far as the nodes at it. Throws ZodError, SyntaxError. */
export const endsInBody = (body: string): z.infer<typeof ended> => ended.parse(JSON.parse(body));
const ended = z.object({ from: z.string(), to: z.string(), hat: z.string().optional() });

/** The place of the last text that is not behind the wanted one; -1 where all are. */
export const lastUpTo = (firsts: readonly string[], wanted: string): number => {
  let [low, high] = [0, firsts.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((firsts[middle] ?? "") <= wanted) low = middle + 1;
    else high = middle;
  }
  return low - 1;
};

/** The first ids of the blocks of each table, in order. */
export const firstsIn = (
  database: Connection,
  dataset: string,
): ReadonlyMap<TableName, readonly string[]> => {
  const places = z
    .array(placeSchema)
    .parse(database.prepare("SELECT part, first FROM row_blocks WHERE dataset = ?").all(dataset));
  return new Map(
    tableNames.map((table) => [
      table,
      places
        .filter(({ part }) => part === table)
        .map(({ first }) => first)
        .sort((one, other) => (one < other ? -1 : 1)),
    ]),
  );
};

/** Gives packed rows by where they stand; and whether they are, to the byte, what this program wrote there. */
export const packedAt = (database: Connection, dataset: string) => {
  const find = database.prepare(
    "SELECT body, digest FROM row_blocks WHERE dataset = ? AND part = ? AND first = ?",
  );
  return (part: TableName, first: string) => {
    const { body, digest } = bodySchema.parse(find.get(dataset, part, first));
    const place: BlockPlace = { dataset, part, first };
    return {
      bodies: () => UnreadableRows.told(place, () => unpackBlock(body)),
      isAsWritten: () => digest === digestOfBlock(place, body),
    };
  };
};

const unpackAt = (database: Connection, dataset: string) => {
  const packed = packedAt(database, dataset);
  return (part: TableName, first: string): string[] => packed(part, first).bodies();
};

const leading = '{"id":"';

/** The id in a row's text: nearly always its first field, of signs that JSON writes as they are. */
export const idOfBody = (body: string): string =>
  body.startsWith(leading)
    ? body.slice(leading.length, body.indexOf('"', leading.length))
    : identified.parse(JSON.parse(body)).id;

const rowOf = (part: TableName, body: string): StoredRow => ({
  part,
  id: idOfBody(body),
  body,
});

/** Rows but for those that were changed or removed since their block was written: as they are now, they stand alone. */
const withoutChanged = (database: Connection, dataset: string, rows: readonly StoredRow[]): StoredRow[] => {
  if (rows.length === 0) return [];
  const find = database.prepare(
    `SELECT part, id FROM dataset_rows
     WHERE dataset = ? AND part = ? AND id IN (SELECT value FROM json_each(?))`,
  );
  const changed = new Set(
    tableNames.flatMap((table) => {
      const ids = rows.filter(({ part }) => part === table).map(({ id }) => id);
      if (ids.length === 0) return [];
      return z
        .array(z.object({ part: z.string(), id: z.string() }))
        .parse(find.all(dataset, table, JSON.stringify(ids)))
        .map(({ part, id }) => `${part} ${id}`);
    }),
  );
  return rows.filter(({ part, id }) => !changed.has(`${part} ${id}`));
};

/** Rows of the ids: each in the one block of a table that it can be in. */
const rowsNamed =
  (firsts: ReadonlyMap<TableName, readonly string[]>, unpack: ReturnType<typeof unpackAt>) =>
  (ids: Iterable<string>): StoredRow[] => {
    const wanted = new Set(ids);
    return [...firsts].flatMap(([part, starts]) => {
      const asked = new Map<string, string[]>();
      for (const id of wanted) {
        const first = starts[lastUpTo(starts, id)];
        if (first !== undefined) asked.set(first, [...(asked.get(first) ?? []), JSON.stringify(id)]);
      }
      return [...asked].flatMap(([first, texts]) =>
        unpack(part, first)
          .filter((body) => texts.some((text) => body.includes(text)))
          .map((body) => rowOf(part, body))
          .filter(({ id }) => wanted.has(id)),
      );
    });
  };

/** Lines at any of the nodes, in the blocks that may have some. */
const linesEndingAt =
  (database: Connection, dataset: string, unpack: ReturnType<typeof unpackAt>) =>
  (nodes: Iterable<string>): StoredRow[] => {
    const wanted = new Set(nodes);
    const [mayEnd, mayName] = [mayEndAt(wanted), mayHold(wanted)];
    return z
      .array(endsSchema)
      .parse(
        database
          .prepare("SELECT first, ends FROM row_blocks WHERE dataset = ? AND part = 'lines'")
          .all(dataset),
      )
      .filter(({ ends }) => mayEnd(ends))
      .flatMap(({ first }) => unpack("lines", first).filter(mayName))
      .filter((body) => nodesAt(endsInBody(body)).some((node) => wanted.has(node)))
      .map((body) => rowOf("lines", body));
  };

/** The rows of a dataset that stand in blocks, but for those that were changed or removed since. */
export const rowsInBlocks = (database: Connection, dataset: string) => {
  const firsts = once(() => firstsIn(database, dataset));
  const unpack = unpackAt(database, dataset);
  const present = (rows: readonly StoredRow[]) => withoutChanged(database, dataset, rows);
  return {
    named: (ids: Iterable<string>) => present(rowsNamed(firsts(), unpack)(ids)),
    endingAt: (nodes: Iterable<string>) => present(linesEndingAt(database, dataset, unpack)(nodes)),
    /** Rows of a table in whose text another text stands. */
    holding: (part: TableName, text: string) =>
      present(
        (firsts().get(part) ?? []).flatMap((first) =>
          unpack(part, first)
            .filter((body) => body.includes(text))
            .map((body) => rowOf(part, body)),
        ),
      ),
    /** The texts of all blocks, also of rows that were changed since. */
    all: function* () {
      const packed = packedAt(database, dataset);
      for (const [part, starts] of firsts())
        for (const first of starts) yield { place: { dataset, part, first }, ...packed(part, first) };
    },
    /** The rows of all blocks, also those that were changed since. */
    every: function* (): Generator<StoredRow> {
      for (const [part, starts] of firsts())
        for (const first of starts) for (const body of unpack(part, first)) yield rowOf(part, body);
    },
    isEmpty: (): boolean => [...firsts().values()].every(({ length }) => length === 0),
  };
};
