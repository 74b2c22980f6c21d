import { isDeepStrictEqual } from "node:util";
import { groupBy } from "../group-by.ts";
import { dayAfter, dayBefore, dayOf } from "../model/date.ts";
import { type ChangingField, changingFields, type DatedFields, type Node } from "../model/node.ts";
import { mostInList } from "../model/row-list.ts";
import { beginsBefore } from "./dated-row.ts";

/** Since when a field is what a node says now: the day after the last time that says otherwise, else as the node. */
const presentSince = ({ dated = [], since }: Node, field: ChangingField): string | undefined => {
  const ends = dated.flatMap((one) =>
    one[field] === undefined || one.until === undefined ? [] : [one.until],
  );
  const last = ends.toSorted((one, other) => (dayOf(one, "last") ?? 0) - (dayOf(other, "last") ?? 0)).at(-1);
  return last === undefined ? since : dayAfter(last);
};

/** What a node was in some fields until a list said otherwise. */
const formerRow = (
  before: Node,
  fields: readonly ChangingField[],
  since: string | undefined,
  date: string,
): DatedFields => ({
  ...Object.fromEntries(fields.map((field) => [field, before[field] ?? null])),
  ...(since === undefined ? {} : { since }),
  until: dayBefore(date),
  sources: before.sources,
});

/** What a node was until a date in the fields that are otherwise in a list of that date. */
const formerRows = (before: Node, after: Node, date: string): DatedFields[] => {
  const changed = changingFields
    .filter((field) => before[field] !== after[field])
    .map((field) => ({ field, since: presentSince(before, field) }))
    .filter(({ since }) => beginsBefore({ id: before.id, since }, date));
  return [...groupBy(changed, ({ since }) => since)].map(([since, some]) =>
    formerRow(
      before,
      some.map(({ field }) => field),
      since,
      date,
    ),
  );
};

/**
 * A node as a list of a date has it, with what it was before: each field that changed keeps its old value up to the day
 * before. What the list itself says of earlier times stands as it is.
 * @param date undefined where the list does not follow what was there, so that nothing has changed since
 */
export const withFormerValues = (before: Node, after: Node, date: string | undefined): Node => {
  if (after.dated !== undefined) return after;
  const rows = date === undefined ? [] : formerRows(before, after, date);
  if (rows.length === 0 && before.dated === undefined) return after;
  return { ...after, dated: [...(before.dated ?? []), ...rows].slice(-mostInList) };
};

/** Whether a line says something else than before, whatever its sources and notes. */
export const saysOtherwise = (before: object, after: object): boolean => {
  const said = (line: object) => ({
    ...line,
    sources: undefined,
    note: undefined,
    since: undefined,
    until: undefined,
  });
  return !isDeepStrictEqual(said(before), said(after));
};
