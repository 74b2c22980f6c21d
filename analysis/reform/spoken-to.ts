import { mapById } from "../../graph/by-id.ts";
import { lineKind } from "../../graph/kinds.ts";
import type { Line } from "../../graph/model/line.ts";
import type { Diff } from "../../graph/patch/diff.ts";
import type { Finding } from "../finding/finding.ts";
import type { FindingChanges } from "./compare-findings.ts";

type Ends = Pick<Line, "kind" | "from" | "to">;

const touched = ({ added, removed, changed, moved }: Diff["lines"]): Ends[] => [
  ...added,
  ...removed,
  ...[...changed, ...moved].flatMap(({ before, after }) => [before, after]),
];

/** Kinds whose content a source leaves open: to touch such a line speaks to whatever else is between the two. */
const isOpen = (kind: Line["kind"]): boolean => {
  const { family, symmetric, contact } = lineKind(kind);
  return family === "coordination" && symmetric && !contact;
};

const joinsTheSame = (one: Ends, other: Ends): boolean =>
  (one.from === other.from && one.to === other.to) || (one.from === other.to && one.to === other.from);

/** Whether one line is about the matter of another: between the same two, and of its family or open in what it says. */
const isAbout = (one: Ends, other: Ends): boolean =>
  joinsTheSame(one, other) && (isOpen(one.kind) || lineKind(one.kind).family === lineKind(other.kind).family);

/** Whether a reform touches a line that is about the matter of one that a finding rests on, or takes that one out. */
const isSpokenTo =
  (lines: readonly Ends[], removed: ReadonlySet<string>, lineOf: ReadonlyMap<string, Ends>) =>
  ({ status, evidence }: Finding): boolean => {
    if (status !== "found") return false;
    return evidence.lines.some((id) => {
      const rests = lineOf.get(id);
      return removed.has(id) || (rests !== undefined && lines.some((line) => isAbout(line, rests)));
    });
  };

/**
 * Also counts as addressed what a reform speaks to without changing it: it touches a line between the same two as one
 * that the finding rests on, about the same sort of thing, or takes that one out, and the finding stays as it was.
 */
export const withSpokenTo = (
  changes: FindingChanges,
  lines: Diff["lines"],
  record: readonly Line[],
): FindingChanges => {
  const spokenTo = new Set(
    changes.unchanged.filter(
      isSpokenTo(touched(lines), new Set(lines.removed.map(({ id }) => id)), mapById(record)),
    ),
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
