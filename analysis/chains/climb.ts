import { i32, u8 } from "../../graph/index/at.ts";
import { type Columns, nodeKindCode } from "../../graph/index/columns.ts";
import { degree, type Relation } from "../../graph/index/relation.ts";
import { answeringKinds, climbingKinds, type OrgView } from "../../graph/index/view.ts";
import { nodeKindIds } from "../../graph/kinds.ts";
import { arrive, linesToward, type Reach, type Reaching, reachingFrom } from "./reach.ts";

/**
 * Chains of answering: who stands over an actor, step by step, to the bodies in which its lines end.
 *
 * A step goes up a line of answering, or from a unit to what it is part of or to its head. Two limits:
 * - a whole in which nobody decides (no head, nothing answers to it, nothing above it) is a roof, not a
 *   superior, so no step leads there;
 * - what holds for a part of a class ("the majority") is not handed down to a member.
 */
export type Climber = {
  /** Everybody who stands over an actor, itself included at 0 steps. */
  readonly over: (actor: number) => Reach;
  /** The bodies among them over which no other of these bodies stands: where the lines of the actor end. */
  readonly summits: (over: Reach) => number[];
  /** The lines that lead from the actor to some of those who stand over it. */
  readonly lines: (over: Reach, ends: Iterable<number>) => number[];
};

/** What a climb looks up, gathered once per view. Climbs are many and short: no closure is made for a step. */
type Ground = {
  readonly columns: Columns;
  readonly upward: Relation;
  readonly answered: Relation;
  readonly wearing: Relation;
  /** For units, whether somebody decides in them or above them: 1 yes, 2 no, 0 not asked yet. */
  readonly decided: Uint8Array;
};

const deciders = Uint8Array.from(nodeKindIds, (kind) => (["body", "post", "hat"].includes(kind) ? 1 : 0));
const body = nodeKindCode.get("body") ?? 0;

const decidesItself = ({ columns, answered }: Ground, node: number): boolean =>
  u8(deciders, u8(columns.nodeKind, node)) === 1 || degree(answered, node) > 0;

/** Whether somebody decides in a node or above it; asked of few units, so answered when asked and kept. */
const decides = (ground: Ground, node: number): boolean => {
  if (decidesItself(ground, node)) return true;
  const had = u8(ground.decided, node);
  if (had !== 0) return had === 1;
  const { offsets, ends } = ground.upward;
  const seen = new Set([node]);
  let found = false;
  for (const unit of seen) {
    if (decidesItself(ground, unit)) found = true;
    for (let entry = i32(offsets, unit); entry < i32(offsets, unit + 1); entry++) seen.add(i32(ends, entry));
  }
  ground.decided[node] = found ? 1 : 2;
  return found;
};

/** Steps up from `from`, taking lines of `at`: the same node, or the post that wears the hat `from`. */
const climb = (ground: Ground, over: Reaching, from: number, at: number, distance: number): void => {
  const { offsets, ends, lines } = ground.upward;
  const { nodeClass, linePartial, lineHat } = ground.columns;
  const inherited = distance > 1 && u8(nodeClass, from) === 1;
  for (let entry = i32(offsets, at); entry < i32(offsets, at + 1); entry++) {
    const line = i32(lines, entry);
    if (at !== from && i32(lineHat, line) !== from) continue;
    if (inherited && u8(linePartial, line) === 1) continue;
    if (decides(ground, i32(ends, entry))) arrive(over, from, i32(ends, entry), line, distance);
  }
};

const overOf = (ground: Ground, actor: number): Reach => {
  const over = reachingFrom(actor);
  const { offsets, ends } = ground.wearing;
  for (const node of over.steps.keys()) {
    const distance = (over.steps.get(node) ?? 0) + 1;
    climb(ground, over, node, node, distance);
    for (let entry = i32(offsets, node); entry < i32(offsets, node + 1); entry++)
      climb(ground, over, node, i32(ends, entry), distance);
  }
  return over;
};

const summitsOf = (ground: Ground, { steps }: Reach): number[] => {
  const bodies: number[] = [];
  for (const node of steps.keys()) if (u8(ground.columns.nodeKind, node) === body) bodies.push(node);
  if (bodies.length < 2) return bodies;
  const above = new Map(bodies.map((one) => [one, overOf(ground, one).steps]));
  return bodies.filter((one) =>
    bodies.every((other) => !above.get(one)?.has(other) || above.get(other)?.has(one)),
  );
};

const make = (view: OrgView): Climber => {
  const ground: Ground = {
    columns: view.columns,
    upward: view.relation(climbingKinds, "up"),
    answered: view.relation(answeringKinds, "down"),
    wearing: view.relation(["wears-hat"], "in"),
    decided: new Uint8Array(view.nodeCount),
  };
  // many works have the same actors
  const reaches = new Map<number, Reach>();
  const over = (actor: number): Reach => {
    const kept = reaches.get(actor) ?? overOf(ground, actor);
    reaches.set(actor, kept);
    return kept;
  };
  return {
    over,
    summits: (over) => summitsOf(ground, over),
    lines: (over, ends) => linesToward(view.columns, over, ends),
  };
};

const climbers = new WeakMap<OrgView, Climber>();

/** The climber of a view, made once. */
export const climberOf = (view: OrgView): Climber => {
  const kept = climbers.get(view) ?? make(view);
  climbers.set(view, kept);
  return kept;
};

/**
 * Steps until two chains meet in one superior: the least over all of what each asks of the one who has to
 * climb further. Undefined where they never meet. A class is no meeting place, since it stands for many,
 * unless one of the two is itself that class.
 */
export const stepsToMeet = ({ columns }: OrgView, a: Reach, b: Reach): number | undefined => {
  let least: number | undefined;
  for (const [node, stepsA] of a.steps) {
    const stepsB = b.steps.get(node);
    if (stepsB === undefined) continue;
    const both = Math.max(stepsA, stepsB);
    if (u8(columns.nodeClass, node) === 1 && Math.min(stepsA, stepsB) > 0) continue;
    if (least === undefined || both < least) least = both;
  }
  return least;
};
