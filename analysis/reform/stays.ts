import type { OrgView } from "../../graph/index/view.ts";
import { lineKind } from "../../graph/kinds.ts";
import type { Line } from "../../graph/model/line.ts";
import { linesShown } from "./line-sets.ts";
import type { LinesTouched } from "./touched.ts";

/** The end that stands below the other, on a line that chains of answering climb. */
const lowerEnd = ({ kind, from, to }: Line): string | undefined => {
  const { climbs, superior } = lineKind(kind);
  if (climbs === "none") return undefined;
  return superior === "from" ? to : from;
};

const lowerEndsOf = (lines: readonly Line[]): ReadonlySet<string | undefined> => new Set(lines.map(lowerEnd));

const pairOf = (one: string, other: string): string => (one < other ? `${one} ${other}` : `${other} ${one}`);

/**
 * Lines in practice of the same kind as what is touched, and not touched themselves: between the same two, or to another
 * superior of the same. That somebody does the like with others elsewhere is no matter of the reform.
 */
const goesOn = ({ gone, come }: LinesTouched): ((line: Line) => boolean) => {
  const touched = [...gone, ...come];
  const pairs = new Set(touched.map(({ kind, from, to }) => `${kind} ${pairOf(from, to)}`));
  const below = new Set(touched.map((line) => `${line.kind} ${lowerEnd(line)}`));
  return (line) =>
    line.basis === "practice" &&
    (pairs.has(`${line.kind} ${pairOf(line.from, line.to)}`) ||
      (lowerEnd(line) !== undefined && below.has(`${line.kind} ${lowerEnd(line)}`)));
};

/** Practice past a superior: lines of answering in practice of those whose tie with a superior on paper is touched. */
const goesPast = (after: OrgView, { gone, come }: LinesTouched): ((line: Line) => boolean) => {
  const pairs = new Set([...gone, ...come].map(({ from, to }) => pairOf(from, to)));
  const isAnswering = ({ kind, polarity }: Line): boolean =>
    polarity === "asserted" && lineKind(kind).climbs === "answer";
  const tied = new Set(
    linesShown(after)
      .filter(
        (line) => isAnswering(line) && line.basis !== "practice" && pairs.has(pairOf(line.from, line.to)),
      )
      .map(lowerEnd),
  );
  return (line) =>
    isAnswering(line) &&
    line.basis === "practice" &&
    tied.has(lowerEnd(line)) &&
    !pairs.has(pairOf(line.from, line.to));
};

/** Lines to superiors of those who are taken from one place, and lines up of those who are left without their work. */
const stillUnder = (
  before: OrgView,
  { gone }: LinesTouched,
  idle: readonly string[],
): ((line: Line) => boolean) => {
  const moved = lowerEndsOf(gone);
  const emptied = new Set<string | undefined>(idle);
  const here = new Set(linesShown(before).map(({ id }) => id));
  return (line) => {
    const end = lowerEnd(line);
    if (end === undefined || !here.has(line.id)) return false;
    return emptied.has(end) || (moved.has(end) && lineKind(line.kind).climbs === "answer");
  };
};

/**
 * What a reform leaves as it was beside what it changes: the practice beside the paper and past a superior, the other superiors of whom it
 * moves, the place of those whose work it takes (`idle`).
 */
export const staysOf = (
  before: OrgView,
  after: OrgView,
  touched: LinesTouched,
  idle: readonly string[],
): Line[] => {
  const own = new Set(touched.come.map(({ id }) => id));
  const rules = [goesOn(touched), goesPast(after, touched), stillUnder(before, touched, idle)];
  return linesShown(after).filter(
    (line) => line.polarity === "asserted" && !own.has(line.id) && rules.some((stays) => stays(line)),
  );
};
