import type { Table, TableRow } from "../../../server/contract/table.ts";
import type { ViewState } from "../../../server/contract/view-state.ts";
import { paths, type TableOrder } from "../../api/paths.ts";
import { type ReadState, useRead } from "../../api/queries.ts";
import type { Window } from "../shared/use-window.ts";

/** So many rows are read at once. */
export const pageSize = 200;

export type Rows = {
  /** What is read of the rows in sight: of two pages the second, where that could not be read. */
  readonly first: ReadState<Table>;
  /** A row by its place; undefined while it is on its way. */
  readonly rowAt: (place: number) => TableRow | undefined;
};

/** The rows in sight, read page by page: at most two pages are in sight at a time. */
export const useRows = (
  dataset: string,
  state: ViewState,
  order: TableOrder,
  { first, last }: Window,
): Rows => {
  const page = Math.floor(first / pageSize);
  const next = Math.floor(Math.max(last - 1, 0) / pageSize);
  const path = (at: number): string => paths.table(dataset, state, order, at * pageSize, pageSize);
  const upper = useRead<Table>(path(page), { keepsPrevious: page === 0 });
  const lower = useRead<Table>(next === page ? undefined : path(next));
  return {
    first: lower.data === undefined && lower.error !== null ? lower : upper,
    rowAt: (place) => {
      const at = Math.floor(place / pageSize);
      const rows = at === page ? upper.data?.rows : at === next ? lower.data?.rows : undefined;
      return rows?.[place % pageSize];
    },
  };
};
