import type { Basis } from "../vocabulary.ts";

/** What decides where a line stands among others that something rests on. */
type Rested = { readonly basis: Basis; readonly polarity: "asserted" | "denied" };

const basisOrder: readonly Basis[] = ["formal", "unspecified", "practice"];

/**
 * Ids of lines in the order in which they are numbered, by panels, pictures and briefings alike: paper first, then what
 * does not say, then practice, what is denied last; otherwise as given, and at the end those that are not known.
 */
export const inEvidenceOrder = (
  ids: readonly string[],
  lineOf: (id: string) => Rested | undefined,
): readonly string[] => {
  const rank = (id: string): number => {
    const line = lineOf(id);
    if (line === undefined) return 2 * basisOrder.length;
    return basisOrder.indexOf(line.basis) + (line.polarity === "denied" ? basisOrder.length : 0);
  };
  return ids.toSorted((a, b) => rank(a) - rank(b));
};
