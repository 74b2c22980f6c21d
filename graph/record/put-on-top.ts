import { z } from "zod";
import { problemsOfDataset } from "../model/check-dataset.ts";
import type { Dataset } from "../model/dataset.ts";
import { lineSchema } from "../model/line.ts";
import { type Citation, citationSchema } from "../model/source.ts";
import { fieldChanges } from "../patch/field-changes.ts";
import { lineLikeness } from "../patch/line-likeness.ts";
import { cut } from "../text/slug.ts";
import { applyRows } from "./apply-rows.ts";
import { citedOnTop } from "./correction.ts";
import { withOneGrade } from "./one-grade.ts";
import type { RowChange } from "./revision.ts";
import { recordRow, rowKey } from "./rows.ts";

/** A change by hand that could not be put on top again, or under which the files say otherwise than before, and why. */
export type Aside = {
  readonly row: RowChange;
  readonly why: string;
  /** Whether the change is put on top all the same. */
  readonly stands?: boolean;
};

const rowIn = (dataset: Dataset, { table, id }: Pick<RowChange, "table" | "id">): object | undefined =>
  table === "record" ? recordRow(dataset) : dataset[table].find((row) => row.id === id);

const rowsById = (dataset: Dataset): ((row: Pick<RowChange, "table" | "id">) => object | undefined) => {
  const known = new Map<string, Map<string, object>>();
  return ({ table, id }) => {
    if (table === "record") return rowIn(dataset, { table, id });
    const rows = known.get(table) ?? new Map<string, object>(dataset[table].map((row) => [row.id, row]));
    known.set(table, rows);
    return rows.get(id);
  };
};

const citationsIn = (row: object): Citation[] => {
  const said = z.object({ sources: z.array(citationSchema) }).safeParse(row);
  return said.success ? said.data.sources : [];
};

/** A value by hand; of what a row cites, only what was added and taken away: the files may cite something new. */
const valueOnTop = (
  field: string,
  value: unknown,
  [row, before, after]: readonly [object, object, object],
): unknown =>
  field === "sources" ? citedOnTop(citationsIn(row), citationsIn(before), citationsIn(after)) : value;

/** A row with the fields that were changed by hand. */
const withFields = (row: object, before: object, after: object): object => {
  const changes = fieldChanges(before, after);
  const kept = Object.entries(row).filter(([field]) => !changes.some((one) => one.field === field));
  const set = changes.flatMap(({ field, after: value }) =>
    value === undefined ? [] : [[field, valueOnTop(field, value, [row, before, after])] as const],
  );
  return Object.fromEntries([...kept, ...set]);
};

/** The line of the files that says what a line says that was added by hand, under whatever id. */
const sameLine = (next: Dataset, changes: readonly RowChange[]) => {
  const added = changes.filter(({ table, before }) => table === "lines" && before === undefined);
  const said = new Map(added.length === 0 ? [] : next.lines.map((line) => [lineLikeness(line), line]));
  return ({ table, before, after }: RowChange): object | undefined => {
    const line = table === "lines" && before === undefined ? lineSchema.safeParse(after).data : undefined;
    return line === undefined ? undefined : said.get(lineLikeness(line));
  };
};

/** A change by hand as it goes on top of what is there now; nothing where it is there already; else why it does not. */
const again = (
  there: object | undefined,
  { table, id, before, after }: RowChange,
): RowChange | Aside | undefined => {
  const change = { table, id, before: there };
  if (before === undefined)
    return there === undefined
      ? { ...change, after }
      : { row: { table, id, before, after }, why: "what was added by hand is in the files now" };
  if (after === undefined) return there === undefined ? undefined : { ...change, after };
  if (there === undefined)
    return { row: { table, id, before, after }, why: "what was changed by hand is gone" };
  const put = withFields(there, before, after);
  return { ...change, after: table === "nodes" ? withOneGrade(there, put) : put };
};

/** Fields that follow from which list says something. */
const ofLists: ReadonlySet<string> = new Set(["sources", "dated", "datedPayBand"]);

/** How much of a value is told. */
const longestShown = 80;

const shown = (value: unknown): string =>
  value === undefined
    ? "nothing"
    : `"${cut(typeof value === "string" ? value : JSON.stringify(value), longestShown)}"`;

/** A change by hand that stands, in fields of which the files say something new: who made it may not know that. */
const contested = (there: object | undefined, row: RowChange): Aside[] => {
  const { table, before, after } = row;
  if (table === "record" || there === undefined || before === undefined || after === undefined) return [];
  const now = new Map(fieldChanges(before, there).map((one) => [one.field, one.after]));
  const told = fieldChanges(before, after)
    .filter(
      ({ field, after: hand }) => now.has(field) && !ofLists.has(field) && !isSame(now.get(field), hand),
    )
    .map(({ field, after: hand }) => `${field} ${shown(now.get(field))}, by hand ${shown(hand)}`);
  if (told.length === 0) return [];
  return [
    {
      row,
      stands: true,
      why: `the files say otherwise than before; what was changed by hand stands: ${told.join("; ")}`,
    },
  ];
};

const isSame = (one: unknown, other: unknown): boolean => fieldChanges({ one }, { one: other }).length === 0;

const isAside = (one: RowChange | Aside): one is Aside => "why" in one;

/** Rows with errors: what was done by hand there is set aside, and what files say of things removed by hand goes. */
const mended = (
  next: Dataset,
  applied: readonly RowChange[],
  asides: readonly Aside[],
  hand: ReadonlyMap<string, RowChange>,
): { dataset: Dataset; asides: readonly Aside[] } => {
  const dataset = applyRows(next, applied);
  const faults = problemsOfDataset(dataset).filter(({ severity }) => severity === "error");
  if (faults.length === 0) return { dataset, asides };
  const left = new Map(applied.map((one) => [rowKey(one), one]));
  const more: Aside[] = [];
  for (const { table, index, message } of faults) {
    const id = dataset[table][index]?.id ?? "";
    const key = rowKey({ table, id });
    const row = hand.get(key);
    if (row !== undefined && left.delete(key)) more.push({ row, why: message });
    else left.set(key, { table, id });
  }
  return mended(next, [...left.values()], [...asides, ...more], hand);
};

/**
 * Puts changes by hand on top of what files say now. A change whose ground is gone is set aside; one that stands where the
 * files say something new is told with it. What the files say of something that was removed by hand goes with it.
 */
export const putOnTop = (
  next: Dataset,
  changes: readonly RowChange[],
): { readonly dataset: Dataset; readonly asides: readonly Aside[] } => {
  const find = rowsById(next);
  const same = sameLine(next, changes);
  const outcomes = changes.flatMap((one) => again(find(one) ?? same(one), one) ?? []);
  const applied = outcomes.filter((one): one is RowChange => !isAside(one));
  const hand = new Map(changes.map((one) => [rowKey(one), one]));
  const { dataset, asides } = mended(next, applied, outcomes.filter(isAside), hand);
  const left = new Set(asides.map(({ row }) => rowKey(row)));
  const standing = changes.filter((one) => !left.has(rowKey(one)));
  return { dataset, asides: [...asides, ...standing.flatMap((one) => contested(find(one), one))] };
};
