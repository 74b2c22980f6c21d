import type { Box, DiagramCluster, DiagramLine } from "../../diagram/diagram.ts";
import type { Weight } from "../../text/fonts.ts";
import type { Side } from "./grid.ts";

/** The one picture that every exporter draws: all places in points, y downward. */
export type Point = { readonly x: number; readonly y: number };
export type Rect = { readonly x: number; readonly y: number; readonly w: number; readonly h: number };

export type TextLine = {
  /** Bold words before the text, where short form and name share a line. */
  readonly lead: string;
  readonly text: string;
  readonly size: number;
  readonly weight: Weight;
  readonly quiet: boolean;
};

export type PlacedTab = Rect & { readonly id: string; readonly label: string };
export type PlateBox = Rect & {
  readonly box: Box;
  readonly text: readonly TextLine[];
  readonly tabs: readonly PlacedTab[];
  /** Where the sign of a marked box sits. */
  readonly sign: Rect | undefined;
};

/** Where a line meets a box or a tab of it. */
export type Anchor = { readonly box: string; readonly tab: string | undefined; readonly side: Side };

/** A tag on a line: signs and numbers in circles, then words. */
export type Tag = Rect & { readonly badges: readonly string[]; readonly text: string };

export type PlacedLine = {
  readonly line: DiagramLine;
  readonly points: readonly Point[];
  readonly from: Anchor;
  readonly to: Anchor;
  readonly tag: Tag | undefined;
  /** Middle of the stroke that says "denied", and whether the line runs across there. */
  readonly strike: (Point & { readonly across: boolean }) | undefined;
};

export type PlacedBand = Rect & { readonly cluster: DiagramCluster; readonly title: readonly string[] };

export type LaidOut = {
  readonly w: number;
  readonly h: number;
  readonly bands: readonly PlacedBand[];
  readonly boxes: readonly PlateBox[];
  readonly lines: readonly PlacedLine[];
  /** Lines for which there is no way at all. */
  readonly undrawn: number;
  /** Points by which the picture is too high or wide for the place it was given; 0 if it fits. */
  readonly over: { readonly w: number; readonly h: number };
};
