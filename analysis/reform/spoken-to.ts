import type { Diff } from "../../graph/patch/diff.ts";
import type { Finding } from "../finding/finding.ts";
import type { FindingChanges } from "./compare-findings.ts";

type Ends = { readonly from: string; readonly to: string };

const touched = ({ added, removed, changed, moved }: Diff["lines"]): Ends[] => [
  ...added,
  ...removed,
  ...[...changed, ...moved].flatMap(({ before, after }) => [before, after]),
];

/** Whether some line joins whom a finding is about with whom it tells of, or is one that it rests on and is taken out. */
const isSpokenTo =
  (lines: readonly Ends[], removed: ReadonlySet<string>) =>
  ({ status, subjects, evidence }: Finding): boolean => {
    if (status !== "found") return false;
    if (evidence.lines.some((line) => removed.has(line))) return true;
    const about = new Set(subjects);
    const told = new Set([...subjects, ...evidence.nodes]);
    return lines.some(({ from, to }) => told.has(from) && told.has(to) && (about.has(from) || about.has(to)));
  };

/**
 * Also counts as addressed what a reform speaks to without changing it: it touches a line between a subject of the
 * finding and another of those that the finding tells of, or takes out one that it rests on, and the finding stays as it was.
 */
export const withSpokenTo = (changes: FindingChanges, lines: Diff["lines"]): FindingChanges => {
  const spokenTo = new Set(
    changes.unchanged.filter(isSpokenTo(touched(lines), new Set(lines.removed.map(({ id }) => id)))),
  );
  return {
    ...changes,
    unchanged: changes.unchanged.filter((finding) => !spokenTo.has(finding)),
    addressed: [
      ...changes.addressed,
      ...[...spokenTo].map((finding) => ({ before: finding, after: finding })),
    ],
  };
};
