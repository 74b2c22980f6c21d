import { i32 } from "../../../graph/index/at.ts";
import { endsOf, linesOf } from "../../../graph/index/relation.ts";
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

const talking: readonly LineKind[] = ["coordinates-with"];
const pairKey = (a: number, b: number): string => (a < b ? `${a} ${b}` : `${b} ${a}`);

/** One collator for all pairs: the same order on every machine, and much faster than asking each time. */
const names = new Intl.Collator("en");

const inOrder = (view: OrgView, a: number, b: number): readonly [number, number] =>
  names.compare(view.node(a).name, view.node(b).name) <= 0 ? [a, b] : [b, a];

/** Every line of some kinds and polarity, once. */
const linesOfKind = (view: OrgView, kinds: readonly LineKind[], polarity: Polarity): Set<number> =>
  new Set(view.relation(kinds, "both", polarity).lines);

/** Every pair about which something is said: needed, denied, or how well it works. */
export const pairsOnRecord = (view: OrgView): Pair[] => {
  const pairs = new Map<string, Pair>();
  const gather = (lines: Iterable<number>, into: "needed" | "denied" | "working", make: boolean): void => {
    for (const line of lines) {
      const [a, b] = [i32(view.columns.lineFrom, line), i32(view.columns.lineTo, line)];
      if (a === b) continue;
      const [one, other] = inOrder(view, a, b);
      const empty = { one, other, needed: [], denied: [], working: [] };
      const pair = pairs.get(pairKey(a, b)) ?? (make ? empty : undefined);
      if (pair === undefined) continue;
      pair[into].push(line);
      pairs.set(pairKey(a, b), pair);
    }
  };
  gather(linesOfKind(view, ["must-coordinate-with"], "asserted"), "needed", true);
  gather(linesOfKind(view, talking, "denied"), "denied", true);
  gather(linesOfKind(view, talking, "asserted"), "working", true);
  return [...pairs.values()].filter(({ one, other }) => !isApart(view, one) && !isApart(view, other));
};

/** Deliberately apart: the source says so of it, and no coordination is missed. */
export const isApart = (view: OrgView, row: number): boolean => view.node(row).separate;

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

const meeting = (view: OrgView, row: number): number[] => endsOf(view.relation(belonging, "out"), row);

/** Whether two are on record as in touch: a line between them, or a place both belong to. */
export const inTouch = (view: OrgView, a: number, b: number): boolean => {
  if (endsOf(view.relation(together, "both"), a).includes(b)) return true;
  const places = new Set(meeting(view, a));
  return [...meeting(view, b)].some((place) => places.has(place));
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
  const pairs = new Map<string, Sharing>();
  for (const task of view.nodesOf("task", "function")) {
    const [ends, lines] = [endsOf(doers, task), linesOf(doers, task)];
    if (ends.length < 2 || ends.length > most) continue;
    ends.forEach((a, place) => {
      ends.forEach((b, later) => {
        if (later <= place || a === b || isApart(view, a) || isApart(view, b) || inTouch(view, a, b)) return;
        const [one, other] = inOrder(view, a, b);
        const pair = pairs.get(pairKey(a, b)) ?? { one, other, tasks: [], lines: [] };
        pair.tasks.push(task);
        pair.lines.push(lines[place] ?? -1, lines[later] ?? -1);
        pairs.set(pairKey(a, b), pair);
      });
    });
  }
  return [...pairs.values()];
};
