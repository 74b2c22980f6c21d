import { mapById } from "../../graph/by-id.ts";
import type { Finding } from "../finding/finding.ts";

/** Findings before and after a reform, sorted out by what became of them. */
export type FindingChanges = {
  readonly resolved: Finding[];
  readonly introduced: Finding[];
  readonly unchanged: Finding[];
  /** There before and after, with other evidence, numbers or severity: softened or hardened, not gone. */
  readonly changed: { readonly before: Finding; readonly after: Finding }[];
  /**
   * Spoken to and unchanged by what is asked for as a change; gone, or as in `after`, only if everything were done that
   * the source asks to examine, consider, discuss, encourage, begin or strengthen, or on a condition.
   */
  readonly addressed: {
    readonly before: Finding;
    readonly after?: Finding;
    /** Set where it would be told no more only because what it rests on is taken off the record, with nothing in its place. */
    readonly isTakenAway?: boolean;
  }[];
};

/** Of what cannot be told, how many there are of all is no matter of its own: a reform that adds a node changes nothing of it. */
const essence = ({ status, severity, confidence, evidence, numbers, message }: Finding): string =>
  JSON.stringify([status, severity, confidence, evidence, ...(status === "found" ? [numbers, message] : [])]);

const isFound = ({ status }: Finding): boolean => status === "found";

const areAmong = (some: readonly string[], others: readonly string[]): boolean => {
  const all = new Set(others);
  return some.length > 0 && some.every((one) => all.has(one));
};

/**
 * Whether one says, on lines that are all among the other's, what the other says: the same matter told in another grouping.
 * What rests on no line, as that nobody is accountable, is told by whom or what it is of.
 */
const isPartOf = (part: Finding, whole: Finding): boolean =>
  part.detector === whole.detector &&
  part.messageId === whole.messageId &&
  (part.evidence.lines.length + whole.evidence.lines.length === 0
    ? areAmong(part.subjects, whole.subjects)
    : areAmong(part.evidence.lines, whole.evidence.lines));

/**
 * Matches findings by id. A finding counts as resolved only if it was found and is gone: what could not
 * be told before and is not asked any more was no problem solved. What is only told together with, or
 * apart from, another finding of its kind has changed, and is neither resolved nor new.
 */
export const compareFindings = (before: readonly Finding[], after: readonly Finding[]): FindingChanges => {
  const then = new Set(before.map(({ id }) => id));
  const now = mapById(after);
  const gone = before.filter((finding) => isFound(finding) && !now.has(finding.id));
  const come = after.filter((finding) => isFound(finding) && !then.has(finding.id));
  const joined = pairsOf(gone, (old) => after.find((whole) => isPartOf(old, whole)));
  const parted = pairsOf(come, (fresh) => before.find((whole) => isPartOf(fresh, whole)));
  const pairs = pairsOf(before, (old) => now.get(old.id));
  const same = ({ of, other }: Pairing): boolean => essence(of) === essence(other);
  const halved = new Set(parted.map(({ other }) => other));
  return {
    // of what is told apart now, and in part only, a part is left
    resolved: without(gone, joined).filter((finding) => !halved.has(finding)),
    introduced: without(come, parted),
    unchanged: pairs.filter(same).map(({ other }) => other),
    changed: [
      ...pairs.filter((pair) => !same(pair)).map(({ of, other }) => ({ before: of, after: other })),
      ...joined.map(({ of, other }) => ({ before: of, after: other })),
      ...parted.map(({ of, other }) => ({ before: other, after: of })),
    ],
    addressed: [],
  };
};

/**
 * What becomes of findings where only a part of what is asked is asked for as a change: `firm` are the findings after
 * that part, `after` those after all of it. Only the firm part resolves and changes; what all of it would bring is told.
 */
export const compareAsked = (
  before: readonly Finding[],
  firm: readonly Finding[],
  after: readonly Finding[],
): FindingChanges => {
  const [some, all] = [compareFindings(before, firm), compareFindings(before, after)];
  const moved = new Set([...some.resolved, ...some.changed.map((one) => one.before)].map(({ id }) => id));
  const addressed = [
    ...all.resolved.map((finding) => ({ before: finding })),
    ...all.changed.filter(({ before: { status } }) => status === "found"),
  ].filter((one, place, all) => {
    const isFirst = all.findIndex(({ before }) => before.id === one.before.id) === place;
    return isFirst && !moved.has(one.before.id);
  });
  const still = new Set(addressed.map((one) => one.before.id));
  return {
    ...some,
    introduced: all.introduced,
    unchanged: some.unchanged.filter(({ id }) => !still.has(id)),
    addressed,
  };
};

type Pairing = { readonly of: Finding; readonly other: Finding };

const pairsOf = (
  findings: readonly Finding[],
  otherOf: (finding: Finding) => Finding | undefined,
): Pairing[] =>
  findings.flatMap((of) => {
    const other = otherOf(of);
    return other === undefined ? [] : [{ of, other }];
  });

const without = (findings: readonly Finding[], pairings: readonly Pairing[]): Finding[] => {
  const paired = new Set(pairings.map(({ of }) => of));
  return findings.filter((finding) => !paired.has(finding));
};
