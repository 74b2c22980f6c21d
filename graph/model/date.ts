import { z } from "zod";

/** A date known to the year, month or day, as Popolo has it: `2008`, `2008-05`, `2008-05-17`. */
export const partialDateSchema = z
  .string()
  .regex(/^\d{4}(-\d{2}){0,2}$/, "a date is written YYYY, YYYY-MM or YYYY-MM-DD")
  .refine((text) => dayOf(text, "first") !== undefined, "there is no such day in the calendar");

const millisecondsPerDay = 86_400_000;

/** Like `Date.UTC`, which takes the years 0 to 99 for 1900 to 1999. */
const utc = (year: number, month: number, day: number): Date => {
  const date = new Date(0);
  date.setUTCFullYear(year, month, day);
  return date;
};

/** Day number of the first or last day a partial date covers, counted from 1970-01-01; undefined if no such day. */
export const dayOf = (text: string, edge: "first" | "last"): number | undefined => {
  const [year = 0, month, day] = text.split("-").map(Number);
  const firstMonth = month ?? (edge === "first" ? 1 : 12);
  const lastDay = utc(year, firstMonth, 0).getUTCDate();
  const theDay = day ?? (edge === "first" ? 1 : lastDay);
  if (firstMonth < 1 || firstMonth > 12 || theDay < 1 || theDay > lastDay) return undefined;
  return utc(year, firstMonth - 1, theDay).getTime() / millisecondsPerDay;
};

/** The day of a moment, YYYY-MM-DD in universal time. */
export const isoDate = (moment: Date): string => moment.toISOString().slice(0, 10);

/** A day number, counted from 1970-01-01, as YYYY-MM-DD. */
export const isoDay = (day: number): string => isoDate(new Date(day * millisecondsPerDay));

/** The day before the first one that a partial date covers: the last on which what it follows holds. */
export const dayBefore = (text: string): string | undefined => {
  const day = dayOf(text, "first");
  return day === undefined ? undefined : isoDay(day - 1);
};

/** The day after the last one that a partial date covers: the first on which what follows it holds. */
export const dayAfter = (text: string): string | undefined => {
  const day = dayOf(text, "last");
  return day === undefined ? undefined : isoDay(day + 1);
};
