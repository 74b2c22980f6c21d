import type { Level } from "../vocabulary.ts";

/** A tab on a box: a hat worn by a post. Lines may end at it by its id. */
export type Tab = { readonly id: string; readonly width: number; readonly height: number };

/** A box to be placed, in units of one pixel at scale 1. */
export type LayoutNode = {
  readonly id: string;
  readonly level?: Level | undefined;
  readonly width: number;
  readonly height: number;
  readonly tabs?: readonly Tab[];
};

/** A line between two boxes or tabs. */
export type LayoutLine = {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly upper: "to" | "from" | "none";
  /** How strongly its ends want to be near each other; the strongest upward line makes the tree. */
  readonly pull: number;
  /** Whether the lower end has to stand in a row below the upper one. */
  readonly ranks: boolean;
  /** Routed before the others, so that it goes straightest. */
  readonly first?: boolean;
  /** Lines with the same word here may touch their upper box at one point, as a comb does. */
  readonly share?: string | undefined;
};

export type LayoutInput = {
  readonly nodes: readonly LayoutNode[];
  readonly lines: readonly LayoutLine[];
  /** Width over height of the area to fill. */
  readonly aspect: number;
};

export type Point = readonly [x: number, y: number];

/** A placed box or tab; x and y are its centre, y grows downward. */
export type Placed = {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
};

export type Lane = { readonly level: Level; readonly top: number; readonly bottom: number };

/** A line's way from its `from` end to its `to` end: a start point, then three points per cubic Bézier piece. */
export type Route = { readonly id: string; readonly points: readonly Point[] };

export type Picture = {
  readonly width: number;
  readonly height: number;
  readonly lanes: readonly Lane[];
  readonly boxes: readonly Placed[];
  readonly tabs: readonly Placed[];
  readonly routes: readonly Route[];
};
