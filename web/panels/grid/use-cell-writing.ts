import { useEffect, useRef } from "react";
import type { Move } from "./GridCell.tsx";
import type { Place } from "./pasted.ts";
import type { Cells } from "./use-cells.ts";
import type { GridState } from "./use-grid.ts";
import type { GridKeys } from "./use-grid-keys.ts";
import { textIn } from "./WritableRow.tsx";

const moves: Readonly<Record<Exclude<Move, "stay">, Place>> = {
  down: { row: 1, column: 0 },
  right: { row: 0, column: 1 },
  left: { row: 0, column: -1 },
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

/** Writing the cell where one is: what was typed goes in, and on to the next; the grid then has the keys again. */
export const useCellWriting = (
  { fields, put, openText }: Cells,
  { at, by, go, writing, setWriting }: GridKeys,
  grid: GridState,
) => {
  const { body, close } = useKeysBack(writing);
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
  return { body, done, leave };
};
