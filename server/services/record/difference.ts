import { type Line, lineSchema } from "../../../graph/model/line.ts";
import { fieldChanges } from "../../../graph/patch/field-changes.ts";
import { movedEnd, pairMoved, sameAnchor } from "../../../graph/patch/moved-lines.ts";
import type { RowChange } from "../../../graph/record/revision.ts";
import { countRows } from "../../../graph/record/rows.ts";
import type { DifferenceAnswer, RowDifference } from "../../contract/changes.ts";

/** So many rows of a difference are shown; the others are counted. */
const mostShown = 500;

const shown = ({ table, id, before, after }: RowChange): RowDifference => ({
  table,
  id,
  before,
  after,
  fields: before === undefined || after === undefined ? [] : fieldChanges(before, after),
});

const lineIn = (row: object | undefined): Line[] => (row === undefined ? [] : [lineSchema.parse(row)]);

/** Lines with another superior: changed, or one removed and one like it added. */
const movedLines = (rows: readonly RowChange[]): number => {
  const lines = rows.filter(({ table }) => table === "lines");
  const changed = lines.filter(({ before, after }) => {
    const [was, is] = [lineIn(before)[0], lineIn(after)[0]];
    return was !== undefined && is !== undefined && sameAnchor(was, is) && movedEnd(was) !== movedEnd(is);
  });
  const removed = lines.filter(({ after }) => after === undefined).flatMap(({ before }) => lineIn(before));
  const added = lines.filter(({ before }) => before === undefined).flatMap(({ after }) => lineIn(after));
  return changed.length + pairMoved(removed, added).length;
};

/** Rows that changed as the API shows them: counted, and the first of them whole. */
export const differenceOf = (rows: readonly RowChange[]): DifferenceAnswer => ({
  ...countRows(rows),
  moved: movedLines(rows),
  rows: rows.slice(0, mostShown).map(shown),
});
