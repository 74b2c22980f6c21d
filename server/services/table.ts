import { nobody } from "../../analysis/hierarchy/arranged.ts";
import { type Forest, kindAbove } from "../../analysis/hierarchy/forest.ts";
import { i32 } from "../../graph/index/at.ts";
import type { Slice } from "../../graph/index/slice.ts";
import type { OrgView } from "../../graph/index/view.ts";
import { lineKind } from "../../graph/kinds.ts";
import type { Language } from "../../graph/language.ts";
import { lru, memoized } from "../../graph/memo.ts";
import type { CompiledDataset } from "../cache/compiled-dataset.ts";
import type { Table, TableRow } from "../contract/table.ts";
import type { TableSort } from "../contract/table-columns.ts";
import { findingCounts, findingStanding, type Standing } from "./standing.ts";

/** Which rows, in which order. */
export type TableChoice = {
  readonly sort: TableSort;
  readonly down: boolean;
  readonly words: string;
  readonly offset: number;
  readonly limit: number;
};

type Source = { readonly view: OrgView; readonly standing: Standing; readonly findings: Int32Array };

/** Whether the one above a row is so because the row answers to it, and not only by structure. */
const answersUp = (forest: Forest, row: number): boolean =>
  i32(forest.above, row) !== nobody && lineKind(kindAbove(forest, row)).climbs === "answer";

const nameAt = (view: OrgView, row: number): string => (row === nobody ? "" : view.node(row).name);

/** What a column sorts by: a number or a text; undefined, which comes last, where nothing is recorded. */
const keyOf = (
  { view, standing, findings }: Source,
  sort: TableSort,
): ((row: number) => number | string | undefined) => {
  const { forest, reports, gap } = standing;
  const numbers = { reports, below: forest.below, layers: forest.layers, findings } as const;
  if (sort === "reports" || sort === "below" || sort === "layers" || sort === "findings")
    return (row) => i32(numbers[sort], row);
  if (sort === "gap") return (row) => (i32(gap, row) < 0 ? undefined : i32(gap, row));
  if (sort === "fte") return (row) => view.node(row).fte;
  if (sort === "grade") return (row) => view.node(row).classification;
  if (sort === "kind") return (row) => view.node(row).kind;
  if (sort === "superior")
    return (row) => (answersUp(forest, row) ? nameAt(view, i32(forest.above, row)) : undefined);
  if (sort === "practice") return (row) => nameAt(view, i32(forest.inPractice, row)) || undefined;
  return (row) => view.node(row).name;
};

const collator = new Intl.Collator(undefined, { numeric: true, sensitivity: "base" });

const compare = (a: number | string, b: number | string): number =>
  typeof a === "number" && typeof b === "number" ? a - b : collator.compare(String(a), String(b));

/** Rows in the order asked for; what has no value comes last either way, equals stand by name and id. */
const sorted = (source: Source, { sort, down, words }: TableChoice): Int32Array => {
  const { view, standing } = source;
  const wanted = words.toLocaleLowerCase().split(/\s+/).filter(Boolean);
  const holds = (row: number): boolean => {
    const { name, short = "" } = view.node(row);
    const text = `${name} ${short}`.toLocaleLowerCase();
    return wanted.every((word) => text.includes(word));
  };
  const key = keyOf(source, sort);
  const rows = [...standing.forest.order]
    .filter((row) => wanted.length === 0 || holds(row))
    .map((row) => ({ row, key: key(row) }));
  rows.sort((a, b) => {
    if (a.key === undefined || b.key === undefined)
      return Number(a.key === undefined) - Number(b.key === undefined) || a.row - b.row;
    return (down ? compare(b.key, a.key) : compare(a.key, b.key)) || a.row - b.row;
  });
  return Int32Array.from(rows, ({ row }) => row);
};

const orders = memoized((_view: OrgView) => lru<Int32Array>(12));

const endAt = (view: OrgView, row: number): TableRow["superior"] => {
  if (row === nobody) return undefined;
  const { id, name, short } = view.node(row);
  return { id, name: short ?? name };
};

/** Who is above a row: as whom it answers to, or else by which other line. */
const aboveAt = (view: OrgView, forest: Forest, row: number): Pick<TableRow, "superior" | "within"> => {
  const end = endAt(view, i32(forest.above, row));
  if (end === undefined) return {};
  return answersUp(forest, row) ? { superior: end } : { within: { ...end, by: kindAbove(forest, row) } };
};

const rowOf = ({ view, standing, findings }: Source, row: number): TableRow => {
  const { id, kind, name, short, state, fte, classification } = view.node(row);
  const { forest, reports, gap } = standing;
  return {
    id,
    kind,
    name,
    short,
    state,
    ...aboveAt(view, forest, row),
    practice: endAt(view, i32(forest.inPractice, row)),
    gap: i32(gap, row) < 0 ? undefined : i32(gap, row),
    reports: i32(reports, row),
    below: i32(forest.below, row),
    layers: i32(forest.layers, row),
    fte,
    grade: classification,
    findings: i32(findings, row),
  };
};

/** Some rows of the table of all actors in a slice, and how many there are. */
export const tableAnswer = (
  compiled: CompiledDataset,
  slice: Slice,
  language: Language,
  choice: TableChoice,
): Table => {
  const view = compiled.view(slice);
  const source = {
    view,
    standing: findingStanding(view),
    findings: findingCounts(compiled, slice, language),
  };
  const { sort, down, words, offset, limit } = choice;
  const order = orders(view).of(JSON.stringify([sort, down, words]), () => sorted(source, choice));
  return {
    total: order.length,
    rows: [...order.slice(offset, offset + limit)].map((row) => rowOf(source, row)),
  };
};
