import type { Placed } from "./types.ts";

/** One end of a line at the upper or lower edge of a box, wanting to leave toward x. */
export type End = {
  readonly line: number;
  readonly box: Placed;
  readonly edge: "top" | "bottom";
  readonly toward: number;
};

const pitch = 13;
const inset = 10;

/**
 * Where on its edge each line touches its box: in the order of where they go, evenly apart, so that lines
 * of one box do not cross at it. Gives the x by `${line} ${edge} ${box id}`.
 */
export const portsOf = (ends: readonly End[]): Map<string, number> => {
  const byEdge = new Map<string, End[]>();
  for (const end of ends) {
    const key = `${end.edge} ${end.box.id}`;
    byEdge.set(key, [...(byEdge.get(key) ?? []), end]);
  }
  const ports = new Map<string, number>();
  for (const group of byEdge.values()) {
    group.sort((a, b) => a.toward - b.toward || a.line - b.line);
    const room = Math.max(0, (group[0]?.box.width ?? 0) - 2 * inset);
    const step = group.length > 1 ? Math.min(pitch, room / (group.length - 1)) : 0;
    group.forEach((end, i) => {
      ports.set(portKey(end), end.box.x + (i - (group.length - 1) / 2) * step);
    });
  }
  return ports;
};

export const portKey = (end: Pick<End, "line" | "edge" | "box">): string =>
  `${end.line} ${end.edge} ${end.box.id}`;
