import { lineKindIds } from "../kinds.ts";
import { i32, u8 } from "./at.ts";
import { type Columns, polarityCode } from "./columns.ts";

/** Lines of a slice sorted out by kind and polarity, each a window on one array, in row order. */
export type Buckets = (kindCode: number, polarity: number) => Int32Array;

/**
 * Sorts the lines of a slice out once, so that a relation of rare kinds need not look at all lines.
 * `inSlice` holds 1 for each line that is in.
 */
export const bucketsOf = (columns: Columns, inSlice: Uint8Array): Buckets => {
  const { lineKind, linePolarity } = columns;
  const kinds = lineKindIds.length;
  const starts = new Int32Array(kinds * polarityCode.size + 1);
  for (let line = 0; line < inSlice.length; line++) {
    if (u8(inSlice, line) === 0) continue;
    const after = u8(linePolarity, line) * kinds + u8(lineKind, line) + 1;
    starts[after] = i32(starts, after) + 1;
  }
  for (let bucket = 1; bucket < starts.length; bucket++)
    starts[bucket] = i32(starts, bucket) + i32(starts, bucket - 1);
  const next = starts.slice(0, -1);
  const sorted = new Int32Array(i32(starts, starts.length - 1));
  for (let line = 0; line < inSlice.length; line++) {
    if (u8(inSlice, line) === 0) continue;
    const bucket = u8(linePolarity, line) * kinds + u8(lineKind, line);
    const place = i32(next, bucket);
    next[bucket] = place + 1;
    sorted[place] = line;
  }
  return (kindCode, polarity) => {
    const bucket = polarity * kinds + kindCode;
    return sorted.subarray(i32(starts, bucket), i32(starts, bucket + 1));
  };
};
