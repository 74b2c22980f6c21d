import { lineKindIds, nodeKindIds } from "../kinds.ts";
import { memoized } from "../memo.ts";
import { i32, u8 } from "./at.ts";
import { type Columns, polarityCode } from "./columns.ts";

/** Lines sorted out by kind and polarity, in row order. */
export type Buckets = (kindCode: number, polarity: number) => Int32Array;

/** Rows sorted out by bucket, in row order, by counting sort; each bucket is a window on one array. */
const sortOut = (bucketOf: Uint8Array, buckets: number): ((bucket: number) => Int32Array) => {
  const starts = new Int32Array(buckets + 1);
  for (let row = 0; row < bucketOf.length; row++) {
    const after = u8(bucketOf, row) + 1;
    starts[after] = i32(starts, after) + 1;
  }
  for (let bucket = 1; bucket < starts.length; bucket++)
    starts[bucket] = i32(starts, bucket) + i32(starts, bucket - 1);
  const next = starts.slice(0, -1);
  const sorted = new Int32Array(bucketOf.length);
  for (let row = 0; row < bucketOf.length; row++) {
    const bucket = u8(bucketOf, row);
    const place = i32(next, bucket);
    next[bucket] = place + 1;
    sorted[place] = row;
  }
  return (bucket) => sorted.subarray(i32(starts, bucket), i32(starts, bucket + 1));
};

/** Sorts out the lines of the columns once, so that a relation of rare kinds need not look at all lines. */
export const bucketsOf = memoized(({ lineKind, linePolarity }: Columns): Buckets => {
  const kinds = lineKindIds.length;
  const bucketOf = new Uint8Array(lineKind.length);
  for (let line = 0; line < lineKind.length; line++)
    bucketOf[line] = u8(linePolarity, line) * kinds + u8(lineKind, line);
  const sorted = sortOut(bucketOf, kinds * polarityCode.size);
  return (kindCode, polarity) => sorted(polarity * kinds + kindCode);
});

/** Sorts out the nodes of the columns once, by the code of their kind. */
export const nodesByKind = memoized(({ nodeKind }: Columns) => sortOut(nodeKind, nodeKindIds.length));
