import { u8 } from "../../../graph/index/at.ts";
import { forEachEdge } from "../../../graph/index/relation.ts";
import { nodeTest } from "../../../graph/index/traits.ts";
import { kindsWhere, type OrgView } from "../../../graph/index/view.ts";
import { classesOf } from "../../hierarchy/classes.ts";
import { climberOf } from "../../hierarchy/climb.ts";
import { linesToward, type Reach } from "../../hierarchy/reach.ts";
import { actorsOf, issuersOf, worksOf } from "../../hierarchy/work.ts";

const accountability = kindsWhere((kind) => kind.carries.accountability && kind.superior !== "none");

/** How one actor stands to those who issued the work. */
export type Answering = {
  readonly actor: number;
  readonly part: readonly number[];
  readonly standing: "answers" | "denied" | "no-chain" | "not-recorded";
  /** Lines that deny it, and those that make the actor one of a class of which it is denied. */
  readonly denials: readonly number[];
  /** The issuers it is about. */
  readonly issuers: readonly number[];
};

/** A line that denies that an actor, or a class it is one of, answers to an issuer. */
type Denial = {
  readonly of: number;
  readonly line: number;
  readonly issuer: number;
  /** Lines that make the actor one of the class. */
  readonly belonging: readonly number[];
};

const denialsOf = (view: OrgView, actor: number, issuers: readonly number[]): Denial[] => {
  const denied = view.relation(accountability, "up", "denied");
  if (denied.lines.length === 0) return [];
  const found: Denial[] = [];
  const classes = classesOf(view, actor);
  for (const of of classes.steps.keys())
    forEachEdge(denied, of, (issuer, line) => {
      const partial = of !== actor && u8(view.columns.linePartial, line) === 1;
      if (!partial && issuers.includes(issuer))
        found.push({ of, line, issuer, belonging: linesToward(view.columns, classes, [of]) });
    });
  return found;
};

const governs = nodeTest("governs");

const isBody = ({ columns }: OrgView, node: number): boolean => governs(columns, node);

/** Whether everything up the chain is on record: then the lack of a line up means that there is none. */
const isComplete = (view: OrgView, over: Reach): boolean =>
  [...over.steps.keys()].every(
    (node) =>
      isBody(view, node) ||
      (view.complete(view.node(node), "reports-to", "out") &&
        view.complete(view.node(node), "accountable-to", "out")),
  );

const answeringOf = (
  view: OrgView,
  actor: number,
  part: readonly number[],
  issuers: readonly number[],
): Answering => {
  const over = climberOf(view).over(actor);
  const reaches = issuers.some((issuer) => over.steps.has(issuer));
  const all = denialsOf(view, actor, issuers);
  const own = all.filter((one) => one.of === actor);
  const denials = reaches || own.length > 0 ? own : all;
  if (denials.length > 0)
    return {
      actor,
      part,
      standing: "denied",
      denials: denials.flatMap(({ line, belonging }) => [line, ...belonging]),
      issuers: denials.map(({ issuer }) => issuer),
    };
  const standing = reaches ? "answers" : isComplete(view, over) ? "no-chain" : "not-recorded";
  return { actor, part, standing, denials: [], issuers };
};

/** A class speaks for its members: leaves out those of whom it is only denied because they belong to another here. */
const withoutMembers = (view: OrgView, all: readonly Answering[]): Answering[] => {
  const denied = new Set(all.filter(({ standing }) => standing === "denied").map(({ actor }) => actor));
  if (denied.size < 2) return [...all];
  return all.filter(
    ({ actor, standing }) =>
      standing !== "denied" ||
      [...classesOf(view, actor).steps.keys()].every(
        (other) => other === actor || !denied.has(other) || classesOf(view, other).steps.has(actor),
      ),
  );
};

/** A piece of work with how its actors stand to its issuers, of whom some are asked about. */
export type Standings = {
  readonly work: number;
  readonly all: readonly Answering[];
  readonly about: readonly Answering[];
};

/** Those asked about who stand in one way. */
export const answeringIn = ({ about }: Standings, wanted: Answering["standing"]): Answering[] =>
  about.filter((one) => one.standing === wanted);

/** How all actors of a piece of work stand. */
export const standingsFor = (view: OrgView, work: number): Standings => {
  const all = answeringFor(view, work);
  return { work, all, about: all };
};

/** How one actor stands in each piece of work it has a part in. */
export const standingsOf = (view: OrgView, actor: number): Standings[] =>
  worksOf(view, actor).map((work) => {
    const all = answeringFor(view, work);
    return { work, all, about: all.filter((one) => one.actor === actor) };
  });

/**
 * How those who have a part in a piece of work stand to whoever issued it, in no particular order. Empty
 * where no issuer is on record. Whoever stands apart deliberately is left out.
 */
const answeringFor = (view: OrgView, work: number): Answering[] => {
  const issuers = [...issuersOf(view, work).keys()];
  if (issuers.length === 0) return [];
  const actors = [...actorsOf(view, work)].filter(([actor]) => u8(view.columns.nodeSeparate, actor) === 0);
  return withoutMembers(
    view,
    actors.map(([actor, part]) => answeringOf(view, actor, part, issuers)),
  );
};
