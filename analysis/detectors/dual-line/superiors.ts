import { i32, u8, u32 } from "../../../graph/index/at.ts";
import { basisCode, clarityCode, generalScope } from "../../../graph/index/columns.ts";
import { degree, endsOf, firstEdge, linesOf } from "../../../graph/index/relation.ts";
import { answeringKinds, type OrgView } from "../../../graph/index/view.ts";
import { oneByOne } from "../../../graph/one-by-one.ts";
import { distinct } from "../../finding/short-lists.ts";
import { areJoined } from "../../kit.ts";

const formal = basisCode.get("formal") ?? 0;
const practice = basisCode.get("practice") ?? 0;

/** Whether two scope masks can be about the same subject: everything meets anything. */
const meet = (a: number, b: number): boolean => (a & b) !== 0 || ((a | b) & generalScope) !== 0;

/** Whether two upward lines claim the same subject of the same hat. A line without a hat is the post's own. */
const sameSubject = ({ columns }: OrgView, a: number, b: number): boolean => {
  const hats = [i32(columns.lineHat, a), i32(columns.lineHat, b)];
  return (
    meet(u32(columns.lineScopes, a), u32(columns.lineScopes, b)) && (hats[0] === hats[1] || hats.includes(-1))
  );
};

/** The upward lines of a node to others. A line whose basis is not said is neither on paper nor in practice. */
export type UpwardLines = {
  readonly node: number;
  readonly lines: readonly number[];
  readonly paper: number[];
  readonly practice: number[];
  readonly superiorOf: (line: number) => number;
};

const withBasis = ({ columns }: OrgView, lines: readonly number[], basis: number): number[] =>
  lines.filter((line) => u8(columns.lineBasis, line) === basis);

export const superiorsOf = (view: OrgView, node: number): UpwardLines => {
  const up = view.superiors();
  const lines = linesOf(up, node);
  const ends = endsOf(up, node);
  return {
    node,
    lines,
    paper: withBasis(view, lines, formal),
    practice: withBasis(view, lines, practice),
    superiorOf: (line) => ends[lines.indexOf(line)] ?? -1,
  };
};

/** Practice lines to somebody who is on paper no superior for that subject, though somebody else is. */
export const departures = (view: OrgView, { paper, practice, superiorOf }: UpwardLines): number[] =>
  practice.filter((line) => {
    const official = paper.filter((other) => sameSubject(view, line, other));
    return official.length > 0 && official.every((other) => superiorOf(other) !== superiorOf(line));
  });

/** Distinct superiors at the end of some lines. */
export const distinctOf = ({ superiorOf }: UpwardLines, lines: readonly number[]): number[] =>
  distinct(lines.map(superiorOf));

/** Whether two lines lead to one superior through the other, and nothing sets paper against practice: one chain. */
const areOneChain = (view: OrgView, { superiorOf }: UpwardLines, a: number, b: number): boolean => {
  const [basis, another] = [u8(view.columns.lineBasis, a), u8(view.columns.lineBasis, b)];
  if ((basis === formal && another === practice) || (basis === practice && another === formal)) return false;
  const [one, other] = [superiorOf(a), superiorOf(b)];
  return areJoined(view, answeringKinds, one, other) || areJoined(view, answeringKinds, other, one);
};

const anyTwo = (view: OrgView, superiors: UpwardLines, test: (a: number, b: number) => boolean): boolean => {
  const { lines, superiorOf } = superiors;
  const areTwo = (a: number, b: number): boolean =>
    superiorOf(a) !== superiorOf(b) && test(a, b) && !areOneChain(view, superiors, a, b);
  return lines.some((a, place) => lines.some((b, later) => later > place && areTwo(a, b)));
};

/** Whether there are two superiors, and not one through the other. */
export const areSeveral = (view: OrgView, superiors: UpwardLines): boolean =>
  anyTwo(view, superiors, () => true);

/** Whether two superiors, and not one through the other, claim the same subject of the same hat. */
export const areRivals = (view: OrgView, superiors: UpwardLines): boolean =>
  anyTwo(view, superiors, (a, b) => sameSubject(view, a, b));

/** Whether it has superiors, all of them in practice. */
export const isOnlyPractice = ({ lines, practice: some }: UpwardLines): boolean =>
  lines.length > 0 && some.length === lines.length;

/** Superiors of every node that has several lines up, or one in practice: nobody else can have two. */
export const withSeveral = (view: OrgView): Iterable<UpwardLines> => {
  const up = view.superiors();
  const found: number[] = [];
  for (let node = 0; node < view.nodeCount; node++) {
    const count = degree(up, node);
    if (
      count > 1 ||
      (count === 1 && u8(view.columns.lineBasis, i32(up.lines, firstEdge(up, node))) === practice)
    )
      found.push(node);
  }
  return oneByOne(found, (node) => superiorsOf(view, node));
};

const advantageous = clarityCode.get("advantageous") ?? -1;

/** Whether a source calls it an advantage, line by line, that there are several superiors. */
export const isCalledAnAdvantage = ({ columns }: OrgView, { lines }: UpwardLines): boolean =>
  lines.every((line) => u8(columns.lineClarity, line) === advantageous);
