import { i32, u8 } from "../../graph/index/at.ts";
import type { Columns } from "../../graph/index/columns.ts";
import { degree, firstEdge, forEachEdge, type Relation } from "../../graph/index/relation.ts";
import { nodeTest } from "../../graph/index/traits.ts";
import { answeringKinds, climbingKinds, type OrgView, wearingKinds } from "../../graph/index/view.ts";
import { memoized } from "../../graph/memo.ts";
import { arrive, linesToward, type Reach, type Reaching, reachingFrom } from "./reach.ts";

/**
 * Chains of answering: who stands over an actor, step by step, to the bodies in which its lines end.
 *
 * A step goes up a line of answering, or from a unit to what it is part of or to its head. Two limits:
 * - a whole in which nobody decides (no head, nothing answers to it, nothing above it) only groups
 *   its parts and is no superior, so no step leads there;
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

/** What a climb looks up, gathered once per view. */
type ClimbIndex = {
  /** Whether what holds for a part of a class is handed down to its members. */
  readonly partly: boolean;
  /** Whether a step may take a line; without it, any. */
  readonly allowed: ((line: number) => boolean) | undefined;
  readonly columns: Columns;
  readonly upward: Relation;
  /** By kind of answering, those who are answered to. */
  readonly answered: readonly Relation[];
  readonly wearing: Relation;
  /** For units, whether somebody decides in them or above them: 1 yes, 2 no, 0 not asked yet. */
  readonly decided: Uint8Array;
  /** Who stands over whom, as far as it was asked: many works have the same actors, and chains the same bodies. */
  readonly reaches: Map<number, Reach>;
};

const decidesAlone = nodeTest("decides");
const governs = nodeTest("governs");

const decidesItself = ({ columns, answered }: ClimbIndex, node: number): boolean =>
  decidesAlone(columns, node) || answered.some((relation) => degree(relation, node) > 0);

/** Whether somebody decides in a node or above it; asked of few units, so answered when asked and kept. */
const decides = (index: ClimbIndex, node: number): boolean => {
  if (decidesItself(index, node)) return true;
  const had = u8(index.decided, node);
  if (had !== 0) return had === 1;
  const seen = new Set([node]);
  let found = false;
  for (const unit of seen) {
    if (decidesItself(index, unit)) found = true;
    forEachEdge(index.upward, unit, (above) => seen.add(above));
  }
  index.decided[node] = found ? 1 : 2;
  return found;
};

/** Steps up from `from`, taking lines of `at`: the same node, or the post that wears the hat `from`. */
const climb = (index: ClimbIndex, over: Reaching, from: number, at: number, distance: number): void => {
  const { upward, allowed } = index;
  const { nodeClass, linePartial, lineHat } = index.columns;
  const asMember = !index.partly && distance > 1 && u8(nodeClass, from) === 1;
  const stop = firstEdge(upward, at + 1);
  for (let edge = firstEdge(upward, at); edge < stop; edge++) {
    const line = i32(upward.lines, edge);
    if (at !== from && i32(lineHat, line) !== from) continue;
    if (asMember && u8(linePartial, line) === 1) continue;
    if (allowed?.(line) === false) continue;
    const end = i32(upward.ends, edge);
    if (decides(index, end)) arrive(over, from, end, line, distance);
  }
};

const overOf = (index: ClimbIndex, actor: number): Reach => {
  const { wearing } = index;
  const over = reachingFrom(actor);
  // what is reached meanwhile comes last, so this goes on breadth first
  for (let place = 0; place < over.steps.size; place++) {
    const node = over.steps.nodeAt(place);
    const distance = over.steps.stepsAt(place) + 1;
    climb(index, over, node, node, distance);
    const stop = firstEdge(wearing, node + 1);
    for (let edge = firstEdge(wearing, node); edge < stop; edge++)
      climb(index, over, node, i32(wearing.ends, edge), distance);
  }
  return over;
};

const overOnce = (index: ClimbIndex, actor: number): Reach => {
  const kept = index.reaches.get(actor);
  if (kept !== undefined) return kept;
  const over = overOf(index, actor);
  index.reaches.set(actor, over);
  return over;
};

const summitsOf = (index: ClimbIndex, { steps }: Reach): number[] => {
  const bodies: number[] = [];
  for (let place = 0; place < steps.size; place++)
    if (governs(index.columns, steps.nodeAt(place))) bodies.push(steps.nodeAt(place));
  if (bodies.length < 2) return bodies;
  const above = new Map(bodies.map((one) => [one, overOnce(index, one).steps]));
  return bodies.filter((one) =>
    bodies.every((other) => !above.get(one)?.has(other) || above.get(other)?.has(one)),
  );
};

const make = (view: OrgView, partly: boolean, allowed?: ClimbIndex["allowed"]): Climber => {
  const index: ClimbIndex = {
    columns: view.columns,
    upward: view.relation(climbingKinds, "up"),
    answered: answeringKinds.map((kind) => view.relation([kind], "down")),
    wearing: view.relation(wearingKinds, "in"),
    decided: new Uint8Array(view.nodeCount),
    partly,
    allowed,
    reaches: new Map(),
  };
  return {
    over: (actor) => overOnce(index, actor),
    summits: (over) => summitsOf(index, over),
    lines: (over, ends) => linesToward(view.columns, over, ends),
  };
};

/** The climber of a view, made once. */
export const climberOf = memoized((view: OrgView) => make(view, false));

/**
 * The same with what holds for a part of a class only handed down to its members: it may hold for them. For questions,
 * which say so; no judgement rests on it.
 */
export const wideClimberOf = memoized((view: OrgView) => make(view, true));

/** The same by those lines alone that are allowed, such as those that hold at one time with others. */
export const climberAmong = (view: OrgView, allowed: (line: number) => boolean): Climber =>
  make(view, false, allowed);

/**
 * Steps until two chains meet in one superior: the least over all of what each asks of the one who has to
 * climb further. Undefined where they never meet. A class is no meeting place, since it stands for many,
 * unless one of the two is itself that class.
 */
export const stepsToMeet = ({ columns }: OrgView, a: Reach, b: Reach): number | undefined => {
  let least: number | undefined;
  for (let place = 0; place < a.steps.size; place++) {
    const [node, stepsA] = [a.steps.nodeAt(place), a.steps.stepsAt(place)];
    if (least !== undefined && stepsA >= least) break;
    const stepsB = b.steps.get(node);
    if (stepsB === undefined || (u8(columns.nodeClass, node) === 1 && Math.min(stepsA, stepsB) > 0)) continue;
    least = Math.min(least ?? Number.POSITIVE_INFINITY, Math.max(stepsA, stepsB));
  }
  return least;
};
