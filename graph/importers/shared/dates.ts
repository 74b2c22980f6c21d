import { writtenDate } from "./written-dates.ts";

/** Which of the first two numbers of `01/02/2010` is the day; `unclear` where no date of the column tells. */
export type DayOrder = "day-first" | "month-first" | "unclear";

const isoLike = /^(\d{4})(?:[-./](\d{1,2})(?:[-./](\d{1,2}))?)?(?:[ T]\d.*|Z|[+-]\d\d:\d\d)?$/;
const packed = /^(\d{4})(\d{2})(\d{2})$/;
const numbered = /^(\d{1,2})([./-])(\d{1,2})[./-](\d{4})(?:[ T].*)?$/;
const monthAndYear = /^(\d{1,2})[./-](\d{4})$/;
const eastAsian = /^(\d{4})\s*[年년]\s*(?:(\d{1,2})\s*[月월]\s*(?:(\d{1,2})\s*[日일])?)?$/;

type Part = string | number | undefined;

/** A date of its parts; databases write a month or a day that is not known as 00. */
const iso = (year: Part, month?: Part, day?: Part): string => {
  const known = Number(month ?? 0) === 0 ? [year] : [year, month, ...(Number(day ?? 0) === 0 ? [] : [day])];
  return known.map((part, at) => String(part).padStart(at === 0 ? 4 : 2, "0")).join("-");
};

/**
 * The order of two numbers of which only one can be a month, or that are parted by dots: no country writes the month first
 * then (the Unicode CLDR has no such pattern of dates).
 */
const orderOf = (first: number, second: number, mark: string | undefined): DayOrder => {
  if (first > 12 !== second > 12) return first > 12 ? "day-first" : "month-first";
  return mark === "." ? "day-first" : "unclear";
};

/** The order of dates that all are the first day of some month, as those of contracts are: not days of one January. */
const orderOfFirsts = (pairs: readonly (readonly [number, number])[]): DayOrder => {
  const vary = (place: 0 | 1): number => new Set(pairs.map((pair) => pair[place])).size;
  if (pairs.every(([first]) => first === 1) && vary(1) >= leastMonths) return "day-first";
  return pairs.every(([, second]) => second === 1) && vary(0) >= leastMonths ? "month-first" : "unclear";
};
const leastMonths = 3;

/** The order of day and month in a column, told by those of its dates in which only one can be the month. */
export const dayOrderIn = (cells: readonly string[]): DayOrder => {
  const told = new Set<DayOrder>();
  const pairs: (readonly [number, number])[] = [];
  for (const cell of cells) {
    const [, first, mark, second] = numbered.exec(cell.trim()) ?? [];
    if (first === undefined) continue;
    pairs.push([Number(first), Number(second)]);
    told.add(orderOf(Number(first), Number(second), mark));
  }
  if (told.has("day-first") !== told.has("month-first"))
    return told.has("day-first") ? "day-first" : "month-first";
  return told.has("day-first") ? "unclear" : orderOfFirsts(pairs);
};

/** Whether a cell is a date that the first or the second number may be the month of, and nothing says which. */
export const isAmbiguousDate = (text: string, order: DayOrder): boolean => {
  const [, first, mark, second] = numbered.exec(text.trim()) ?? [];
  if (first === undefined || order !== "unclear" || Number(first) === Number(second)) return false;
  return Number(first) <= 12 && Number(second) <= 12 && mark !== ".";
};

const numberedDate = (text: string, order: DayOrder): string | undefined => {
  const [, first, mark, second, year] = numbered.exec(text) ?? [];
  if (year === undefined || isAmbiguousDate(text, order)) return undefined;
  const own = orderOf(Number(first), Number(second), mark);
  return (own === "unclear" ? order : own) === "month-first"
    ? iso(year, first, second)
    : iso(year, second, first);
};

/** A date that gives the year first, or the month and the year alone, in digits. */
const plainDate = (cell: string): string | undefined => {
  const [, year, month, day] = isoLike.exec(cell) ?? packed.exec(cell) ?? eastAsian.exec(cell) ?? [];
  if (year !== undefined) return iso(year, month, day);
  const [, monthAlone, yearBehind] = monthAndYear.exec(cell) ?? [];
  return yearBehind === undefined ? undefined : iso(yearBehind, monthAlone);
};

/**
 * A date as a list writes it, as the model does: to the year, month or day; whether the calendar has it is left to the
 * model. Undefined for what is no date, and for `01/02/2010` where the order is unclear and matters.
 */
export const dateIn = (text: string, order: DayOrder): string | undefined => {
  const cell = text.trim();
  const digits = plainDate(cell) ?? numberedDate(cell, order);
  if (digits !== undefined) return digits;
  const written = /\p{L}/u.test(cell) ? writtenDate(cell) : undefined;
  return written === undefined ? undefined : iso(written.year, written.month, written.day);
};
