import {
  type ClipboardEvent,
  type MouseEvent,
  type RefObject,
  useEffect,
  useId,
  useRef,
  useState,
} from "react";
import { type FieldSpec, recordFields, type WrittenTable } from "../../../server/contract/record-fields.ts";
import { useWords } from "../../words/index.ts";
import { fieldLabel } from "../shared/field-words.ts";
import { NodeNames } from "../shared/NodeNames.tsx";
import type { RowFault } from "../shared/row-steps.ts";
import { spreadsheetText } from "../shared/spreadsheet.ts";
import type { Window } from "../shared/use-window.ts";
import { keptText, shownText } from "./cell-words.ts";
import type { Move } from "./GridCell.tsx";
import { type Area, type CellText, cellsOf, type Place, pasted } from "./pasted.ts";
import type { GridState } from "./use-grid.ts";
import { type GridKeys, useGridKeys } from "./use-grid-keys.ts";
import { cellId, textIn, WritableRow } from "./WritableRow.tsx";

/* Longer than a usual file because writing, copying, pasting and moving in a grid share its cells and its keys. */

export const rowHeight = 30;

const moves: Readonly<Record<Exclude<Move, "stay">, Place>> = {
  down: { row: 1, column: 0 },
  right: { row: 0, column: 1 },
  left: { row: 0, column: -1 },
};

/** Places of an area, row by row. */
const rowsOf = ({ from, to }: Area): readonly (readonly Place[])[] =>
  Array.from({ length: to.row - from.row + 1 }, (_, down) =>
    Array.from({ length: to.column - from.column + 1 }, (__, right) => ({
      row: from.row + down,
      column: from.column + right,
    })),
  );

/** Ids come last: they name rows to other rows, and only new rows can be given one. */
const idLast = (fields: readonly FieldSpec[]): readonly FieldSpec[] => [
  ...fields.filter(({ name }) => name !== "id"),
  ...fields.filter(({ name }) => name === "id"),
];
const gridFields: Readonly<Record<WrittenTable, readonly FieldSpec[]>> = {
  nodes: idLast(recordFields.nodes),
  lines: idLast(recordFields.lines),
  sources: idLast(recordFields.sources),
  coverage: idLast(recordFields.coverage),
};

type Props = {
  readonly table: WrittenTable;
  readonly grid: GridState;
  readonly faults: readonly RowFault[];
  readonly holder: RefObject<HTMLDivElement | null>;
  readonly window: Window;
  readonly onAt: (row: number) => void;
};

/** What is done with cells of a table: written, emptied, copied, pasted. */
const useCells = ({ table, grid }: Pick<Props, "table" | "grid">) => {
  const speaker = useWords();
  const [lost, setLost] = useState(0);
  const fields = gridFields[table];
  const names = fields.map(({ name }) => name);
  const put = (cells: readonly CellText[], beyond = 0): void => {
    const kept = cells.map((cell) => {
      const spec = fields.find(({ name }) => name === cell.field);
      return spec === undefined ? cell : { ...cell, text: keptText(table, spec, cell.text, speaker) };
    });
    const open = kept.filter(({ row, field }) => field !== "id" || grid.rowAt(row)?.row === undefined);
    setLost(grid.write(open) + kept.length - open.length + beyond);
  };
  const shownAt = ({ row, column }: Place): string => {
    const spec = fields[column];
    if (spec === undefined) return "";
    return shownText(table, spec, textIn(grid.rowAt(row), spec.name), grid.names, speaker);
  };
  /** What a cell holds when it opens: the reader's words, but for lists that are chosen from. */
  const openText = ({ row, column }: Place): string => {
    const spec = fields[column];
    const chosen = spec?.type === "choice" || spec?.type === "flag";
    return chosen ? textIn(grid.rowAt(row), spec.name) : shownAt({ row, column });
  };
  const empty = (area: Area): void =>
    put(
      rowsOf(area)
        .flat()
        .map(({ row, column }) => ({ row, field: names[column] ?? "", text: "" })),
    );
  const copy = (event: ClipboardEvent, area: Area): void => {
    const texts = rowsOf(area).map((places) => places.map(shownAt));
    event.clipboardData.setData("text/plain", spreadsheetText(texts));
    event.preventDefault();
  };
  const paste = (event: ClipboardEvent, area: Area): void => {
    const { written, beyond } = pasted(cellsOf(event.clipboardData.getData("text/plain")), area, names);
    put(written, beyond);
    event.preventDefault();
  };
  return { fields, lost, put, openText, empty, copy, paste };
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

/** Room for rows that are out of sight. */
const Gap = ({ rows, columns }: { rows: number; columns: number }) =>
  rows <= 0 ? null : (
    <tr style={{ height: rows * rowHeight }}>
      <td colSpan={columns} />
    </tr>
  );

/** The place of the cell in which something happened; undefined beside the cells. */
const placeOf = (target: EventTarget): Place | undefined => {
  const cell = target instanceof Element ? target.closest<HTMLElement>("td[data-column]") : null;
  return cell === null ? undefined : { row: Number(cell.dataset.row), column: Number(cell.dataset.column) };
};

/** Gives the grid the keys back when a cell that was being written closes by a key. */
const useKeysBack = (writing: string | undefined) => {
  const body = useRef<HTMLTableElement>(null);
  const closing = useRef(false);
  useEffect(() => {
    if (writing !== undefined || !closing.current) return;
    closing.current = false;
    body.current?.focus({ preventScroll: true });
  }, [writing]);
  const close = (): void => {
    closing.current = true;
  };
  return { body, close };
};

/** Writing the cell where one is: what was typed goes in, and on to the next. */
const useDone = (
  { fields, put, openText }: ReturnType<typeof useCells>,
  { at, by, go, setWriting }: GridKeys,
  grid: GridState,
  close: () => void,
) => {
  const done = (text: string, move: Move): void => {
    const field = fields[at.column]?.name ?? "";
    const before = textIn(grid.rowAt(at.row), field);
    if (text !== openText(at) && text !== before) put([{ row: at.row, field, text }]);
    if (move === "stay") setWriting(undefined);
    else {
      close();
      go(by(moves[move]));
    }
  };
  const leave = (): void => {
    close();
    setWriting(undefined);
  };
  return { done, leave };
};

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
  const cells = useCells({ table, grid });
  const { fields, lost, openText, empty, copy, paste } = cells;
  const size = { rows: grid.count, columns: fields.length };
  const keys = useGridKeys(size, { onEmpty: empty, onBack: grid.back });
  const { at, marked, writing } = keys;
  const { body, close } = useKeysBack(writing);
  const { done, leave } = useDone(cells, keys, grid, close);
  useInSight(keys, holder);
  useEffect(() => onAt(at.row), [at.row, onAt]);
  const places = Array.from({ length: Math.max(0, seen.last - seen.first) }, (_, down) => seen.first + down);
  const pick = (event: MouseEvent): void => {
    const place = placeOf(event.target);
    const open = writing !== undefined && place?.row === at.row && place.column === at.column;
    if (place !== undefined && !open) keys.go(place, event.shiftKey);
  };
  const cut = (event: ClipboardEvent): void => {
    copy(event, marked);
    empty(marked);
  };
  const whole =
    writing === undefined
      ? {
          onCopy: (event: ClipboardEvent) => copy(event, marked),
          onCut: cut,
          onPaste: (event: ClipboardEvent) => paste(event, marked),
        }
      : {};
  return (
    <>
      <NodeNames id={`${id}-boxes`} />
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
          {...whole}
        >
          <thead>
            <tr aria-rowindex={1}>
              {fields.map(({ name }) => (
                <th key={name} scope="col" className="grid-head">
                  {fieldLabel(name, t)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            <Gap rows={seen.first} columns={fields.length} />
            {places.map((place) => (
              <WritableRow
                key={place}
                id={id}
                table={table}
                fields={fields}
                names={grid.names}
                place={place}
                row={grid.rowAt(place)}
                keys={keys}
                boxes={`${id}-boxes`}
                faults={faults}
                onDone={done}
                onLeave={leave}
              />
            ))}
            <Gap rows={grid.count - seen.last} columns={fields.length} />
          </tbody>
        </table>
      </div>
    </>
  );
};
