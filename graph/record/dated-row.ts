import { dayOf } from "../model/date.ts";
import { cut } from "../text/slug.ts";

/** A row that may say since when and until when it holds. */
export type DatedRow = {
  readonly id: string;
  readonly since?: string | undefined;
  readonly until?: string | undefined;
};

/** Whether a row that begins at `since` has begun before a date, as far as is said. */
export const beginsBefore = ({ since }: DatedRow, date: string): boolean => {
  const begins = since === undefined ? undefined : dayOf(since, "first");
  return begins === undefined || begins < (dayOf(date, "first") ?? begins + 1);
};

/** Whether a row has ended before a date. */
export const endsBefore = ({ until }: DatedRow, date: string): boolean => {
  const ends = until === undefined ? undefined : dayOf(until, "last");
  return ends !== undefined && ends < (dayOf(date, "first") ?? ends);
};

/** Room in an id for the day on which the row ended, and for the number that tells it from another. */
const longest = 170;

/** What a row that ended is called beside one that took its place. */
export const formerId = (id: string, until: string | undefined): string =>
  `${cut(id, longest)}--until-${until}`;
