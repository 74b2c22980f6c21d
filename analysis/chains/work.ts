import { i32, u8 } from "../../graph/index/at.ts";
import { nodeKindCode } from "../../graph/index/columns.ts";
import { degree, endsOf, type Relation } from "../../graph/index/relation.ts";
import type { OrgView } from "../../graph/index/view.ts";
import { nodeKindIds, nodeKinds } from "../../graph/kinds.ts";
import { linesToward, type Reach, reach, reachingFrom, type Steps, surest } from "./reach.ts";

/** Kinds of node that are work somebody has to own: mandates, tasks, functions. */
export const workKinds = nodeKindIds.filter((kind) => nodeKinds[kind].work);

const workCodes = new Set(workKinds.map((kind) => nodeKindCode.get(kind)));

const isWork = ({ columns }: OrgView, node: number): boolean => workCodes.has(u8(columns.nodeKind, node));

const parts = ["implements", "needed-for", "responsible-for"] as const;
const actorCodes = new Set(nodeKindIds.flatMap((kind, code) => (nodeKinds[kind].actor ? [code] : [])));

export const isActor = ({ columns }: OrgView, node: number): boolean =>
  actorCodes.has(u8(columns.nodeKind, node));

/** Lines by the actor at their other end. */
type LinesByActor = Map<number, number[]>;

const add = (view: OrgView, found: LinesByActor, relation: Relation, node: number): void => {
  for (let entry = i32(relation.offsets, node); entry < i32(relation.offsets, node + 1); entry++) {
    const end = i32(relation.ends, entry);
    if (!isActor(view, end)) continue;
    const lines = found.get(end);
    if (lines === undefined) found.set(end, [i32(relation.lines, entry)]);
    else lines.push(i32(relation.lines, entry));
  }
};

/** Those who carry out one piece of work, are responsible or needed for it, or are set up by it. */
const ownActors = (view: OrgView, work: number): LinesByActor => {
  const found: LinesByActor = new Map();
  add(view, found, view.relation(parts, "in"), work);
  add(view, found, view.relation(["establishes"], "out"), work);
  return found;
};

const containing = (view: OrgView, direction: "in" | "out"): Steps => {
  const relation = view.relation(["contains-task"], direction);
  return (node, visit) => {
    for (let entry = i32(relation.offsets, node); entry < i32(relation.offsets, node + 1); entry++)
      visit(i32(relation.ends, entry), i32(relation.lines, entry));
  };
};

const isMandate = (view: OrgView, node: number): boolean =>
  u8(view.columns.nodeKind, node) === nodeKindCode.get("mandate");

/** The tasks a mandate gives, however deep; of any other work only itself. */
const gathered = (view: OrgView, work: number): Reach => {
  const has = degree(view.relation(["contains-task"], "out"), work) > 0;
  return has && isMandate(view, work) ? reach(work, containing(view, "out")) : reachingFrom(work);
};

/**
 * Everybody who has a part in a piece of work, with the surest lines that say so. A mandate's actors are
 * also those of its tasks; there the lines include those from the mandate to the task. Who has a part in
 * the mandate itself is not looked for in the tasks.
 */
export const actorsOf = (view: OrgView, work: number): LinesByActor => {
  const found: LinesByActor = new Map();
  const tasks = gathered(view, work);
  const own = ownActors(view, work);
  for (const [actor, lines] of own) found.set(actor, surest(view.columns, lines));
  for (const task of tasks.steps.keys()) {
    if (task === work) continue;
    for (const [actor, lines] of ownActors(view, task)) {
      if (own.has(actor)) continue;
      const way = linesToward(view.columns, tasks, [task]);
      found.set(actor, [...new Set([...(found.get(actor) ?? []), ...surest(view.columns, lines), ...way])]);
    }
  }
  return found;
};

/** The pieces of work an actor has a part in, mandates through their tasks included. */
export const worksOf = (view: OrgView, actor: number): number[] => {
  const direct = [
    ...endsOf(view.relation(parts, "out"), actor),
    ...endsOf(view.relation(["establishes"], "in"), actor),
  ];
  const wider = direct.flatMap((work) =>
    [...reach(work, containing(view, "in")).steps.keys()].filter((node) => isMandate(view, node)),
  );
  return [...new Set([...direct, ...wider])].filter((work) => isWork(view, work));
};

/** Those who gave a piece of work its authority, with the lines that say so. */
export const issuersOf = (view: OrgView, work: number): LinesByActor => {
  const found: LinesByActor = new Map();
  add(view, found, view.relation(["authorizes"], "in"), work);
  return found;
};
