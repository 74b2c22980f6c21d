import type { FindingWithOverlay } from "../../../server/contract/findings.ts";

/** How many findings there are about each subject; what could not be told is none of them. */
export const countsBySubject = (
  findings: readonly Pick<FindingWithOverlay, "subjects" | "status">[],
): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>();
  for (const { subjects, status } of findings)
    if (status === "found") for (const id of subjects) counts.set(id, (counts.get(id) ?? 0) + 1);
  return counts;
};
