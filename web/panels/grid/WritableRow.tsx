import type { FieldSpec, WrittenTable } from "../../../server/contract/record-fields.ts";
import { useWords } from "../../words/index.ts";
import { fieldLabel } from "../shared/field-words.ts";
import type { RowFault, WrittenRow } from "../shared/row-steps.ts";
import { type Names, shownText } from "./cell-words.ts";
import { GridCell, type Move } from "./GridCell.tsx";
import type { GridKeys } from "./use-grid-keys.ts";

/** A cell's text: what was written over it, else what stands. */
export const textIn = (row: WrittenRow | undefined, name: string): string =>
  row?.written[name] ?? row?.before[name] ?? "";

export const cellId = (grid: string, row: number, column: number): string => `${grid}-${row}-${column}`;

export type WritableRowProps = {
  readonly id: string;
  readonly table: WrittenTable;
  readonly fields: readonly FieldSpec[];
  readonly names: Names;
  readonly place: number;
  readonly row: WrittenRow | undefined;
  readonly keys: GridKeys;
  readonly boxes: string;
  readonly faults: readonly RowFault[];
  readonly onDone: (text: string, move: Move) => void;
  readonly onLeave: () => void;
};

/** What is told of a cell to those who do not see it. */
const cellStates = (isMarked: boolean, isWrong: boolean) => ({
  "aria-selected": isMarked,
  "aria-invalid": isWrong || undefined,
});

/** One row of a grid. */
export const WritableRow = (props: WritableRowProps) => {
  const { id, table, fields, names, place, row, keys, boxes, faults, onDone, onLeave } = props;
  const speaker = useWords();
  const { at, marked, writing } = keys;
  const inside = place >= marked.from.row && place <= marked.to.row;
  const isMarked = (column: number): boolean =>
    inside && column >= marked.from.column && column <= marked.to.column;
  const wrong = faults.filter((fault) => fault.row === row?.id).map(({ field }) => field);
  return (
    <tr aria-rowindex={place + 2} data-new={row?.row === undefined || undefined}>
      {fields.map((spec, column) => {
        const here = at.row === place && at.column === column;
        return (
          <td
            key={spec.name}
            id={cellId(id, place, column)}
            data-row={place}
            data-column={column}
            {...cellStates(isMarked(column), wrong.includes(spec.name))}
            data-here={here || undefined}
            data-written={row?.written[spec.name] !== undefined || undefined}
          >
            {here && writing !== undefined ? (
              <GridCell
                spec={spec}
                table={table}
                start={writing}
                label={fieldLabel(spec.name, speaker.t)}
                boxes={boxes}
                onDone={onDone}
                onLeave={onLeave}
              />
            ) : (
              shownText(table, spec, textIn(row, spec.name), names, speaker)
            )}
          </td>
        );
      })}
    </tr>
  );
};
