import type { Finding } from "../finding/finding.ts";

/** Findings before and after a reform, sorted out by what became of them. */
export type FindingChanges = {
  readonly resolved: Finding[];
  readonly introduced: Finding[];
  readonly unchanged: Finding[];
  /** There before and after, with other evidence, numbers or severity: softened or hardened, not gone. */
  readonly changed: { readonly before: Finding; readonly after: Finding }[];
};

const essence = ({ status, severity, confidence, evidence, numbers, message }: Finding): string =>
  JSON.stringify([status, severity, confidence, evidence, numbers, message]);

const isFound = ({ status }: Finding): boolean => status === "found";

/**
 * Matches findings by id. A finding counts as resolved only if it was found and is gone: what could not
 * be told before and is not asked any more was no problem solved.
 */
export const compareFindings = (before: readonly Finding[], after: readonly Finding[]): FindingChanges => {
  const then = new Map(before.map((finding) => [finding.id, finding]));
  const now = new Map(after.map((finding) => [finding.id, finding]));
  const pairs = before.flatMap((old) => {
    const still = now.get(old.id);
    return still === undefined ? [] : [{ before: old, after: still }];
  });
  const same = ({ before: old, after: still }: { before: Finding; after: Finding }): boolean =>
    essence(old) === essence(still);
  return {
    resolved: before.filter((finding) => isFound(finding) && !now.has(finding.id)),
    introduced: after.filter((finding) => isFound(finding) && !then.has(finding.id)),
    unchanged: pairs.filter(same).map((pair) => pair.after),
    changed: pairs.filter((pair) => !same(pair)),
  };
};
