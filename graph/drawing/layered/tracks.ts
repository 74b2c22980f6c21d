import { type Interval, intersect, nearest } from "./channels.ts";
import { layerSpacing } from "./spacing.ts";

/** A straight upward piece of a route past one or more rows, lowest row first. */
export type VerticalSegment = { readonly x: number; readonly rows: readonly number[] };

/** How far outside the way between its ends a line may go to go straight. */
const detour = 150;

const outside = (x: number, a: number, b: number): number =>
  Math.max(0, Math.min(a, b) - x, x - Math.max(a, b));

/** Where lines pass each row already, so that the next one keeps its distance, and the channels of the row. */
export type ChannelTracks = { readonly used: number[][]; readonly channels: readonly Interval[][] };

const isFree = (tracks: ChannelTracks, rows: readonly number[], x: number): boolean =>
  rows.every((row) =>
    (tracks.used[row] ?? []).every((other) => Math.abs(other - x) >= layerSpacing.betweenTracks - 0.1),
  );

/** The free track nearest to `wanted` inside the intervals; `wanted` itself where all are taken. */
const freeTrackAt = (
  tracks: ChannelTracks,
  rows: readonly number[],
  intervals: readonly Interval[],
  wanted: number,
): number => {
  for (let step = 0; step <= 12; step++) {
    for (const side of step === 0 ? [0] : [1, -1]) {
      const x = wanted + side * step * layerSpacing.betweenTracks;
      const inside = intervals.some(([low, high]) => x >= low && x <= high);
      if (inside && isFree(tracks, rows, x)) return x;
    }
  }
  return wanted;
};

/** The rows from `first` up that one straight segment can pass, and where. */
const longestSegment = (
  { channels }: ChannelTracks,
  rows: readonly number[],
  first: number,
  here: number,
  end: number,
): { taken: number[]; intervals: readonly Interval[] } => {
  const taken = [rows[first] ?? 0];
  let intervals: readonly Interval[] = channels[rows[first] ?? 0] ?? [];
  for (const row of rows.slice(first + 1)) {
    const both = intersect(intervals, channels[row] ?? []);
    if (both.length === 0 || outside(nearest(both, here).at, here, end) > detour) break;
    intervals = both;
    taken.push(row);
  }
  return { taken, intervals };
};

/** The place in the intervals on the shortest path from here to the end: at its start, or at its end for the last segment. */
const nearestToPath = (intervals: readonly Interval[], here: number, end: number, last: boolean): number => {
  const cost = (x: number): number => 4 * outside(x, here, end) + Math.abs(x - (last ? end : here));
  const places = intervals.flatMap((interval) => [nearest([interval], here).at, nearest([interval], end).at]);
  return places.reduce((best, x) => (cost(x) < cost(best) ? x : best), places[0] ?? here);
};

/**
 * Track assignment: a line gets past the rows between its ends by as few straight segments as can be, each through
 * channels, near the path from `start` to `end`, apart from the lines already there. `rows` go upward.
 */
export const assignTracks = (
  tracks: ChannelTracks,
  rows: readonly number[],
  start: number,
  end: number,
): VerticalSegment[] => {
  const segments: VerticalSegment[] = [];
  let here = start;
  for (let i = 0; i < rows.length; ) {
    const { taken, intervals } = longestSegment(tracks, rows, i, here, end);
    i += taken.length;
    const x = freeTrackAt(tracks, taken, intervals, nearestToPath(intervals, here, end, i >= rows.length));
    for (const row of taken) tracks.used[row]?.push(x);
    segments.push({ x, rows: taken });
    here = x;
  }
  return segments;
};
