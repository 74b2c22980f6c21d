import { useWords } from "../../words/index.ts";
import { fieldLabel } from "../shared/field-words.ts";
import type { Window } from "../shared/use-window.ts";
import { rowHeight } from "./row-height.ts";
import type { BegunGrid } from "./use-grid.ts";
import { WritableRow, type WritableRowProps } from "./WritableRow.tsx";

type HeadProps = Pick<WritableRowProps, "fields">;

/** The names of the columns. */
export const GridHead = ({ fields }: HeadProps) => {
  const { t } = useWords();
  return (
    <thead>
      <tr aria-rowindex={1}>
        {fields.map(({ name }) => (
          <th key={name} scope="col" className="grid-head">
            {fieldLabel(name, t)}
          </th>
        ))}
      </tr>
    </thead>
  );
};

/** Room for rows that are out of sight. */
const Gap = ({ rows, columns }: { rows: number; columns: number }) =>
  rows <= 0 ? null : (
    <tr style={{ height: rows * rowHeight }}>
      <td colSpan={columns} />
    </tr>
  );

type Props = Omit<WritableRowProps, "place" | "row" | "names"> & {
  readonly grid: BegunGrid;
  readonly window: Window;
};

/** The rows in sight, and room for the others. */
export const GridRows = ({ grid, window: seen, ...each }: Props) => {
  const places = Array.from({ length: Math.max(0, seen.last - seen.first) }, (_, down) => seen.first + down);
  const columns = each.fields.length;
  return (
    <tbody>
      <Gap rows={seen.first} columns={columns} />
      {places.map((place) => (
        <WritableRow key={place} {...each} names={grid.names} place={place} row={grid.rowAt(place)} />
      ))}
      <Gap rows={grid.count - seen.last} columns={columns} />
    </tbody>
  );
};
