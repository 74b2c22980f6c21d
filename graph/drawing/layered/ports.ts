import type { Interval } from "./channels.ts";
import type { PlacedBox } from "./types.ts";

/** One end of a line at the upper or lower edge of a box, wanting to leave toward x. */
export type PortRequest = {
  readonly line: number;
  readonly box: PlacedBox;
  readonly edge: "top" | "bottom";
  readonly toward: number;
  /** Ends of one edge with the same word share a point. */
  readonly share?: string | undefined;
  /** Part of the edge that is free, where tabs take the rest. */
  readonly within?: Interval | undefined;
};

const pitch = 13;
const inset = 10;

/**
 * Where on its edge each line touches its box: in the order of where they go, evenly apart, so that lines
 * of one box do not cross at it. Gives the x by `${line} ${edge} ${box id}`.
 */
export const portsOf = (ends: readonly PortRequest[]): Map<string, number> => {
  const byEdge = new Map<string, PortRequest[]>();
  for (const end of ends) {
    const key = `${end.edge} ${end.box.id}`;
    byEdge.set(key, [...(byEdge.get(key) ?? []), end]);
  }
  const ports = new Map<string, number>();
  for (const group of byEdge.values()) {
    const points = sharedPoints(group);
    const [low, high] = freeEdge(group[0]);
    const step = points.length > 1 ? Math.min(pitch, (high - low) / (points.length - 1)) : 0;
    points.forEach((point, i) => {
      const x = (low + high) / 2 + (i - (points.length - 1) / 2) * step;
      for (const end of point) ports.set(portKey(end), x);
    });
  }
  return ports;
};

const freeEdge = (end: PortRequest | undefined): Interval => {
  if (end === undefined) return [0, 0];
  const { box, within } = end;
  if (within !== undefined) return within;
  const half = Math.max(0, box.width / 2 - inset);
  return [box.x - half, box.x + half];
};

const meanOf = (point: readonly PortRequest[]): number =>
  point.reduce((sum, { toward }) => sum + toward, 0) / point.length;

/** The ends of one edge gathered into the points at which they touch, from left to right. */
const sharedPoints = (group: readonly PortRequest[]): PortRequest[][] => {
  const points = new Map<string, PortRequest[]>();
  for (const end of group) {
    const key = end.share ?? `line ${end.line}`;
    points.set(key, [...(points.get(key) ?? []), end]);
  }
  return [...points.values()].sort((a, b) => meanOf(a) - meanOf(b) || (a[0]?.line ?? 0) - (b[0]?.line ?? 0));
};

export const portKey = (end: Pick<PortRequest, "line" | "edge" | "box">): string =>
  `${end.line} ${end.edge} ${end.box.id}`;
