import type { Slice } from "../../graph/index/slice.ts";
import type { Language } from "../../graph/language.ts";
import { diff } from "../../graph/patch/diff.ts";
import type { Finding } from "../finding/finding.ts";
import { compareAsked, compareFindings, type FindingChanges } from "./compare-findings.ts";
import { type Compiled, compiled } from "./compiled.ts";
import { withSpokenTo } from "./spoken-to.ts";
import { judgedBy, withTakenAway } from "./taken-away.ts";

type Told = { readonly slice?: Slice | undefined; readonly language?: Language | undefined };

/** A reform's outcome as it is judged: see `judgedBy`. */
const judgedOf = (
  before: Compiled,
  after: Compiled,
): { readonly lacks: Compiled; readonly all: Compiled } => {
  const { lacks, all } = judgedBy(before.dataset, after.dataset);
  const without = lacks === after.dataset ? after : compiled(lacks);
  return { lacks: without, all: all === lacks ? without : compiled(all) };
};

const isFound = ({ status }: Finding): boolean => status === "found";

/**
 * What becomes of findings from a record to what a reform would leave; `firm` is the record after that part of it which
 * is asked for as a change, where that is not all.
 */
export const changesOf = (
  before: Compiled,
  after: Compiled,
  firm: Compiled | undefined,
  told: Told,
): FindingChanges => {
  const then = before.findings(told);
  const judged = judgedOf(before, after);
  const now = judged.all.findings(told);
  const changes =
    firm === undefined
      ? compareFindings(then, now)
      : compareAsked(then, judgedOf(before, firm).all.findings(told), now);
  const spoken = withSpokenTo(changes, diff(before.dataset, after.dataset).lines, before.dataset.lines);
  if (judged.all === after) return spoken;
  const brought = judged.all === judged.lacks ? [] : judged.lacks.findings(told).filter(isFound);
  const introduced = compareFindings([...then, ...changes.introduced], brought).introduced;
  return withTakenAway(
    { ...spoken, introduced: [...spoken.introduced, ...introduced] },
    then,
    after.findings(told),
  );
};
