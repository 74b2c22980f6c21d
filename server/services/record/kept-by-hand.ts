import { groupBy } from "../../../graph/group-by.ts";
import type { Dataset } from "../../../graph/model/dataset.ts";
import type { RowChange } from "../../../graph/record/revision.ts";
import { recordRow } from "../../../graph/record/rows.ts";
import { isSame } from "../../../graph/same.ts";

/** The rows of some ids in a table of a record. */
const rowsIn = (dataset: Dataset, table: RowChange["table"], ids: ReadonlySet<string>) =>
  table === "record"
    ? new Map<string, object>([[dataset.id, recordRow(dataset)]])
    : new Map<string, object>(
        dataset[table].flatMap((row): [string, object][] => (ids.has(row.id) ? [[row.id, row]] : [])),
      );

/** What changes by hand leave otherwise than files have it: each row as the files have it, and as the record does. */
export const keptByHand = (changes: readonly RowChange[], files: Dataset, record: Dataset): RowChange[] =>
  [...groupBy(changes, ({ table }) => table)].flatMap(([table, some]) => {
    const ids = new Set(some.map(({ id }) => id));
    const [said, is] = [rowsIn(files, table, ids), rowsIn(record, table, ids)];
    return [...ids].flatMap((id): RowChange[] => {
      const [before, after] = [said.get(id), is.get(id)];
      return isSame(before, after) ? [] : [{ table, id, before, after }];
    });
  });
