import { setImmediate } from "node:timers/promises";
import { z } from "zod";
import { groupBy } from "../../group-by.ts";
import type { TableName } from "../../model/checks/problem.ts";
import { stopIfAsked } from "../shared/refusals.ts";
import type { WriteOptions } from "../store.ts";
import { mostInBlock } from "./block.ts";
import { rowsMadeOf } from "./block-rows.ts";
import { firstsIn, idOfBody, lastUpTo, packedAt, removedBody } from "./blocks.ts";
import type { Connection } from "./connection.ts";
import { packTexts } from "./packed-blocks.ts";
import { UnreadableRows } from "./unreadable-rows.ts";
import { blocksInto } from "./write-blocks.ts";

/** What becomes of a row: its text, or none where it goes. */
export type RowPut = { readonly table: TableName; readonly id: string; readonly text?: string | undefined };

/** Rows by id, as texts. */
type Texts = ReadonlyMap<string, string>;

/** A block with the rows that stand in it, and those of them that were changed or removed since. */
type Opened = { readonly texts: Texts; readonly since: Texts };

const aloneRow = z.array(z.object({ id: z.string(), body: z.string() }));

/** Texts that may be of another version, or of somebody's hand, as their schemas make them. */
const madeTexts = (part: TableName, texts: readonly string[]): string[] =>
  rowsMadeOf(part, texts.join(",")).map((row) => JSON.stringify(row));

const textsById = (texts: readonly string[]): Texts => new Map(texts.map((text) => [idOfBody(text), text]));

const opener = (database: Connection, dataset: string) => {
  const packed = packedAt(database, dataset);
  const find = database.prepare(
    `SELECT id, body FROM dataset_rows WHERE dataset = ? AND part = ? AND id IN (SELECT value FROM json_each(?))`,
  );
  return (part: TableName, first: string): Opened =>
    UnreadableRows.told({ dataset, part, first }, () => {
      const { bodies, isAsWritten } = packed(part, first);
      const texts = textsById(isAsWritten() ? bodies() : madeTexts(part, bodies()));
      const since = aloneRow.parse(find.all(dataset, part, JSON.stringify([...texts.keys()])));
      return { texts, since: new Map(since.map(({ id, body }) => [id, body])) };
    });
};

const nothing: Opened = { texts: new Map(), since: new Map() };

/** Whether so many rows of a block are others, or would come to it, that it is packed anew: more than half of one. */
const isWorn = ({ texts, since }: Opened, puts: readonly RowPut[]): boolean => {
  if (puts.length > mostInBlock / 2) return true;
  const others = new Set(since.keys());
  for (const { id } of puts) if (texts.has(id)) others.add(id);
  return others.size > texts.size / 2;
};

/** The rows of a block as they are once some were put, in the order of their ids. */
const nowIn = (part: TableName, { texts, since }: Opened, puts: readonly RowPut[]): string[] => {
  const later = new Map([...since, ...puts.map(({ id, text = removedBody }) => [id, text] as const)]);
  const there = [...later.values()].filter((text) => text !== removedBody);
  const now = new Map([...texts].filter(([id]) => !later.has(id)));
  for (const [id, text] of textsById(madeTexts(part, there))) now.set(id, text);
  return [...now.keys()].sort().map((id) => now.get(id) ?? "");
};

const inPieces = (texts: readonly string[]): string[][] => {
  const pieces = Math.ceil(texts.length / mostInBlock);
  const size = Math.ceil(texts.length / pieces);
  return Array.from({ length: pieces }, (_, at) => texts.slice(at * size, (at + 1) * size));
};

/** Puts blocks of the rows as they are now in the place of one, or of none. */
const packer = (database: Connection, dataset: string) => {
  const take = database.prepare("DELETE FROM row_blocks WHERE dataset = ? AND part = ? AND first = ?");
  const settle = database.prepare(
    "DELETE FROM dataset_rows WHERE dataset = ? AND part = ? AND id IN (SELECT value FROM json_each(?))",
  );
  const put = blocksInto(database, dataset);
  return async (part: TableName, first: string | undefined, opened: Opened, puts: readonly RowPut[]) => {
    const ids = [...opened.since.keys(), ...puts.map(({ id }) => id)];
    if (first !== undefined) take.run(dataset, part, first);
    settle.run(dataset, part, JSON.stringify(ids));
    for (const texts of inPieces(nowIn(part, opened, puts))) put(await packTexts(dataset, part, texts));
  };
};

/**
 * Packs the blocks anew of which more than half would be other rows once some are put, with these in them, inside an open
 * transaction: what stands alone costs ten times the room, and slows every read. Gives the rows that are left to
 * stand alone. Throws DottedError cancelled, UnreadableRows.
 */
export const repacked = async (
  database: Connection,
  dataset: string,
  puts: readonly RowPut[],
  { onProgress, signal }: Pick<WriteOptions, "onProgress" | "signal">,
): Promise<RowPut[]> => {
  const [open, pack, firsts] = [
    opener(database, dataset),
    packer(database, dataset),
    firstsIn(database, dataset),
  ];
  const alone: RowPut[] = [];
  let done = 0;
  for (const [part, own] of groupBy(puts, ({ table }) => table)) {
    const starts = firsts.get(part) ?? [];
    for (const [at, some] of groupBy(own, ({ id }) => Math.max(0, lastUpTo(starts, id)))) {
      const first = starts[at];
      const opened = first === undefined ? nothing : open(part, first);
      if (isWorn(opened, some)) await pack(part, first, opened, some);
      else for (const one of some) alone.push(one);
      done += some.length;
      onProgress?.(done, puts.length);
      await setImmediate();
      stopIfAsked(signal);
    }
  }
  return alone;
};
