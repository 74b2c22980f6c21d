import { hasEnds, type Period, periodsOf } from "../../../graph/index/period.ts";
import type { OrgView } from "../../../graph/index/view.ts";
import type { Words } from "../../../graph/vocabulary.ts";
import type { AnswerSentence } from "../../query.ts";
import { farEnd, farEnds } from "./lines.ts";

/** The message of `notAtOnce`, among those of a question that counts. */
export const notAtOnceMessage = {
  notAtOnce: {
    en: "Not all of them at the same time, by the dates on record: at most {most} at once.",
    fr: "Pas tous en même temps, d'après les dates au relevé : au plus {most} à la fois.",
  },
} as const satisfies Record<string, Words>;

/** Somebody at the far end of a line, and when the line and all that it needs surely hold. */
type Held = { readonly far: number; readonly begun: number; readonly going: number };

/** Lines of a node with their times, later beginnings first; the node's own time is that of all of them. */
const heldBy = (view: OrgView, lines: readonly number[], node: number): Held[] => {
  const own = `node ${view.node(node).id}`;
  const held = periodsOf(view.columns, lines).map((periods, place) => {
    const needed: readonly Period[] = periods.filter(({ id }) => id !== own);
    return {
      far: farEnd(view, lines[place] ?? -1, node),
      begun: Math.max(...needed.map(({ begun }) => begun), Number.NEGATIVE_INFINITY),
      going: Math.min(...needed.map(({ going }) => going), Number.POSITIVE_INFINITY),
    };
  });
  return held.sort((one, other) => other.begun - one.begun);
};

/** The far ends that are there when one of them begins, itself included: as `meetAtOnce` has it of lines. */
const thereWith = (one: Held, held: readonly Held[]): number => {
  const there = held.filter(
    ({ begun, going }) => begun <= Math.min(one.begun, one.going) && one.begun <= going,
  );
  return new Set([one, ...there].map(({ far }) => far)).size;
};

/**
 * How many different far ends of a node's lines hold at most at one time: all of them, where nothing ends. The most are
 * together when the last of them begins.
 */
export const mostAtOnce = (view: OrgView, lines: readonly number[], node: number): number => {
  const all = new Set(farEnds(view, lines, node)).size;
  if (all < 2 || !hasEnds(view.columns)) return all;
  const held = heldBy(view, lines, node);
  const last = held[0]?.begun ?? 0;
  if (held.every(({ going }) => last <= going)) return all;
  const beginnings = new Map(held.map((one) => [one.begun <= one.going ? one.begun : one, one]));
  return [...beginnings.values()].reduce((most, one) => Math.max(most, thereWith(one, held)), 1);
};

/** That those at the far ends of a node's lines are counted together though they never were there at once. */
export const notAtOnce = (view: OrgView, lines: readonly number[], node: number): AnswerSentence[] => {
  const most = mostAtOnce(view, lines, node);
  return most < new Set(farEnds(view, lines, node)).size ? [{ message: "notAtOnce", values: { most } }] : [];
};
