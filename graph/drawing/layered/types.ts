import type { Level } from "../../vocabulary.ts";

/** A tab on a box: a hat worn by a post. Lines may end at it by its id. */
export type LayeredTab = { readonly id: string; readonly width: number; readonly height: number };

/** A box to be placed, in units of one pixel at scale 1. */
export type LayoutNode = {
  readonly id: string;
  readonly level?: Level | undefined;
  readonly width: number;
  readonly height: number;
  readonly tabs?: readonly LayeredTab[];
};

/** A line between two boxes or tabs. */
export type LayoutLine = {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly upper: "to" | "from" | "none";
  /** How strongly its ends are drawn together; the heaviest upward line makes the spanning forest. */
  readonly weight: number;
  /** Whether the lower end has to stand in a row below the upper one. */
  readonly ranks: boolean;
  /** Routed before the others, so that it goes straightest. */
  readonly first?: boolean;
  /** Lines with the same word here may touch their upper box at one point, as a comb does. */
  readonly share?: string | undefined;
};

/** Where a box stands: its share of the width, its rank in its lane, and its row of a wrapped rank. */
export type RankPosition = { readonly at: number; readonly rank: number; readonly row: number };

/** Places given before, by box, which the next picture keeps. */
export type Kept = {
  readonly places: ReadonlyMap<string, RankPosition>;
  /** Width of the picture before. */
  readonly width: number;
  /**
   * Whether boxes stay where they are, or only in their order: for a picture of a few out of many (`order`), or of
   * the same in an area of another shape (`sequence`), where width and rows are found anew.
   */
  readonly holds: "places" | "order" | "sequence";
};

export type LayoutInput = {
  readonly nodes: readonly LayoutNode[];
  readonly lines: readonly LayoutLine[];
  /** Width over height of the area to fill. */
  readonly aspect: number;
  readonly kept?: Kept | undefined;
};

export type LayeredPoint = readonly [x: number, y: number];

/** A placed box or tab; x and y are its centre, y grows downward. */
export type PlacedBox = {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
};

export type Lane = { readonly level: Level; readonly top: number; readonly bottom: number };

/** A line's way from its `from` end to its `to` end: a start point, then three points per cubic Bézier piece. */
export type LayeredRoute = { readonly id: string; readonly points: readonly LayeredPoint[] };

export type LayeredPicture = {
  readonly width: number;
  readonly height: number;
  readonly lanes: readonly Lane[];
  readonly boxes: readonly PlacedBox[];
  readonly tabs: readonly PlacedBox[];
  readonly routes: readonly LayeredRoute[];
  /** The place of every box, for the next picture to keep. */
  readonly places: ReadonlyMap<string, RankPosition>;
};
