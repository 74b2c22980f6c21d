/** Which of the first two numbers of `01/02/2010` is the day; `unclear` where no date of the column tells. */
export type DayOrder = "day-first" | "month-first" | "unclear";

const numbered = /^(\d{1,2})[./-](\d{1,2})[./-](\d{4})(?:[ T].*)?$/;
const isoLike = /^(\d{4})(?:[-./](\d{1,2})(?:[-./](\d{1,2}))?)?(?:[ T]\d.*)?$/;
const packed = /^(\d{4})(\d{2})(\d{2})$/;
const worded =
  /^(\d{1,2})\.?\s+(?:de\s+)?(\p{L}+)\.?\s+(?:de\s+)?(\d{4})$|^(\p{L}+)\.?\s+(\d{1,2}),?\s+(\d{4})$/u;

/** Beginnings of the months' names in English, French, Spanish and German, without accents. */
const months: readonly RegExp[] = [
  /^(jan|ene)/,
  /^(feb|fev)/,
  /^(mar|maer)/,
  /^(apr|avr|abr)/,
  /^(may|mai)/,
  /^(jun|juin)/,
  /^(jul|juil)/,
  /^(aug|aou|ago)/,
  /^(sep|set)/,
  /^(oct|okt)/,
  /^nov/,
  /^(dec|dic|dez)/,
];

const monthOf = (word: string): number => {
  const plain = word.normalize("NFKD").replaceAll(/\p{M}/gu, "").toLowerCase();
  return months.findIndex((beginning) => beginning.test(plain)) + 1;
};

const iso = (...parts: readonly (string | number | undefined)[]): string =>
  parts
    .filter((part) => part !== undefined)
    .map((part, at) => String(part).padStart(at === 0 ? 4 : 2, "0"))
    .join("-");

/** The order of day and month in a column, told by those of its dates in which only one can be the month. */
export const dayOrderIn = (cells: readonly string[]): DayOrder => {
  const pairs = cells.flatMap((cell) => {
    const [, first, second] = numbered.exec(cell.trim()) ?? [];
    return first === undefined ? [] : [[Number(first), Number(second)] as const];
  });
  const dayFirst = pairs.some(([first]) => first > 12);
  const monthFirst = pairs.some(([, second]) => second > 12);
  if (dayFirst === monthFirst) return "unclear";
  return dayFirst ? "day-first" : "month-first";
};

/**
 * A date as a list writes it, as the model does: to the year, month or day. Undefined for what is no date, and for
 * `01/02/2010` where the order is unclear and matters.
 */
export const dateIn = (text: string, order: DayOrder): string | undefined => {
  const cell = text.trim();
  const [, year, month, day] = isoLike.exec(cell) ?? packed.exec(cell) ?? [];
  if (year !== undefined) return iso(year, month, day);
  const [, first, second, last] = numbered.exec(cell) ?? [];
  if (last !== undefined) {
    if (first !== second && order === "unclear") return undefined;
    return order === "month-first" ? iso(last, first, second) : iso(last, second, first);
  }
  const [, d1, m1, y1, m2, d2, y2] = worded.exec(cell) ?? [];
  const number = monthOf(m1 ?? m2 ?? "");
  return number === 0 ? undefined : iso(y1 ?? y2, number, d1 ?? d2);
};
