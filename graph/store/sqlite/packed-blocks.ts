import { type TableName, tableNames } from "../../model/checks/problem.ts";
import type { Dataset } from "../../model/dataset.ts";
import { hashedEnds, mostInBlock, packBlock } from "./block.ts";
import { endsInBody, idOfBody } from "./blocks.ts";
import { digestOfBlock } from "./digest.ts";

/** Rows of one table as they are kept, and where each of them stood in its list. */
export type PackedBlock = {
  readonly part: TableName;
  readonly first: string;
  readonly size: number;
  readonly ends: Buffer;
  readonly body: Buffer;
  readonly digest: string;
  readonly places: readonly number[];
};

type Rows = Dataset[TableName];

/** Blocks that are packed beside each other, before the first of them is written: so many as keep the other threads busy. */
const ahead = 16;

/** The places of rows in the order of their ids, so many at a time. */
function* placesById(rows: Rows): Generator<number[]> {
  const ids = rows.map(({ id }) => id);
  const places = [...ids.keys()].sort((one, other) => ((ids[one] ?? "") < (ids[other] ?? "") ? -1 : 1));
  for (let at = 0; at < places.length; at += mostInBlock) yield places.slice(at, at + mostInBlock);
}

/** Packs rows of a table, given by their places in it. */
const packed = async (dataset: Dataset, part: TableName, places: readonly number[]): Promise<PackedBlock> => {
  const rows = places.flatMap((place) => dataset[part][place] ?? []);
  const first = rows[0]?.id ?? "";
  const ends = hashedEnds(rows);
  const body = await packBlock(rows.map((row) => JSON.stringify(row)));
  const digest = digestOfBlock({ dataset: dataset.id, part, first }, body);
  return { part, first, size: rows.length, ends, body, digest, places };
};

/** Texts of rows of a table, in the order of their ids, as one block. */
export const packTexts = async (
  dataset: string,
  part: TableName,
  texts: readonly string[],
): Promise<Omit<PackedBlock, "places">> => {
  const first = idOfBody(texts[0] ?? "");
  const ends = hashedEnds(part === "lines" ? texts.map(endsInBody) : []);
  const body = await packBlock(texts);
  const digest = digestOfBlock({ dataset, part, first }, body);
  return { part, first, size: texts.length, ends, body, digest };
};

/** All rows of a dataset as blocks. Their texts are made a few blocks at a time: all together they fill the memory. */
export async function* packedBlocks(dataset: Dataset): AsyncGenerator<PackedBlock> {
  const begun: Promise<PackedBlock>[] = [];
  for (const part of tableNames)
    for (const places of placesById(dataset[part])) {
      begun.push(packed(dataset, part, places));
      const [first] = begun.length > ahead ? begun.splice(0, 1) : [];
      if (first !== undefined) yield await first;
    }
  for (const one of begun) yield await one;
}
