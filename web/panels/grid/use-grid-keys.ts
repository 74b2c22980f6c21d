import { type KeyboardEvent, useState } from "react";
import type { Area, Place } from "./pasted.ts";

const arrows: Readonly<Record<string, Place>> = {
  ArrowUp: { row: -1, column: 0 },
  ArrowDown: { row: 1, column: 0 },
  ArrowLeft: { row: 0, column: -1 },
  ArrowRight: { row: 0, column: 1 },
  PageUp: { row: -15, column: 0 },
  PageDown: { row: 15, column: 0 },
};

const within = (at: number, count: number): number => Math.max(0, Math.min(count - 1, at));

/** The cells between two corners, whichever of them is first. */
const areaOf = (a: Place, b: Place): Area => ({
  from: { row: Math.min(a.row, b.row), column: Math.min(a.column, b.column) },
  to: { row: Math.max(a.row, b.row), column: Math.max(a.column, b.column) },
});

type Size = { readonly rows: number; readonly columns: number };
type Acts = { readonly onEmpty: (area: Area) => void; readonly onBack: () => void };

/** Where one is in a grid, what is marked from there, and the text with which the cell is being written, if it is. */
export const useGridKeys = (size: Size, { onEmpty, onBack }: Acts) => {
  const [at, setAt] = useState<Place>({ row: 0, column: 0 });
  const [anchor, setAnchor] = useState<Place>(at);
  const [writing, setWriting] = useState<string | undefined>(undefined);
  const go = (place: Place, marks = false): void => {
    const to = { row: within(place.row, size.rows), column: within(place.column, size.columns) };
    setAt(to);
    if (!marks) setAnchor(to);
    setWriting(undefined);
  };
  const by = ({ row, column }: Place): Place => ({ row: at.row + row, column: at.column + column });
  const marked = areaOf(at, anchor);
  const acts = (present: string, marks: boolean) =>
    new Map<string, () => void>([
      ["Home", () => go({ row: at.row, column: 0 }, marks)],
      ["End", () => go({ row: at.row, column: size.columns - 1 }, marks)],
      ["Enter", () => setWriting(present)],
      ["F2", () => setWriting(present)],
      ["Delete", () => onEmpty(marked)],
      ["Backspace", () => onEmpty(marked)],
    ]);
  const withControl = (event: KeyboardEvent): (() => void) | undefined => {
    return new Map<string, () => void>([
      ["z", onBack],
      ["Home", () => go({ row: 0, column: 0 }, event.shiftKey)],
      ["End", () => go({ row: size.rows - 1, column: size.columns - 1 }, event.shiftKey)],
    ]).get(event.key);
  };
  const plainly = (event: KeyboardEvent, present: string): (() => void) | undefined => {
    const step = arrows[event.key];
    if (step !== undefined) return () => go(by(step), event.shiftKey);
    return acts(present, event.shiftKey).get(event.key);
  };
  const press = (event: KeyboardEvent, present: string): void => {
    if (writing !== undefined || event.altKey) return;
    const control = event.ctrlKey || event.metaKey;
    const act = control ? withControl(event) : plainly(event, present);
    if (act !== undefined) {
      act();
      event.preventDefault();
      // what is typed goes into the field that opens
    } else if (!control && event.key.length === 1) setWriting("");
  };
  return { at, marked, writing, setWriting, go, by, press };
};
export type GridKeys = ReturnType<typeof useGridKeys>;
