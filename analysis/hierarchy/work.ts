import { i32 } from "../../graph/index/at.ts";
import { degree, endsOf, firstEdge, forEachEdge, type Relation } from "../../graph/index/relation.ts";
import { nodeTest } from "../../graph/index/traits.ts";
import { kindsWhere, type OrgView } from "../../graph/index/view.ts";
import { nodeKindsWith } from "../../graph/kinds.ts";
import { distinct } from "../finding/short-lists.ts";
import { linesToward, type Reach, reach, type Steps, surest } from "./reach.ts";

/** Kinds of node that are work somebody has to own, such as mandates and tasks. */
export const workKinds = nodeKindsWith("work");

const workTest = nodeTest("work");
const actorTest = nodeTest("actor");
const charterTest = nodeTest("charter");

export const isActor = ({ columns }: OrgView, node: number): boolean => actorTest(columns, node);

/** Kinds of line that give somebody a part in work, by the end that has it; those that contain or issue work. */
const takesPartFrom = kindsWhere(({ takesPart }) => takesPart === "from");
const takesPartTo = kindsWhere(({ takesPart }) => takesPart === "to");
const containingKinds = kindsWhere(({ contains }) => contains);
const issuingKinds = kindsWhere(({ issues }) => issues);

/** Lines by the actor at their other end. */
type LinesByActor = Map<number, number[]>;

const add = (view: OrgView, found: LinesByActor, relation: Relation, node: number): void => {
  const stop = firstEdge(relation, node + 1);
  for (let edge = firstEdge(relation, node); edge < stop; edge++) {
    const end = i32(relation.ends, edge);
    if (!isActor(view, end)) continue;
    const lines = found.get(end);
    if (lines === undefined) found.set(end, [i32(relation.lines, edge)]);
    else lines.push(i32(relation.lines, edge));
  }
};

/** Those who carry out one piece of work, are responsible or needed for it, or are set up by it. */
const ownActors = (view: OrgView, work: number): LinesByActor => {
  const found: LinesByActor = new Map();
  add(view, found, view.relation(takesPartFrom, "in"), work);
  add(view, found, view.relation(takesPartTo, "out"), work);
  return found;
};

const containing = (view: OrgView, direction: "in" | "out"): Steps => {
  const relation = view.relation(containingKinds, direction);
  return (node, visit) => forEachEdge(relation, node, visit);
};

/** The tasks a mandate gives, however deep; undefined where it gives none, and of any other work. */
const tasksOf = (view: OrgView, work: number): Reach | undefined => {
  const has = degree(view.relation(containingKinds, "out"), work) > 0;
  return has && charterTest(view.columns, work) ? reach(work, containing(view, "out")) : undefined;
};

/** Adds those who have a part in a task, with the lines that lead from the mandate to it. */
const addOfTask = (
  view: OrgView,
  found: LinesByActor,
  tasks: Reach,
  task: number,
  own: LinesByActor,
): void => {
  const actors = ownActors(view, task);
  const way = actors.size > 0 ? linesToward(view.columns, tasks, [task]) : [];
  for (const [actor, lines] of actors)
    if (!own.has(actor))
      found.set(actor, distinct([...(found.get(actor) ?? []), ...surest(view.columns, lines), ...way]));
};

/**
 * Everybody who has a part in a piece of work, with the surest lines that say so. A mandate's actors are
 * also those of its tasks; there the lines include those from the mandate to the task. Who has a part in
 * the mandate itself is not looked for in the tasks.
 */
export const actorsOf = (view: OrgView, work: number): LinesByActor => {
  const own = ownActors(view, work);
  const tasks = tasksOf(view, work);
  for (const [actor, lines] of own) if (lines.length > 1) own.set(actor, surest(view.columns, lines));
  if (tasks === undefined) return own;
  const found: LinesByActor = new Map(own);
  for (const task of tasks.steps.keys()) if (task !== work) addOfTask(view, found, tasks, task, own);
  return found;
};

const directWorks = (view: OrgView, actor: number): number[] => [
  ...endsOf(view.relation(takesPartFrom, "out"), actor),
  ...endsOf(view.relation(takesPartTo, "in"), actor),
];

/** Whether an actor has a part in some piece of work, by a line of its own. */
export const hasWork = (view: OrgView, actor: number): boolean =>
  directWorks(view, actor).some((work) => workTest(view.columns, work));

/** The pieces of work an actor has a part in, mandates through their tasks included. */
export const worksOf = (view: OrgView, actor: number): number[] => {
  const direct = directWorks(view, actor);
  const wider = direct.flatMap((work) =>
    [...reach(work, containing(view, "in")).steps.keys()].filter((node) => charterTest(view.columns, node)),
  );
  return [...new Set([...direct, ...wider])].filter((work) => workTest(view.columns, work));
};

/** Those who gave a piece of work its authority, with the lines that say so. */
export const issuersOf = (view: OrgView, work: number): LinesByActor => {
  const found: LinesByActor = new Map();
  add(view, found, view.relation(issuingKinds, "in"), work);
  return found;
};
