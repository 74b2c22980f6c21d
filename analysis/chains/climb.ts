import { i32, u8 } from "../../graph/index/at.ts";
import { nodeKindCode } from "../../graph/index/columns.ts";
import { degree, linesOf, type Relation } from "../../graph/index/relation.ts";
import { answeringKinds, type OrgView, structuralKinds } from "../../graph/index/view.ts";
import { linesToward, type Reach, reach, type Steps } from "./reach.ts";

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
  /** The lines that lead from an actor to some of those who stand over it. */
  readonly lines: (actor: number, over: Reach, ends: Iterable<number>) => number[];
};

const deciders = (["body", "post", "hat"] as const).map((kind) => nodeKindCode.get(kind) ?? 0);

/** Whether somebody decides in a node or above it; asked of few nodes, so answered when asked and kept. */
const decidesOf = (view: OrgView, upward: Relation): ((node: number) => boolean) => {
  const answered = view.relation(answeringKinds, "down");
  const kept = new Map<number, boolean>();
  const bare: Steps = (node, visit) => stepsIn(upward, node, visit);
  const decides = (node: number): boolean =>
    deciders.includes(u8(view.columns.nodeKind, node)) || degree(answered, node) > 0;
  return (node) => {
    if (decides(node)) return true;
    const had = kept.get(node);
    if (had !== undefined) return had;
    const found = [...reach(node, bare).keys()].some(decides);
    kept.set(node, found);
    return found;
  };
};

const stepsIn = (relation: Relation, node: number, visit: (end: number, line: number) => void): void => {
  for (let entry = i32(relation.offsets, node); entry < i32(relation.offsets, node + 1); entry++)
    visit(i32(relation.ends, entry), i32(relation.lines, entry));
};

const make = (view: OrgView): Climber => {
  const { columns } = view;
  const upward = view.relation([...answeringKinds, ...structuralKinds], "up");
  const wearing = view.relation(["wears-hat"], "in");
  const decides = decidesOf(view, upward);
  /** Lines a post has under a hat are the hat's. */
  const underHat: Steps = (hat, visit) => {
    for (const line of linesOf(wearing, hat))
      stepsIn(upward, i32(columns.lineFrom, line), (end, up) => {
        if (i32(columns.lineHat, up) === hat) visit(end, up);
      });
  };
  const stepsFrom =
    (start: number): Steps =>
    (node, visit) => {
      const inherited = node !== start && u8(columns.nodeClass, node) === 1;
      const step = (end: number, line: number): void => {
        if (!(inherited && u8(columns.linePartial, line) === 1) && decides(end)) visit(end, line);
      };
      stepsIn(upward, node, step);
      if (degree(wearing, node) > 0) underHat(node, step);
    };
  const isBody = (node: number): boolean => u8(columns.nodeKind, node) === nodeKindCode.get("body");
  const over = (actor: number): Reach => reach(actor, stepsFrom(actor));
  return {
    over,
    summits: (reached) => {
      const bodies = [...reached.keys()].filter(isBody);
      if (bodies.length < 2) return bodies;
      const above = new Map(bodies.map((body) => [body, over(body)]));
      return bodies.filter((body) =>
        bodies.every((other) => !above.get(body)?.has(other) || above.get(other)?.has(body)),
      );
    },
    lines: (actor, reached, ends) => linesToward(columns, reached, ends, stepsFrom(actor)),
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
 * Steps until two chains meet in one superior: the lesser of what each way of meeting asks of the one who
 * has to climb further. Undefined where they never meet. A class is no meeting place, since it stands for
 * many, unless one of the two is itself that class.
 */
export const stepsToMeet = (view: OrgView, a: Reach, b: Reach): number | undefined => {
  let least: number | undefined;
  for (const [node, stepsA] of a) {
    const stepsB = b.get(node);
    if (stepsB === undefined) continue;
    if (u8(view.columns.nodeClass, node) === 1 && stepsA > 0 && stepsB > 0) continue;
    least = Math.min(least ?? Number.POSITIVE_INFINITY, Math.max(stepsA, stepsB));
  }
  return least;
};
