import { i32, u8, u32 } from "../../../graph/index/at.ts";
import { basisCode, generalScope } from "../../../graph/index/columns.ts";
import { degree, endsOf, linesOf } from "../../../graph/index/relation.ts";
import type { OrgView } from "../../../graph/index/view.ts";

export type Verdict =
  | "paper-against-practice"
  | "nothing-on-paper"
  | "paper-not-recorded"
  | "several-superiors"
  | "one-per-hat";

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

export type Superiors = {
  readonly lines: readonly number[];
  readonly paper: number[];
  readonly practice: number[];
  readonly superiorOf: (line: number) => number;
};

/** The upward lines of a node to others, sorted out by basis. A line whose basis is not said is in neither list. */
export const superiorsOf = (view: OrgView, node: number): Superiors => {
  const up = view.superiors();
  const all = linesOf(up, node);
  const ends = endsOf(up, node);
  const lines = all.filter((_, place) => ends[place] !== node);
  const withBasis = (basis: number): number[] =>
    lines.filter((line) => u8(view.columns.lineBasis, line) === basis);
  return {
    lines,
    paper: withBasis(formal),
    practice: withBasis(practice),
    superiorOf: (line) => ends[all.indexOf(line)] ?? -1,
  };
};

/** Practice lines to somebody who is on paper no superior for that subject, though somebody else is. */
export const departures = (view: OrgView, { paper, practice, superiorOf }: Superiors): number[] =>
  practice.filter((line) => {
    const official = paper.filter((other) => sameSubject(view, line, other));
    return official.length > 0 && official.every((other) => superiorOf(other) !== superiorOf(line));
  });

const rivals = (view: OrgView, { lines, superiorOf }: Superiors): boolean =>
  lines.some((a) => lines.some((b) => superiorOf(a) !== superiorOf(b) && sameSubject(view, a, b)));

const onlyInPractice = (view: OrgView, node: number): Verdict =>
  view.complete(view.node(node), "reports-to", "out") ? "nothing-on-paper" : "paper-not-recorded";

/** What the rule says of one node, with the superiors it says it of. */
export type Judged = { readonly verdict: Verdict; readonly superiors: Superiors };

const verdictOn = (view: OrgView, node: number, superiors: Superiors): Verdict | undefined => {
  if (departures(view, superiors).length > 0) return "paper-against-practice";
  const { lines } = superiors;
  if (lines.length > 0 && superiors.practice.length === lines.length) return onlyInPractice(view, node);
  if (new Set(lines.map(superiors.superiorOf)).size < 2) return undefined;
  return rivals(view, superiors) ? "several-superiors" : "one-per-hat";
};

/** Judges one node; undefined where it has one superior at most and no practice beside paper. */
export const judge = (view: OrgView, node: number): Judged | undefined => {
  const up = view.superiors();
  const count = degree(up, node);
  if (count === 0) return undefined;
  if (count === 1 && u8(view.columns.lineBasis, i32(up.lines, i32(up.offsets, node))) !== practice)
    return undefined;
  const superiors = superiorsOf(view, node);
  const verdict = verdictOn(view, node, superiors);
  return verdict && { verdict, superiors };
};
