import { z } from "zod";

/** Values that one list of a row holds at most. In what is published, one line is said in some three hundred places. */
export const mostInList = 1_000;

/** A list in one field of a row. What is longer comes of a program, and would be moved at every write near it. */
export const rowList = <S extends z.ZodType>(item: S) =>
  z.array(item).max(mostInList, `it may hold at most ${mostInList} values`);

/** A row as it was stored, perhaps before lists had a limit: the first values of each list. */
export const cutLists = (row: unknown): unknown =>
  row instanceof Object && Object.values(row).some(isLong)
    ? Object.fromEntries(
        Object.entries(row).map(([field, value]) => [
          field,
          isLong(value) ? value.slice(0, mostInList) : value,
        ]),
      )
    : row;

const isLong = (value: unknown): value is unknown[] => Array.isArray(value) && value.length > mostInList;
