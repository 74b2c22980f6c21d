import { useState } from "react";
import type { WrittenRow } from "../shared/row-steps.ts";
import type { CellText } from "./pasted.ts";

/** Rows that were written over, by their keys: ids of rows that stand, `new 0`, `new 1` … of others. */
type Written = ReadonlyMap<string, WrittenRow>;

/** What was written over rows and not yet into the record, with the way back step by step. */
export const useWrittenRows = () => {
  const [steps, setSteps] = useState<readonly Written[]>([]);
  const present: Written = steps.at(-1) ?? new Map();
  /** Writes texts into cells of rows, in one step; gives how many cells lie in rows that are not there yet. */
  const write = (cells: readonly CellText[], rowAt: (place: number) => WrittenRow | undefined): number => {
    const after = new Map(present);
    let lost = 0;
    for (const { row, field, text } of cells) {
      const at = rowAt(row);
      const had = at && (after.get(at.id) ?? at);
      if (had === undefined) lost += 1;
      else after.set(had.id, { ...had, written: { ...had.written, [field]: text } });
    }
    setSteps([...steps, after]);
    return lost;
  };
  return {
    present,
    write,
    /** Takes the last step of writing back. */
    back: () => setSteps(steps.slice(0, -1)),
    clear: () => setSteps([]),
  };
};
