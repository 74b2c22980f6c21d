import { isNoReference } from "../shared/placeholders.ts";
import { type Reference, references, type StaffField } from "./mapping.ts";
import { type StaffSheet, valuesIn } from "./sheet.ts";
import { codesBeside, looseCode, partsOf, personWords, withoutAccents } from "./spelling.ts";

/** Which column of a sheet each field is in. */
export type GuessedColumns = Map<StaffField, number>;

/** How far a column names superiors that are in the list. */
export type Resolved = {
  /** By what it names them. */
  readonly by: Reference;
  /** Rows whose superior is in the list. */
  readonly found: number;
  /** Rows whose superior is not, but for words that stand for nobody. */
  readonly unknown: number;
  /** How many superiors these rows name. */
  readonly unknownNames: number;
};

const keys: Readonly<Record<Reference, (text: string) => string>> = {
  id: looseCode,
  title: withoutAccents,
  person: (text) => personWords(withoutAccents(text)),
};

/** The values of a column that are none of another's, as that one is compared. */
const strangersIn = (named: readonly string[], known: readonly string[], by: Reference): string[] => {
  const keyOf = keys[by];
  const there = new Set(known.map(keyOf));
  return named.filter((one) => !there.has(keyOf(one)));
};

/** Values beside which no code of a post stands. */
const withoutCode = (named: readonly string[], codes: readonly string[]): readonly string[] => {
  if (named.length === 0) return named;
  const there = new Set(codes.map(looseCode));
  return named.filter((one) => !codesBeside(one).some((code) => there.has(looseCode(code))));
};

/** Values that are not several references all of which are known. */
const withoutSeveral = (named: readonly string[], known: readonly string[], by: Reference): string[] => {
  if (named.every((one) => partsOf(one, by).length === 0)) return [...named];
  const there = new Set(known.map(keys[by]));
  return named.filter((one) => {
    const parts = partsOf(one, by);
    return parts.length === 0 || !parts.every((part) => there.has(keys[by](part)));
  });
};

/** The share of a column's values that are codes of posts. */
export const shareOfCodes = (sheet: StaffSheet, column: number, ids: number | undefined): number => {
  const named = valuesIn(sheet, column);
  if (ids === undefined || ids === column || named.length === 0) return 0;
  return 1 - strangersIn(named, valuesIn(sheet, ids), "id").length / named.length;
};

/** By what a column names superiors: by whatever most of its values are found by, codes first. */
export const referenceOf = (sheet: StaffSheet, column: number, columns: GuessedColumns): Resolved => {
  const named = valuesIn(sheet, column);
  const known = (field: StaffField): readonly string[] => {
    const of = columns.get(field);
    return of === undefined || of === column ? [] : valuesIn(sheet, of);
  };
  const strangersOf = (by: Reference): readonly string[] => {
    const strangers = withoutSeveral(strangersIn(named, known(by), by), known(by), by);
    if (by === "id") return withoutCode(strangers, known("id"));
    if (by === "title") return strangers;
    return strangersIn(strangersIn(strangers, known("email"), "title"), known("employee"), "id");
  };
  let [by, strangers]: [Reference, readonly string[]] = ["id", strangersOf("id")];
  for (const other of references) {
    if (strangers.length === 0) break; // all are found: the rest need not be looked through
    const others = other === "id" ? strangers : strangersOf(other);
    if (others.length < strangers.length) [by, strangers] = [other, others];
  }
  const nobody = new Set([...new Set(strangers)].filter(isNoReference));
  const unknown = strangers.filter((one) => !nobody.has(one));
  const unknownNames = new Set(unknown.map(keys[by])).size;
  return { by, found: named.length - strangers.length, unknown: unknown.length, unknownNames };
};

/** Least share of superiors that have to be found for a guess to be relied on, where enough rows name one. */
const leastShare = 0.8;
const enough = 10;

/** The share of superiors that are found in the list; none where no row names one. */
export const shareFound = ({ found, unknown }: Resolved): number => found / Math.max(1, found + unknown);

/**
 * Whether a column names superiors, by what is found of them. One superior who is not in the list is a fault of the
 * rows, as are a few in a list of a few rows: these are told row by row.
 */
export const isReliable = (resolved: Resolved): boolean => {
  const { found, unknown, unknownNames } = resolved;
  if (shareFound(resolved) >= leastShare) return true;
  return found > 0 && (unknownNames === 1 || (found + unknown < enough && unknownNames <= found));
};
