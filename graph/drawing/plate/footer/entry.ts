import type { Shape } from "../scene.ts";

/** Something that stands in a row of the foot, and is drawn on the row's middle line. */
export type FooterEntry = { readonly width: number; readonly draw: (x: number, middle: number) => Shape[] };

/** White space between entries of a row. */
export const gapBetween = 20;

/** Entries side by side, in as many rows as they need. */
export const flow = (entries: readonly FooterEntry[], width: number): FooterEntry[][] => {
  const rows: FooterEntry[][] = [];
  let used = 0;
  for (const entry of entries) {
    const last = rows[rows.length - 1];
    if (last === undefined || used + gapBetween + entry.width > width) {
      rows.push([entry]);
      used = entry.width;
    } else {
      last.push(entry);
      used += gapBetween + entry.width;
    }
  }
  return rows;
};

/** Rows drawn below each other, `line` points each. */
export const drawRows = (rows: readonly FooterEntry[][], left: number, top: number, line: number): Shape[] =>
  rows.flatMap((row, i) => {
    let x = left;
    return row.flatMap((entry) => {
      const shapes = entry.draw(x, top + i * line + line / 2);
      x += entry.width + gapBetween;
      return shapes;
    });
  });
