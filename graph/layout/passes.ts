import { meetSpans, nearest, type Span } from "./corridors.ts";
import { spacing } from "./spacing.ts";

/** A straight upward run past one or more rows, lowest row first. */
export type Run = { readonly x: number; readonly rows: readonly number[] };

/** How far outside the way between its ends a line may go to find one straight run. */
const detour = 150;

const outside = (x: number, a: number, b: number): number =>
  Math.max(0, Math.min(a, b) - x, x - Math.max(a, b));

/** Remembers where lines pass each row, so that the next one keeps its distance. */
export type Tracks = { readonly used: number[][]; readonly openings: readonly Span[][] };

const isFree = (tracks: Tracks, rows: readonly number[], x: number): boolean =>
  rows.every((row) =>
    (tracks.used[row] ?? []).every((other) => Math.abs(other - x) >= spacing.betweenTracks - 0.1),
  );

/** The free place nearest to `wanted` inside the spans; `wanted` itself where all are taken. */
const trackAt = (tracks: Tracks, rows: readonly number[], spans: readonly Span[], wanted: number): number => {
  for (let step = 0; step <= 12; step++) {
    for (const side of step === 0 ? [0] : [1, -1]) {
      const x = wanted + side * step * spacing.betweenTracks;
      const inside = spans.some(([low, high]) => x >= low && x <= high);
      if (inside && isFree(tracks, rows, x)) return x;
    }
  }
  return wanted;
};

/** The rows from `first` up that one straight run can pass, and where. */
const longestRun = (
  { openings }: Tracks,
  rows: readonly number[],
  first: number,
  here: number,
  end: number,
): { taken: number[]; spans: readonly Span[] } => {
  const taken = [rows[first] ?? 0];
  let spans: readonly Span[] = openings[rows[first] ?? 0] ?? [];
  for (const row of rows.slice(first + 1)) {
    const both = meetSpans(spans, openings[row] ?? []);
    if (both.length === 0 || outside(nearest(both, here).at, here, end) > detour) break;
    spans = both;
    taken.push(row);
  }
  return { taken, spans };
};

/** The place in the spans on the shortest way from here to the end: early in the way, or late in its last run. */
const shortestWay = (spans: readonly Span[], here: number, end: number, last: boolean): number => {
  const cost = (x: number): number => 4 * outside(x, here, end) + Math.abs(x - (last ? end : here));
  const places = spans.flatMap((span) => [nearest([span], here).at, nearest([span], end).at]);
  return places.reduce((best, x) => (cost(x) < cost(best) ? x : best), places[0] ?? here);
};

/**
 * How a line gets past the rows between its ends: as few straight runs as can be, each through openings,
 * near the way from `start` to `end`, apart from the lines already there. `rows` go upward.
 */
export const passRows = (tracks: Tracks, rows: readonly number[], start: number, end: number): Run[] => {
  const runs: Run[] = [];
  let here = start;
  for (let i = 0; i < rows.length; ) {
    const { taken, spans } = longestRun(tracks, rows, i, here, end);
    i += taken.length;
    const x = trackAt(tracks, taken, spans, shortestWay(spans, here, end, i >= rows.length));
    for (const row of taken) tracks.used[row]?.push(x);
    runs.push({ x, rows: taken });
    here = x;
  }
  return runs;
};
