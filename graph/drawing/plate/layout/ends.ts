import { type GridBox, rowY, type Side } from "./grid.ts";

/** How lines may be drawn: with how many straight pieces, and where they may meet boxes. */
export type Rules = {
  /** Three where an office program's connector must draw a line, else five. */
  readonly pieces: 3 | 5;
  /** Lines meet boxes at the middle of sides only. */
  readonly fixed: boolean;
  /** Share of the usual search: less to learn whether a picture fits, all to draw it. */
  readonly effort: number;
};

/** Where a route meets a box, in the coarse picture. */
export type RouteEnd = { readonly box: GridBox; readonly side: Side; readonly x: number; readonly y: number };

/** The two ends of one way to draw a line, with what the sides cost. */
export type EndPair = {
  readonly line: number;
  readonly a: RouteEnd;
  readonly b: RouteEnd;
  readonly extra: number;
};

export const upright = (side: Side): boolean => side === "top" || side === "bottom";

export const endAt = (box: GridBox, side: Side, shift: number): RouteEnd => {
  const across = side === "left" ? 1 - box.half : side === "right" ? box.half - 1 : shift;
  const down = side === "top" ? -2 : side === "bottom" ? 2 : 0;
  return { box, side, x: box.x + across, y: rowY(box.row) + down };
};

/**
 * Sides a line may leave from: tabs stand on the top, so that the box's own lines go round them.
 * Where ports are at the middle a tab has one, so that a second unlike line under its hat leaves from the box.
 */
export const startSides = (box: GridBox, tab: number, fixed: boolean): readonly Side[] => {
  if (tab >= 0) return fixed ? ["top", "left", "right"] : ["top"];
  return box.tabs.length > 0 ? ["left", "right", "bottom"] : ["top", "left", "right", "bottom"];
};

export const endSides = (box: GridBox): readonly Side[] =>
  box.tabs.length > 0 ? ["bottom", "left", "right"] : ["bottom", "left", "right", "top"];

const sideways = { solid: 2.4, other: 1.6 } as const;

/** Against the grain: leaving downward or arriving from above, when the superior is above. */
const backwards = 6;

/** What unusual sides cost: answering goes up, out of the top and into the bottom. */
export const sideCost = (a: Side, b: Side, climbs: boolean, solid: boolean): number => {
  const sides = (upright(a) ? 0 : 1) + (upright(b) ? 0 : 1);
  const wrong = climbs ? (a === "bottom" ? 1 : 0) + (b === "top" ? 1 : 0) : 0;
  return sides * (solid ? sideways.solid : sideways.other) + wrong * backwards;
};
