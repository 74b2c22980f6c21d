import { recordFields, type WrittenTable } from "../../../server/contract/record-fields.ts";
import type { RecordRows } from "../../../server/contract/rows.ts";
import { paths } from "../../api/paths.ts";
import { useRead } from "../../api/queries.ts";
import { useRecord } from "../../state/record.ts";
import { standingRow, type WrittenRow } from "../shared/row-steps.ts";
import type { Window } from "../shared/use-window.ts";
import type { CellText } from "./pasted.ts";
import { useWrittenRows } from "./use-written-rows.ts";

const pageSize = 400;

const newKey = (n: number): string => `new ${n}`;

/** So many empty rows wait below the others. */
const waiting = 3;

/** Rows in sight of one table of the record, with what was written over them and not yet into the record. */
export const useGrid = (table: WrittenTable, words: string, { first, last }: Window) => {
  const { dataset } = useRecord();
  const { present, write, back, clear } = useWrittenRows();
  const page = Math.floor(first / pageSize);
  const next = Math.floor(Math.max(last - 1, 0) / pageSize);
  const path = (at: number): string => paths.rows(dataset, table, words, at * pageSize, pageSize);
  const upper = useRead<RecordRows>(path(page), { keepsPrevious: page === 0 });
  const lower = useRead<RecordRows>(next === page ? undefined : path(next));
  const total = upper.data?.total;
  const standing = (place: number): WrittenRow | undefined => {
    const at = Math.floor(place / pageSize);
    const rows = at === page ? upper.data?.rows : at === next ? lower.data?.rows : undefined;
    const row = rows?.[place % pageSize];
    return row && (present.get(row.id) ?? standingRow(recordFields[table], row));
  };
  const rowAt = (place: number): WrittenRow | undefined => {
    if (total === undefined || place < total) return standing(place);
    const id = newKey(place - total);
    return present.get(id) ?? { id, row: undefined, before: {}, written: {} };
  };
  const added = [...present.values()].filter(({ row }) => row === undefined).map(({ id }) => id);
  const newest = Math.max(-1, ...added.map((id) => Number(id.slice(newKey(0).length - 1))));
  return {
    // a part of what is in sight that could not be read is told, not left empty
    query: lower.data === undefined && lower.error !== null ? lower : upper,
    /** Undefined before the first rows are read. */
    count: total === undefined ? undefined : total + newest + 1 + waiting,
    names: { ...upper.data?.names, ...lower.data?.names },
    rowAt,
    write: (cells: readonly CellText[]) => write(cells, rowAt),
    written: [...present.values()],
    back,
    clear,
  };
};
export type GridState = ReturnType<typeof useGrid>;
/** A grid of which the first rows are read. */
export type BegunGrid = GridState & { readonly count: number };
