import { sum } from "../../sum.ts";
import type { Space } from "../pages.ts";
import type { Across } from "./across.ts";
import { type GridRoute, rowStep } from "./grid.ts";
import { strandsOf } from "./strands.ts";
import { type Tracks, tracks } from "./tracks.ts";

/** Where everything stands from top to bottom, in points. */
export type Down = {
  readonly height: number;
  /** Points missing if the place is too low even with the least gaps. */
  readonly over: number;
  readonly rowTop: readonly number[];
  readonly rowHeight: readonly number[];
  /** Middle of each channel; channel k lies above row k, the last below the last row. */
  readonly channel: readonly number[];
  readonly corner: (route: number, point: number) => number;
};

export type DownOptions = {
  readonly height: number;
  readonly fixed: boolean;
  readonly space: Space;
  readonly heights: readonly number[];
  /** Height of the tabs that stand on a row's boxes, 0 if none do. */
  readonly tabs: readonly number[];
  readonly clusterOfRow: readonly number[];
  /** Room for tags wanted in a channel. */
  readonly tagRoom: readonly number[];
};

/** No channel grows beyond this many times a row's least distance: lines should be followed with one look. */
const mostTimes = 6;

const channelTracks = (
  across: Across,
  routes: readonly GridRoute[],
  at: number,
  fixed: boolean,
  bound: number,
  pitch: number,
): Tracks => {
  const here = across.legs.filter((leg) => leg.flat && leg.at === at);
  const strands = strandsOf(here, routes, {
    along: across.corner,
    aside: (route, point) => routes[route]?.points[point]?.[1] ?? 0,
    fixed: (leg) => fixed && at % rowStep !== 0 && (leg.first || leg.last),
    bound: () => bound,
  });
  return tracks(strands, pitch);
};

/** Least heights of the channels, for their tracks, tags and the borders of clusters. */
const leastChannels = (rows: number, counts: readonly number[], options: DownOptions): number[] =>
  Array.from({ length: rows + 1 }, (_, k) => {
    const { rim, row, border, pitch } = options.space;
    const lanes = Math.max(0, (counts[k] ?? 0) - 1) * pitch;
    const edge = k === 0 || k === rows;
    const crosses = !edge && options.clusterOfRow[k] !== options.clusterOfRow[k - 1];
    const base = edge ? ((counts[k] ?? 0) > 0 ? rim * 2 : rim) : crosses ? border : row;
    return base + lanes + (options.tagRoom[k] ?? 0) + (options.tabs[k] ?? 0);
  });

/** What no inner channel takes, half as much at the rims as between the rows. */
const around = (heights: readonly number[], left: number): number[] => {
  const inner = heights.length - 2;
  const share = left / (inner + 1);
  return heights.map((height, k) => height + (k > 0 && k <= inner ? share : share / 2));
};

/**
 * Share what is left over among the inner channels, no more to any than looks well; the rest goes
 * around the picture, so that a page with little on it is filled by its clusters.
 */
const spread = (least: readonly number[], spare: number, mostChannel: number): number[] => {
  const heights = [...least];
  let left = Math.max(0, spare);
  for (let round = 0; round < 4 && left > 1; round++) {
    const open = heights
      .map((_, k) => k)
      .filter((k) => k > 0 && k < heights.length - 1 && (heights[k] ?? 0) < mostChannel);
    if (open.length === 0) break;
    const share = left / open.length;
    for (const k of open) {
      const add = Math.min(share, mostChannel - (heights[k] ?? 0));
      heights[k] = (heights[k] ?? 0) + add;
      left -= add;
    }
  }
  return around(heights, left);
};

type Stacked = Pick<Down, "height" | "rowTop" | "channel">;

/** Rows and channels under each other: the top of each row, the middle of each channel, and how high it all is. */
const stack = (channels: readonly number[], { heights, tabs }: DownOptions): Stacked => {
  const rowTop: number[] = [];
  const channel: number[] = [];
  let y = 0;
  for (let k = 0; k <= heights.length; k++) {
    const height = channels[k] ?? 0;
    channel.push(y + (height - (tabs[k] ?? 0)) / 2);
    y += height;
    if (k < heights.length) rowTop.push(y);
    y += heights[k] ?? 0;
  }
  return { height: y, rowTop, channel };
};

/** The height of a corner: that of the horizontal that it ends, else where its vertical meets a box. */
const cornersIn = (
  { legs }: Across,
  routes: readonly GridRoute[],
  offsets: ReadonlyMap<string, number>,
  { rowTop, channel, heights }: Stacked & Pick<DownOptions, "heights">,
): Down["corner"] => {
  const legAt = new Map(legs.map((leg) => [`${leg.route}.${leg.index}`, leg]));
  const middle = (at: number): number => {
    const row = Math.floor(at / rowStep);
    return at % rowStep === 0 ? (channel[row] ?? 0) : (rowTop[row] ?? 0) + (heights[row] ?? 0) / 2;
  };
  return (route, point) => {
    const flat = [legAt.get(`${route}.${point - 1}`), legAt.get(`${route}.${point}`)].find(
      (leg) => leg?.flat,
    );
    if (flat !== undefined) return middle(flat.at) + (offsets.get(flat.key) ?? 0);
    const at = routes[route]?.points[point]?.[1] ?? 0;
    const row = Math.floor(at / rowStep);
    return at % rowStep < 4 ? (rowTop[row] ?? 0) : (rowTop[row] ?? 0) + (heights[row] ?? 0);
  };
};

/** Give every row and every horizontal its place. */
export const layDown = (across: Across, routes: readonly GridRoute[], options: DownOptions): Down => {
  const { heights, fixed, space } = options;
  const inChannels = Array.from({ length: heights.length + 1 }, (_, k) =>
    channelTracks(across, routes, k * rowStep, fixed, 400, space.pitch),
  );
  const inRows = heights.map((height, r) =>
    channelTracks(across, routes, r * rowStep + 4, fixed, Math.max(0, height / 2 - 8), space.pitch),
  );
  const counts = inChannels.map((each) => each.count);
  const least = leastChannels(heights.length, counts, options);
  const boxesHigh = sum(heights);
  const needed = boxesHigh + sum(least);
  const stacked = stack(spread(least, options.height - needed, space.row * mostTimes), options);
  const offsets = new Map([...inChannels, ...inRows].flatMap((each) => [...each.offsets]));
  return {
    ...stacked,
    over: Math.max(0, needed - options.height),
    rowHeight: heights,
    corner: cornersIn(across, routes, offsets, { ...stacked, heights }),
  };
};
