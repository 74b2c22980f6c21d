import { isDeepStrictEqual } from "node:util";
import { groupBy } from "../group-by.ts";
import { dayAfter, dayBefore, dayOf } from "../model/date.ts";
import {
  type ChangingField,
  changingFields,
  type DatedFields,
  type DatedPay,
  type Node,
} from "../model/node.ts";
import { mostInList } from "../model/row-list.ts";
import { beginsBefore } from "./dated-row.ts";

type TimedField = ChangingField | "payBand";
/** What is said of a time, whichever fields it says. */
type Timed = { readonly [Key in TimedField | "since" | "until"]?: string | number | null | undefined };

/** Since when a field is what a node says now: the day after the last time that says otherwise, else as the node. */
const presentSince = ({ since }: Node, field: TimedField, times: readonly Timed[]): string | undefined => {
  const ends = times.flatMap((one) =>
    one[field] === undefined || typeof one.until !== "string" ? [] : [one.until],
  );
  const last = ends.toSorted((one, other) => (dayOf(one, "last") ?? 0) - (dayOf(other, "last") ?? 0)).at(-1);
  return last === undefined ? since : dayAfter(last);
};

/** Which fields are otherwise in a list of a date, by the day since when each was what it was; not what began at that date. */
const changedSince = <Field extends TimedField>(
  before: Node,
  after: Node,
  date: string,
  { fields, times = [] }: { readonly fields: readonly Field[]; readonly times: readonly Timed[] | undefined },
): [since: string | undefined, fields: readonly Field[]][] => {
  const changed = fields
    .filter((field) => before[field] !== after[field])
    .map((field) => ({ field, since: presentSince(before, field, times) }))
    .filter(({ since }) => beginsBefore({ id: before.id, since }, date));
  return Array.from(groupBy(changed, ({ since }) => since)).map(([since, some]) => [
    since,
    some.map(({ field }) => field),
  ]);
};

/** The time up to a date in which a node was as it was before, and where that is said. */
const timeBefore = ({ sources }: Node, since: string | undefined, date: string) => ({
  ...(since === undefined ? {} : { since }),
  until: dayBefore(date),
  sources,
});

/** What a node was until a date in the fields that are otherwise in a list of that date. */
const formerRows = (before: Node, after: Node, date: string): DatedFields[] =>
  changedSince(before, after, date, { fields: changingFields, times: before.dated }).map(
    ([since, fields]) => ({
      ...Object.fromEntries(fields.map((field) => [field, before[field] ?? null])),
      ...timeBefore(before, since, date),
    }),
  );

const formerPay = (before: Node, after: Node, date: string): DatedPay[] =>
  changedSince(before, after, date, { fields: ["payBand"], times: before.datedPayBand }).map(([since]) => ({
    payBand: before.payBand ?? null,
    ...timeBefore(before, since, date),
  }));

/** Earlier rows and those that a list adds; undefined where there are none. */
const timesWith = <Row>(before: readonly Row[] | undefined, rows: readonly Row[]): Row[] | undefined =>
  before === undefined && rows.length === 0 ? undefined : [...(before ?? []), ...rows].slice(-mostInList);

/**
 * A node as a list of a date has it, with what it was before: each field that changed keeps its old value up to the day
 * before, the pay band apart from the others. What the list itself says of earlier times stands as it is.
 * @param date undefined where the list does not follow what was there, so that nothing has changed since
 */
export const withFormerValues = (before: Node, after: Node, date: string | undefined): Node => {
  const dated =
    after.dated ?? timesWith(before.dated, date === undefined ? [] : formerRows(before, after, date));
  const datedPayBand =
    after.datedPayBand ??
    timesWith(before.datedPayBand, date === undefined ? [] : formerPay(before, after, date));
  if (dated === after.dated && datedPayBand === after.datedPayBand) return after;
  return {
    ...after,
    ...(dated === undefined ? {} : { dated }),
    ...(datedPayBand === undefined ? {} : { datedPayBand }),
  };
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
