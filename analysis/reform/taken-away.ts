import { mapById } from "../../graph/by-id.ts";
import { lineKind, nodeKindHas } from "../../graph/kinds.ts";
import type { Dataset } from "../../graph/model/dataset.ts";
import type { Line } from "../../graph/model/line.ts";
import type { Finding } from "../finding/finding.ts";
import { compareFindings, type FindingChanges } from "./compare-findings.ts";
import { bareLacks } from "./denials.ts";

/** A dataset with lines of an earlier one again, as they were, as far as both their ends are still there. */
const withLines = (dataset: Dataset, lines: readonly Line[]): Dataset => {
  const here = new Set(dataset.nodes.map(({ id }) => id));
  const kept = lines.filter(({ from, to }) => here.has(from) && here.has(to));
  const again = new Set(kept.map(({ id }) => id));
  return kept.length === 0
    ? dataset
    : { ...dataset, lines: [...dataset.lines.filter(({ id }) => !again.has(id)), ...kept] };
};

/** The end that somebody else has to stand at: who answers to a superior, the work that somebody has a part in. */
const heldEnd = ({ kind, from, to, polarity }: Line): string | undefined => {
  const { climbs, superior, takesPart } = lineKind(kind);
  if (polarity === "denied") return undefined;
  if (climbs === "answer") return superior === "to" ? from : to;
  return takesPart === "from" ? to : undefined;
};

/** Lines taken out of those whom a reform leaves with no superior, and of work that it leaves with nobody. */
const lastLines = (before: Dataset, after: Dataset): Line[] => {
  const left = mapById(after.lines);
  const held = new Set(after.lines.map(heldEnd));
  return before.lines.filter((line) => {
    const end = heldEnd(line);
    return end !== undefined && !left.has(line.id) && !held.has(end);
  });
};

/** Work that is taken out and no other comes for it, with its lines: who had to do it is asked no more, and nobody does it. */
const withWork = (before: Dataset, after: Dataset): Dataset => {
  const left = new Set(after.nodes.map(({ id }) => id));
  const was = new Set(before.nodes.map(({ id }) => id));
  const gone = before.nodes.filter(({ id, kind }) => !left.has(id) && nodeKindHas(kind, "work"));
  const isReplaced = after.nodes.some(({ id, kind }) => !was.has(id) && nodeKindHas(kind, "work"));
  if (gone.length === 0 || isReplaced) return after;
  const again = new Set(gone.map(({ id }) => id));
  const coverage = before.coverage.filter(({ node }) => node !== undefined && again.has(node));
  return withLines(
    { ...after, nodes: [...after.nodes, ...gone], coverage: [...after.coverage, ...coverage] },
    before.lines.filter(({ from, to }) => again.has(from) || again.has(to)),
  );
};

/**
 * What a reform is judged by. To take off the record that something is denied, falls short or is unclear changes nothing
 * in the structure, and so that stands where nothing comes in its place: `lacks`. Nor is a weakness of somebody overcome
 * by leaving it without a superior, or of work by leaving it to nobody or off the list: `all`. The dataset itself where
 * nothing of the kind is taken out.
 */
export const judgedBy = (
  before: Dataset,
  after: Dataset,
): { readonly lacks: Dataset; readonly all: Dataset } => {
  const lacks = withLines(after, bareLacks(before, after));
  return { lacks, all: withLines(withWork(before, lacks), lastLines(before, after)) };
};

/**
 * Marks findings that would be told no more for one reason only, that what they rest on is taken off the record. `told`
 * are the findings on the record as the reform leaves it.
 */
export const withTakenAway = (
  changes: FindingChanges,
  before: readonly Finding[],
  told: readonly Finding[],
): FindingChanges => {
  const gone = new Set(compareFindings(before, told).resolved.map(({ id }) => id));
  const still = changes.unchanged.filter(({ id }) => gone.has(id));
  return {
    ...changes,
    unchanged: changes.unchanged.filter(({ id }) => !gone.has(id)),
    addressed: [
      ...changes.addressed.map((one) =>
        one.after !== undefined && gone.has(one.before.id) ? { ...one, isTakenAway: true } : one,
      ),
      ...still.map((finding) => ({ before: finding, after: finding, isTakenAway: true })),
    ],
  };
};
