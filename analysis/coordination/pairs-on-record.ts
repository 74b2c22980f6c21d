import { i32, u8 } from "../../graph/index/at.ts";
import type { OrgView } from "../../graph/index/view.ts";
import type { LineKind } from "../../graph/kinds.ts";
import type { Polarity } from "../../graph/vocabulary.ts";
import { isFeebleLine } from "../feeble-line.ts";

/** How two coordinate, as far as recorded. */
export type CoordinationState = "denied" | "not-recorded" | "weak" | "well";

/** Two actors, in the order of their names, and the lines on record between them. */
type PairLines = {
  readonly one: number;
  readonly other: number;
  readonly needed: number[];
  readonly denied: number[];
  readonly working: number[];
};
export type ActorPair = PairLines & { readonly state: CoordinationState };

const talking: LineKind = "coordinates-with";

/** A number of its own for every two rows, whichever is named first: a record has many pairs, and text costs more. */
export const pairKey = (view: OrgView, a: number, b: number): number =>
  Math.min(a, b) * view.nodeCount + Math.max(a, b);

/** One collator for all pairs: the same order on every machine, and much faster than asking each time. */
const names = new Intl.Collator("en");

export const inNameOrder = (view: OrgView, a: number, b: number): readonly [number, number] =>
  names.compare(view.node(a).name, view.node(b).name) <= 0 ? [a, b] : [b, a];

/** Every line of one kind and polarity between two different ends. */
const linesOfKind = (view: OrgView, kind: LineKind, polarity: Polarity): Int32Array => {
  const { lineFrom, lineTo } = view.columns;
  return view.linesOfKind(kind, polarity).filter((line) => i32(lineFrom, line) !== i32(lineTo, line));
};

/**
 * Every pair about which something is said: needed, denied, or that it works weakly. Pairs that simply work
 * are most of a large record and no question here, so nothing is made for them.
 */
export const pairsOnRecord = (view: OrgView): ActorPair[] => {
  const { lineFrom, lineTo } = view.columns;
  const pairs = new Map<number, PairLines>();
  const ends = (line: number): [number, number] => [i32(lineFrom, line), i32(lineTo, line)];
  const put = (line: number, into: "needed" | "denied" | "working"): void => {
    const [a, b] = ends(line);
    const key = pairKey(view, a, b);
    const pair = pairs.get(key) ?? newPair(view, a, b);
    pair[into].push(line);
    pairs.set(key, pair);
  };
  for (const line of linesOfKind(view, "must-coordinate-with", "asserted")) put(line, "needed");
  for (const line of linesOfKind(view, talking, "denied")) put(line, "denied");
  const working = linesOfKind(view, talking, "asserted");
  for (const line of working) if (isFeebleLine(view, line)) put(line, "working");
  if (pairs.size > 0)
    for (const line of working)
      if (pairs.has(pairKey(view, ...ends(line))) && !isFeebleLine(view, line)) put(line, "working");
  return [...pairs.values()]
    .filter(({ one, other }) => !isApart(view, one) && !isApart(view, other))
    .map((pair) => ({ ...pair, state: stateOf(view, pair) }));
};

const newPair = (view: OrgView, a: number, b: number): PairLines => {
  const [one, other] = inNameOrder(view, a, b);
  return { one, other, needed: [], denied: [], working: [] };
};

const stateOf = (view: OrgView, pair: PairLines): CoordinationState => {
  if (pair.denied.length > 0) return "denied";
  if (pair.working.length === 0) return "not-recorded";
  return pair.working.every((line) => isFeebleLine(view, line)) ? "weak" : "well";
};

/** Deliberately apart: the source says so of it, and no coordination is missed. */
export const isApart = ({ columns }: OrgView, row: number): boolean => u8(columns.nodeSeparate, row) === 1;
