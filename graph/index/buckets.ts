import { lineKindIds } from "../kinds.ts";
import { memoized } from "../memo.ts";
import { i32, u8 } from "./at.ts";
import { type Columns, polarityCode } from "./columns.ts";

/** Lines sorted out by kind and polarity, in row order. */
export type Buckets = (kindCode: number, polarity: number) => Int32Array;

/** All lines of the columns sorted out, each bucket a window on one array. */
const sortOut = ({ lineKind, linePolarity }: Columns): Buckets => {
  const kinds = lineKindIds.length;
  const starts = new Int32Array(kinds * polarityCode.size + 1);
  for (let line = 0; line < lineKind.length; line++) {
    const after = u8(linePolarity, line) * kinds + u8(lineKind, line) + 1;
    starts[after] = i32(starts, after) + 1;
  }
  for (let bucket = 1; bucket < starts.length; bucket++)
    starts[bucket] = i32(starts, bucket) + i32(starts, bucket - 1);
  const next = starts.slice(0, -1);
  const sorted = new Int32Array(lineKind.length);
  for (let line = 0; line < lineKind.length; line++) {
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

/** Sorts out the lines of the columns once, so that a relation of rare kinds need not look at all lines. */
export const bucketsOf = memoized(sortOut);
