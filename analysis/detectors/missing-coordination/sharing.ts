import { endsOf, joins, linesOf } from "../../../graph/index/relation.ts";
import type { OrgView } from "../../../graph/index/view.ts";
import type { LineKind } from "../../../graph/kinds.ts";
import { inNameOrder, isApart, pairKey } from "../../coordination/pairs-on-record.ts";
import { areJoined } from "../../kit.ts";

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
const inTouch = (view: OrgView, a: number, b: number): boolean => {
  if (areJoined(view, together, a, b) || areJoined(view, together, b, a)) return true;
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
  for (const task of view.nodesWith("duty")) {
    const [ends, lines] = [endsOf(doers, task), linesOf(doers, task)];
    if (ends.length < 2 || ends.length > most) continue;
    ends.forEach((a, place) => {
      ends.forEach((b, later) => {
        if (later <= place || a === b || isApart(view, a) || isApart(view, b) || inTouch(view, a, b)) return;
        const [one, other] = inNameOrder(view, a, b);
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

const coordinationComplete = (view: OrgView, row: number): boolean =>
  (["out", "in"] as const).every((direction) => view.complete(view.node(row), "coordinates-with", direction));

/** Whether the lack of a line between the two means that there is none: the record of one of them is complete. */
export const isSure = (view: OrgView, { one, other }: Sharing): boolean =>
  coordinationComplete(view, one) || coordinationComplete(view, other);
