import type { Shape } from "../scene.ts";

/** Something that stands in a row of the foot, and is drawn on the row's middle line. */
export type Entry = { readonly width: number; readonly draw: (x: number, middle: number) => Shape[] };

/** White space between entries of a row. */
export const between = 20;

/** Entries side by side, in as many rows as they need. */
export const flow = (entries: readonly Entry[], width: number): Entry[][] => {
  const rows: Entry[][] = [];
  let used = 0;
  for (const entry of entries) {
    const last = rows[rows.length - 1];
    if (last === undefined || used + between + entry.width > width) {
      rows.push([entry]);
      used = entry.width;
    } else {
      last.push(entry);
      used += between + entry.width;
    }
  }
  return rows;
};

/** Rows drawn below each other, `line` points each. */
export const drawRows = (rows: readonly Entry[][], left: number, top: number, line: number): Shape[] =>
  rows.flatMap((row, i) => {
    let x = left;
    return row.flatMap((entry) => {
      const shapes = entry.draw(x, top + i * line + line / 2);
      x += entry.width + between;
      return shapes;
    });
  });
