import { type ClipboardEvent, type MouseEvent, type RefObject, useEffect, useId } from "react";
import type { WrittenTable } from "../../../server/contract/record-fields.ts";
import { useWords } from "../../words/index.ts";
import { NodeNames } from "../shared/NodeNames.tsx";
import type { RowFault } from "../shared/row-steps.ts";
import type { Window } from "../shared/use-window.ts";
import { GridHead, GridRows } from "./GridRows.tsx";
import type { Place } from "./pasted.ts";
import { rowHeight } from "./row-height.ts";
import { useCellWriting } from "./use-cell-writing.ts";
import { type Cells, useCells } from "./use-cells.ts";
import type { BegunGrid } from "./use-grid.ts";
import { type GridKeys, useGridKeys } from "./use-grid-keys.ts";
import { cellId } from "./WritableRow.tsx";

type Props = {
  readonly table: WrittenTable;
  readonly grid: BegunGrid;
  readonly faults: readonly RowFault[];
  readonly holder: RefObject<HTMLDivElement | null>;
  readonly window: Window;
  readonly onAt: (row: number) => void;
};

/** Keeps the cell where one is in sight. */
const useInSight = ({ at }: GridKeys, holder: Props["holder"]): void => {
  useEffect(() => {
    const element = holder.current;
    if (element === null) return;
    const top = at.row * rowHeight;
    if (top < element.scrollTop) element.scrollTop = top;
    const room = element.clientHeight - rowHeight * 3;
    if (top > element.scrollTop + room) element.scrollTop = top - room;
    element.querySelector("[data-here]")?.scrollIntoView({ inline: "nearest", block: "nearest" });
  }, [at, holder]);
};

/** The place of the cell in which something happened; undefined beside the cells. */
const placeOf = (target: EventTarget): Place | undefined => {
  const cell = target instanceof Element ? target.closest<HTMLElement>("td[data-column]") : null;
  return cell === null ? undefined : { row: Number(cell.dataset.row), column: Number(cell.dataset.column) };
};

/** Copying, cutting and pasting whole cells; while one is written, the keys are those of its text. */
const clipboardOf = ({ copy, empty, paste }: Cells, { marked, writing }: GridKeys) =>
  writing === undefined
    ? {
        onCopy: (event: ClipboardEvent) => copy(event, marked),
        onCut: (event: ClipboardEvent) => {
          copy(event, marked);
          empty(marked);
        },
        onPaste: (event: ClipboardEvent) => paste(event, marked),
      }
    : {};

/** After the ARIA pattern a table whose cells are chosen by keys is a grid. */
const asGrid = (current: string) => ({
  role: "grid",
  "aria-multiselectable": true,
  "aria-activedescendant": current,
  tabIndex: 0,
});

/** A table of the record in which cells are written, as in a spreadsheet; only the rows in sight are drawn. */
export const Grid = ({ table, grid, faults, holder, window: seen, onAt }: Props) => {
  const { t } = useWords();
  const id = useId();
  const boxes = `${id}-boxes`;
  const cells = useCells(table, grid);
  const { fields, lost, openText } = cells;
  const size = { rows: grid.count, columns: fields.length };
  const keys = useGridKeys(size, { onEmpty: cells.empty, onBack: grid.back });
  const { at, writing } = keys;
  const { body, done, leave } = useCellWriting(cells, keys, grid);
  useInSight(keys, holder);
  useEffect(() => onAt(at.row), [at.row, onAt]);
  const pick = (event: MouseEvent): void => {
    const place = placeOf(event.target);
    const open = writing !== undefined && place?.row === at.row && place.column === at.column;
    if (place !== undefined && !open) keys.go(place, event.shiftKey);
  };
  const each = { id, table, fields, keys, boxes, faults, onDone: done, onLeave: leave };
  return (
    <>
      <NodeNames id={boxes} />
      <p role="status" className="about">
        {lost > 0 && t("grid.lost", { n: lost })}
      </p>
      <div className="grid-scroll" ref={holder}>
        <table
          {...asGrid(cellId(id, at.row, at.column))}
          ref={body}
          className="grid"
          aria-label={t(`grid.table.${table}`)}
          aria-rowcount={grid.count + 1}
          aria-colcount={fields.length}
          onKeyDown={(event) => keys.press(event, openText(at))}
          onClick={pick}
          onDoubleClick={() => keys.setWriting(openText(at))}
          {...clipboardOf(cells, keys)}
        >
          <GridHead fields={fields} />
          <GridRows {...each} grid={grid} window={seen} />
        </table>
      </div>
    </>
  );
};
