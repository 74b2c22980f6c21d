import type { LineKind, NodeKind } from "../kinds.ts";
import type { Basis, Polarity } from "../vocabulary.ts";

/** What of a node tells whether and where it is drawn: a worn hat is a tab of the box of its wearer. */
export type VisibleNode = {
  readonly id: string;
  readonly kind: NodeKind;
  readonly hats: readonly { readonly id: string }[];
};

/** What of a line tells whether and where it is drawn. `upper` is the end that is the superior. */
export type VisibleLine = {
  readonly id: string;
  readonly kind: LineKind;
  readonly from: string;
  readonly to: string;
  readonly upper: "to" | "from" | "none";
  readonly basis: Basis;
  readonly polarity: Polarity;
  readonly hat?: string | undefined;
};
