import { degree, endsOf, forEachEdge, type Relation } from "../../graph/index/relation.ts";
import { nodeTest } from "../../graph/index/traits.ts";
import { kindsWhere, type OrgView } from "../../graph/index/view.ts";
import { nodeKindsWith } from "../../graph/kinds.ts";
import { linesToward, type Reach, reach, reachingFrom, type Steps, surest } from "./reach.ts";

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

const add = (view: OrgView, found: LinesByActor, relation: Relation, node: number): void =>
  forEachEdge(relation, node, (end, line) => {
    if (!isActor(view, end)) return;
    const lines = found.get(end);
    if (lines === undefined) found.set(end, [line]);
    else lines.push(line);
  });

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

/** The tasks a mandate gives, however deep; of any other work only itself. */
const gathered = (view: OrgView, work: number): Reach => {
  const has = degree(view.relation(containingKinds, "out"), work) > 0;
  return has && charterTest(view.columns, work) ? reach(work, containing(view, "out")) : reachingFrom(work);
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
    const actors = ownActors(view, task);
    const way = actors.size > 0 ? linesToward(view.columns, tasks, [task]) : [];
    for (const [actor, lines] of actors) {
      if (own.has(actor)) continue;
      found.set(actor, [...new Set([...(found.get(actor) ?? []), ...surest(view.columns, lines), ...way])]);
    }
  }
  return found;
};

/** The pieces of work an actor has a part in, mandates through their tasks included. */
export const worksOf = (view: OrgView, actor: number): number[] => {
  const direct = [
    ...endsOf(view.relation(takesPartFrom, "out"), actor),
    ...endsOf(view.relation(takesPartTo, "in"), actor),
  ];
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
