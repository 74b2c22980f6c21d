import { lineSchema } from "../../../graph/model/line.ts";
import { fieldChanges } from "../../../graph/patch/field-changes.ts";
import { type MovableLine, movedEnd, pairMoved, sameAnchor } from "../../../graph/patch/moved-lines.ts";
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

/** Of a line only what tells where it moved: an import may change some hundred thousand. */
const movableSchema = lineSchema.pick({
  kind: true,
  from: true,
  to: true,
  basis: true,
  scopes: true,
  hat: true,
  polarity: true,
});

const lineIn = (row: object | undefined): MovableLine | undefined =>
  row === undefined ? undefined : movableSchema.parse(row);

/** Lines with another superior: changed, or one removed and one like it added. */
const movedLines = (rows: readonly RowChange[]): number => {
  const [removed, added]: [MovableLine[], MovableLine[]] = [[], []];
  let moved = 0;
  for (const row of rows) {
    if (row.table !== "lines") continue;
    const [was, is] = [lineIn(row.before), lineIn(row.after)];
    if (was !== undefined && is !== undefined)
      moved += Number(sameAnchor(was, is) && movedEnd(was) !== movedEnd(is));
    else if (was !== undefined) removed.push(was);
    else if (is !== undefined) added.push(is);
  }
  return moved + pairMoved(removed, added).length;
};

/** Rows that changed as the API shows them, the first of them whole. */
export const rowsShown = (rows: readonly RowChange[], most = mostShown): RowDifference[] =>
  rows.slice(0, most).map(shown);

/** Rows that changed as the API shows them: counted, and the first of them whole. */
export const differenceOf = (rows: readonly RowChange[], most = mostShown): DifferenceAnswer => ({
  ...countRows(rows),
  moved: movedLines(rows),
  rows: rowsShown(rows, most),
});
