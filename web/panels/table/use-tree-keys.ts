import { type KeyboardEvent, useRef, useState } from "react";
import type { OutlineRow } from "./outline-rows.ts";

type Tree = {
  readonly rows: readonly OutlineRow[];
  readonly closed: ReadonlySet<string>;
  readonly toggle: (key: string) => void;
  readonly choose: (row: OutlineRow) => void;
};

export type TreeKeys = ReturnType<typeof useTreeKeys>;

/** A treegrid's keys: one row in the tab order, arrows between rows, left and right to close and open. */
export const useTreeKeys = ({ rows, closed, toggle, choose }: Tree) => {
  const [at, setAt] = useState<string | undefined>(undefined);
  const body = useRef<HTMLTableSectionElement>(null);
  const index = Math.max(
    0,
    rows.findIndex(({ key }) => key === at),
  );
  const goTo = (next: number): void => {
    const row = rows[Math.min(Math.max(next, 0), rows.length - 1)];
    if (row === undefined) return;
    setAt(row.key);
    body.current?.querySelector<HTMLElement>(`[data-row="${CSS.escape(row.key)}"]`)?.focus();
  };
  const open = (row: OutlineRow): void => {
    if (row.children > 0 && closed.has(row.key)) toggle(row.key);
    else if (row.children > 0) goTo(index + 1);
  };
  const close = (row: OutlineRow): void => {
    if (row.children > 0 && !closed.has(row.key)) toggle(row.key);
    else goTo(rows.findIndex(({ key }) => key === row.parent));
  };
  const actsOf = (row: OutlineRow): ReadonlyMap<string, () => void> =>
    new Map([
      ["ArrowDown", () => goTo(index + 1)],
      ["ArrowUp", () => goTo(index - 1)],
      ["ArrowRight", () => open(row)],
      ["ArrowLeft", () => close(row)],
      ["Home", () => goTo(0)],
      ["End", () => goTo(rows.length - 1)],
      ["Enter", () => choose(row)],
      [" ", () => choose(row)],
    ]);
  const onKeyDown = (event: KeyboardEvent, row: OutlineRow): void => {
    const act = event.target === event.currentTarget ? actsOf(row).get(event.key) : undefined;
    if (act === undefined) return;
    act();
    event.preventDefault();
  };
  return { body, current: rows[index]?.key, onKeyDown, onFocus: setAt };
};
