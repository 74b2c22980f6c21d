import { groupBy } from "../group-by.ts";
import type { Coverage } from "../model/coverage.ts";
import type { Dataset } from "../model/dataset.ts";
import { dayBefore } from "../model/date.ts";
import { unusedId } from "../text/slug.ts";
import { beginsBefore, endsBefore, formerId } from "./dated-row.ts";

/** Faults of a source: what it says and the record could not take. */
const isFault = ({ says }: Coverage): boolean => says === "unresolved";

/** What a fault says of whom, wherever in a file it stands. */
const saidBy = ({ node, lineKind, direction, field, scope, value }: Coverage): string =>
  JSON.stringify([node, lineKind, direction, field, scope, value]);

/** A fault of a list with the date at which it came; one that the list before had began when it did there. */
const faultBegun =
  (before: ReadonlyMap<string, readonly Coverage[]>, came: string | undefined, date: string) =>
  (row: Coverage): Coverage => {
    if (!isFault(row) || row.since !== undefined) return row;
    const was = before.get(saidBy(row))?.find((one) => !endsBefore(one, date));
    const since = was === undefined ? came : was.since;
    return since === undefined ? row : { ...row, since };
  };

/** Faults that a later list does not have, or that had ended before it: they were there until the day before it. */
const faultsLeft = (before: Dataset, after: Dataset, date: string): Coverage[] => {
  const there = new Set(after.coverage.filter(isFault).map(saidBy));
  const used = new Set(after.coverage.map(({ id }) => id));
  return before.coverage.flatMap((row) => {
    const goesOn = there.has(saidBy(row)) && !endsBefore(row, date);
    if (!isFault(row) || goesOn || !beginsBefore(row, date)) return [];
    const until = row.until ?? dayBefore(date);
    const id = used.has(row.id) ? unusedId(formerId(row.id, until), (one) => used.has(one)) : row.id;
    used.add(id);
    return [{ ...row, id, until }];
  });
};

/**
 * What the sources of a layer say and the record could not take, a later list having taken the place of an earlier: a
 * fault that the list mends was there until the day before, and one that it brings begins at its date.
 * @param came The date, where the list follows what the layer brought before.
 */
export const succeedingFaults = (
  before: Dataset,
  after: Dataset,
  { came, date }: { readonly came: string | undefined; readonly date: string },
): Coverage[] => {
  const known = groupBy(before.coverage.filter(isFault), saidBy);
  return [...after.coverage.map(faultBegun(known, came, date)), ...faultsLeft(before, after, date)];
};
