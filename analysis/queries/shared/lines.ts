import { u8, u32 } from "../../../graph/index/at.ts";
import { generalScope, polarityCode, scopeMask } from "../../../graph/index/columns.ts";
import { hasEnds, holdTogether } from "../../../graph/index/period.ts";
import { endsOf, linesOf } from "../../../graph/index/relation.ts";
import { answeringKinds, type OrgView } from "../../../graph/index/view.ts";
import { type LineKind, lineKindIds } from "../../../graph/kinds.ts";
import type { Polarity, Scope } from "../../../graph/vocabulary.ts";
import { pairsOf } from "../../kit.ts";
import { sortLines } from "./order.ts";

const denied = polarityCode.get("denied") ?? 1;

export const isDenied = (view: OrgView, line: number): boolean =>
  u8(view.columns.linePolarity, line) === denied;

/** Whether a line can be about a scope; every line is about no scope in particular. */
export const isAbout = (view: OrgView, line: number, scope: Scope | undefined): boolean =>
  scope === undefined || (u32(view.columns.lineScopes, line) & (scopeMask([scope]) | generalScope)) !== 0;

/** The node at the far end of a line: of a line held under a hat, what the line leads to. */
export const farEnd = ({ columns }: OrgView, line: number, node: number): number =>
  (columns.lineTo[line] === node ? columns.lineFrom[line] : columns.lineTo[line]) ?? -1;

export const farEnds = (view: OrgView, lines: readonly number[], node: number): number[] =>
  lines.map((line) => farEnd(view, line, node));

/** Every line of the slice, in the order of answers. */
export const everyLine = (view: OrgView, test: (line: number) => boolean): number[] =>
  sortLines(
    view,
    [...view.columns.lineFrom.keys()].filter((line) => view.hasLine(line) && test(line)),
  );

const underHat = (view: OrgView, hat: number): number[] =>
  view.nodeHas(hat, "role") ? everyLine(view, (line) => view.columns.lineHat[line] === hat) : [];

export type Wanted = {
  readonly kinds?: readonly LineKind[];
  readonly direction?: "out" | "in" | "both";
  /** Asserted lines unless told otherwise; denied ones are facts of another sort. */
  readonly polarity?: Polarity | "any";
  readonly scope?: Scope | undefined;
};

/** Lines at a node that leave it, arrive or either; what a post holds under a hat leaves the hat as well. */
export const linesAt = (view: OrgView, node: number, wanted: Wanted): number[] => {
  const { kinds = lineKindIds, direction = "both", polarity = "asserted", scope } = wanted;
  const polarities: readonly Polarity[] = polarity === "any" ? ["asserted", "denied"] : [polarity];
  const own = polarities.flatMap((one) => [...linesOf(view.relation(kinds, direction, one), node)]);
  const worn = direction === "in" ? [] : underHat(view, node);
  const fits = (line: number): boolean =>
    polarities.includes(view.line(line).polarity) && kinds.includes(view.line(line).kind);
  return sortLines(view, [...own, ...worn.filter(fits)]).filter((line) => isAbout(view, line, scope));
};

/** Whether a line is drawn at a node or held under it as a hat. */
const touches = ({ columns }: OrgView, line: number, node: number): boolean =>
  columns.lineFrom[line] === node || columns.lineTo[line] === node || columns.lineHat[line] === node;

/** Lines that join two nodes, either way, or one of them under the other as a hat; denied ones too. */
export const linesJoining = (view: OrgView, first: number, second: number): number[] =>
  everyLine(view, (line) => first !== second && touches(view, line, first) && touches(view, line, second));

/** Those of some lines that hold at the same time as any of others: what came before or after them is none of their matter. */
export const meeting = (
  { columns }: OrgView,
  lines: readonly number[],
  others: readonly number[],
): number[] =>
  hasEnds(columns)
    ? lines.filter((line) => others.some((other) => holdTogether(columns, [line, other])))
    : [...lines];

/** Whether any two of some lines that pass a test hold at the same time. */
export const anyTogether = (
  { columns }: OrgView,
  lines: readonly number[],
  test: (one: number, other: number) => boolean,
): boolean => pairsOf(lines).some(([one, other]) => test(one, other) && holdTogether(columns, [one, other]));

/**
 * Of the superiors that lines at a node lead to, those of whom one answers to the other, nearer first, where nothing sets
 * paper against practice: `answers to B through A` is one chain.
 */
export const inOneChain = (view: OrgView, lines: readonly number[], node: number): [number, number][] =>
  pairsOf(lines).flatMap(([one, other]): [number, number][] => {
    const [a, b] = [farEnd(view, one, node), farEnd(view, other, node)];
    if (a === b || !holdTogether(view.columns, [one, other])) return [];
    const bases = new Set([view.line(one).basis, view.line(other).basis]);
    if (bases.has("formal") && bases.has("practice")) return [];
    const upward = view.relation(answeringKinds, "out");
    const under = (low: number, high: number): boolean => endsOf(upward, low).includes(high);
    if (under(a, b)) return [[a, b]];
    return under(b, a) ? [[b, a]] : [];
  });

/** Whether lines at a node lead to one on paper and, at the same time, to another in practice. */
export const paperAndPractice = (view: OrgView, lines: readonly number[], node: number): boolean =>
  anyTogether(view, lines, (one, other) => {
    const bases = [view.line(one).basis, view.line(other).basis];
    const differ = farEnd(view, one, node) !== farEnd(view, other, node);
    return differ && bases.includes("formal") && bases.includes("practice");
  });
