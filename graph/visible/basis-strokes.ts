import type { Basis } from "../vocabulary.ts";

/** How a line of each basis is stroked, on the page and in briefings alike: nobody takes what is not said for paper. */
export const basisStrokes = {
  formal: "solid",
  practice: "dotted",
  unspecified: "dashed",
} as const satisfies Readonly<Record<Basis, string>>;
