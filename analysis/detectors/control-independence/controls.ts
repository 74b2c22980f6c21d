import { u8 } from "../../../graph/index/at.ts";
import { degree, endsOf, linesOf, type Relation, rowsWhere } from "../../../graph/index/relation.ts";
import type { OrgView } from "../../../graph/index/view.ts";
import { memoized } from "../../../graph/memo.ts";
import { distinct } from "../../finding/short-lists.ts";
import { isAudited, isControl, isSaidToManage } from "../../hierarchy/titles.ts";
import { linesInto, otherEnd } from "../../kit.ts";

/** A post or unit that examines others, and how that is known: by work it is said to have, else by its name. */
export type Control = {
  readonly node: number;
  /** Lines to the work that makes it one; empty where only its name does. */
  readonly work: readonly number[];
};

// lists that are held on to: a view finds a relation it has made by the list itself
const doing = ["responsible-for", "accountable-for", "implements"] as const;
const answering = ["reports-to", "deputy-of", "accountable-to", "functional-to"] as const;
const holding = ["holds"] as const;

const controlWork = (view: OrgView, node: number, relation = view.relation(doing, "out")): number[] => {
  if (degree(relation, node) === 0) return [];
  return linesOf(relation, node).filter((line) => isControl(view, otherEnd(view, line, node)));
};

/** Whether a post or unit examines others; undefined where nothing says so. */
export const controlAt = (view: OrgView, node: number): Control | undefined => {
  return view.nodeHas(node, "wears") || view.nodeHas(node, "unit") ? examinerAt(view, node) : undefined;
};

const examinerAt = (view: OrgView, node: number, relation?: Relation): Control | undefined => {
  const work = controlWork(view, node, relation);
  return work.length > 0 || isControl(view, node) ? { node, work } : undefined;
};

/** Everything that examines others, gathered once for a view. */
export const controls = memoized((view: OrgView): readonly Control[] => {
  const relation = view.relation(doing, "out");
  return rowsWhere(
    view.nodesWith("wears", "unit"),
    (node) => degree(relation, node) > 0 || isControl(view, node),
  ).flatMap((node) => examinerAt(view, node, relation) ?? []);
});

/** Single posts that examine others. */
export const controlPosts = (view: OrgView): number[] =>
  controls(view).flatMap(({ node }) =>
    view.nodeHas(node, "wears") && u8(view.columns.nodeClass, node) === 0 ? [node] : [],
  );

/** Lines to superiors who, by their names, manage what is examined first. */
export const linesToAudited = (view: OrgView, { node }: Control): number[] =>
  linesOf(view.relation(answering, "up"), node).filter((line) => isAudited(view, otherEnd(view, line, node)));

/** Whether some superior stands over others who lead, or under somebody: only then is it one branch among several. */
const isBranch = (view: OrgView, superior: number): boolean => {
  const [up, down] = [view.superiors(), view.subordinates()];
  return endsOf(up, superior).some(
    (boss) =>
      degree(up, boss) > 0 || endsOf(down, boss).some((peer) => peer !== superior && degree(down, peer) > 0),
  );
};

/**
 * Lines to superiors whose own description makes them responsible for what is examined first. A top is responsible for
 * everything, and so is the only one under it who leads, as the head of the administration under a minister: to answer to
 * these is as it should be.
 */
export const linesToSaidManagers = (view: OrgView, { node }: Control): number[] =>
  linesOf(view.relation(answering, "up"), node).filter((line) => {
    const superior = otherEnd(view, line, node);
    return isSaidToManage(view, superior) && isBranch(view, superior);
  });

/** Posts other than of control that the person who holds it holds too, and the lines that say so. */
export const heldBeside = (
  view: OrgView,
  { node }: Control,
): { posts: number[]; lines: number[]; people: number[] } => {
  const found = { posts: [] as number[], lines: [] as number[], people: [] as number[] };
  for (const line of linesInto(view, holding, node)) {
    const person = otherEnd(view, line, node);
    const held = linesOf(view.relation(holding, "out"), person);
    const others = held.filter((one) => {
      const post = otherEnd(view, one, person);
      return post !== node && controlAt(view, post) === undefined;
    });
    if (others.length === 0) continue;
    found.people.push(person);
    found.lines.push(line, ...others);
    found.posts.push(...others.map((one) => otherEnd(view, one, person)));
  }
  return { posts: distinct(found.posts), lines: distinct(found.lines), people: distinct(found.people) };
};

/** Whether nothing at all is recorded of whom it answers to, nor that it answers to nobody. */
export const isControlSilent = (view: OrgView, node: number): boolean =>
  degree(view.relation(answering, "up"), node) === 0 && !view.complete(view.node(node), "reports-to", "out");
