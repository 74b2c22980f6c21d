import type { ViewLine } from "../../server/contract/view.ts";

const basisOrder = ["formal", "unspecified", "practice"];

/** Lines as they are numbered, in panel and picture alike: paper first, then practice, what is denied last. */
export const inEvidenceOrder = (
  ids: readonly string[],
  lines: ReadonlyMap<string, ViewLine>,
): readonly string[] => {
  const rank = (id: string): number => {
    const line = lines.get(id);
    if (line === undefined) return 9;
    return basisOrder.indexOf(line.basis) + (line.polarity === "denied" ? 3 : 0);
  };
  return ids.toSorted((a, b) => rank(a) - rank(b));
};
