import { i32, u8 } from "../../../graph/index/at.ts";
import { endsOf, joins, linesOf } from "../../../graph/index/relation.ts";
import type { OrgView } from "../../../graph/index/view.ts";
import type { LineKind } from "../../../graph/kinds.ts";
import type { Polarity } from "../../../graph/vocabulary.ts";

/** Two actors, in the order of their names, and the lines on record between them. */
export type Pair = {
  readonly one: number;
  readonly other: number;
  readonly needed: number[];
  readonly denied: number[];
  readonly working: number[];
};

const talking: LineKind = "coordinates-with";

/** A number of its own for every two rows, whichever is named first: a record has many pairs, and text costs more. */
const pairKey = (view: OrgView, a: number, b: number): number =>
  Math.min(a, b) * view.nodeCount + Math.max(a, b);

/** One collator for all pairs: the same order on every machine, and much faster than asking each time. */
const names = new Intl.Collator("en");

const inOrder = (view: OrgView, a: number, b: number): readonly [number, number] =>
  names.compare(view.node(a).name, view.node(b).name) <= 0 ? [a, b] : [b, a];

const feeble = new Set(["weak", "limited", "partial"]);

/** Whether a source says of a line of coordination that it works, but not well. */
export const isFeeble = (view: OrgView, line: number): boolean => feeble.has(view.line(line).degree ?? "");

/** Every line of one kind and polarity between two different ends. */
const linesOfKind = (view: OrgView, kind: LineKind, polarity: Polarity): Int32Array => {
  const { lineFrom, lineTo } = view.columns;
  return view.linesOfKind(kind, polarity).filter((line) => i32(lineFrom, line) !== i32(lineTo, line));
};

/**
 * Every pair about which something is said: needed, denied, or that it works weakly. Pairs that simply work
 * are most of a large record and no question here, so nothing is made for them.
 */
export const pairsOnRecord = (view: OrgView): Pair[] => {
  const { lineFrom, lineTo } = view.columns;
  const pairs = new Map<number, Pair>();
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
  for (const line of working) if (isFeeble(view, line)) put(line, "working");
  if (pairs.size > 0)
    for (const line of working)
      if (pairs.has(pairKey(view, ...ends(line))) && !isFeeble(view, line)) put(line, "working");
  return [...pairs.values()].filter(({ one, other }) => !isApart(view, one) && !isApart(view, other));
};

const newPair = (view: OrgView, a: number, b: number): Pair => {
  const [one, other] = inOrder(view, a, b);
  return { one, other, needed: [], denied: [], working: [] };
};

/** Deliberately apart: the source says so of it, and no coordination is missed. */
export const isApart = ({ columns }: OrgView, row: number): boolean => u8(columns.nodeSeparate, row) === 1;

const together: readonly LineKind[] = [
  "coordinates-with",
  "shares-information-with",
  "linked-to",
  "consults",
  "reports-to",
  "deputy-of",
  "part-of",
];

const belonging: readonly LineKind[] = ["member-of", "participates-in", "part-of"];

/** Whether two are on record as in touch: a line between them, or a place both belong to. */
export const inTouch = (view: OrgView, a: number, b: number): boolean => {
  const touch = view.relation(together, "out");
  if (joins(touch, a, b) || joins(touch, b, a)) return true;
  const places = view.relation(belonging, "out");
  return endsOf(places, a).some((place) => joins(places, b, place));
};

/** Two actors who carry out the same tasks. */
export type Sharing = {
  readonly one: number;
  readonly other: number;
  readonly tasks: number[];
  readonly lines: number[];
};

/** Pairs that share tasks and are not on record as in touch. `most`: tasks with more actors than this are left out. */
export const sharing = (view: OrgView, most: number): Sharing[] => {
  const doers = view.relation(["implements"], "in");
  const pairs = new Map<number, Sharing>();
  for (const task of view.nodesOf("task", "function")) {
    const [ends, lines] = [endsOf(doers, task), linesOf(doers, task)];
    if (ends.length < 2 || ends.length > most) continue;
    ends.forEach((a, place) => {
      ends.forEach((b, later) => {
        if (later <= place || a === b || isApart(view, a) || isApart(view, b) || inTouch(view, a, b)) return;
        const [one, other] = inOrder(view, a, b);
        const key = pairKey(view, a, b);
        const pair = pairs.get(key) ?? { one, other, tasks: [], lines: [] };
        pair.tasks.push(task);
        pair.lines.push(lines[place] ?? -1, lines[later] ?? -1);
        pairs.set(key, pair);
      });
    });
  }
  return [...pairs.values()];
};
