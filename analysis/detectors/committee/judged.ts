import { forEachEdge, linesOf } from "../../../graph/index/relation.ts";
import type { OrgView } from "../../../graph/index/view.ts";
import { distinct } from "../../finding/short-lists.ts";
import { areOfOneFunction, isAudited, isControl, isJudging } from "../../hierarchy/titles.ts";
import { parts, unitOf } from "../../hierarchy/unit.ts";
import { otherEnd } from "../../kit.ts";
import type { Committee } from "./forums.ts";

// lists that are held on to: a view finds a relation it has made by the list itself
const judging = ["oversees", "holds-to-account"] as const;
const holding = ["holds"] as const;
const heading = ["heads"] as const;

/** Something that is a member's own: itself, who holds it or what it holds, another post of its holder, the unit it heads. */
type Own = { readonly node: number; readonly lines: readonly number[] };

const ownOf = (view: OrgView, member: number): Own[] => {
  const own: Own[] = [{ node: member, lines: [] }];
  for (const way of ["in", "out"] as const)
    for (const kinds of [holding, heading])
      forEachEdge(view.relation(kinds, way), member, (node, line) => own.push({ node, lines: [line] }));
  forEachEdge(view.relation(holding, "in"), member, (person, line) => {
    forEachEdge(view.relation(holding, "out"), person, (node, other) => {
      if (other !== line) own.push({ node, lines: [line, other] });
    });
  });
  return own;
};

/** Seats of those whom a committee is to judge. */
export type Judged = {
  readonly seats: readonly number[];
  /** What says whom it judges, and that this is a member's own. */
  readonly lines: readonly number[];
  /** Whether that is said of each of them, and of none concluded from names. */
  readonly isSaid: boolean;
};

/** Those in it whom it is said to judge, or, where it examines by its name, who by theirs manage what it examines. */
export const judged = (view: OrgView, { node, seats }: Committee): Judged => {
  const said = linesOf(view.relation(judging, "out"), node);
  const byName = isControl(view, node);
  const over = new Set(said.map((line) => otherEnd(view, line, node)));
  const asked = seats.map((seat) => {
    const member = otherEnd(view, seat, node);
    const own = over.size === 0 ? [] : ownOf(view, member).filter((one) => over.has(one.node));
    return { seat, own, named: byName && isAudited(view, member) };
  });
  const found = asked.filter(({ own, named }) => own.length > 0 || named);
  const own = found.flatMap((one) => one.own);
  const ends = new Set(own.map((one) => one.node));
  return {
    seats: found.map(({ seat }) => seat),
    lines: distinct([
      ...said.filter((line) => ends.has(otherEnd(view, line, node))),
      ...own.flatMap(({ lines }) => lines),
    ]),
    isSaid: found.every((one) => one.own.length > 0),
  };
};

/** The one unit of which all in a committee are, where it has a chair and others; −1 where there is none. */
const unitOfAll = (view: OrgView, { node, seats }: Committee): number => {
  const members = distinct(seats.map((seat) => otherEnd(view, seat, node)));
  if (members.length < 2 || !seats.some((seat) => view.line(seat).kind === "chairs")) return -1;
  const [unit = -1, ...others] = distinct(members.map((member) => unitOf(view, parts(view), member)));
  return others.length === 0 ? unit : -1;
};

/**
 * The unit that all who sit in a committee are of, where it reviews by its name and nothing is said of whom: it reviews what is
 * its own, or nobody from outside does. −1 where it is not so, or more is told of it.
 */
export const unitReviewing = (view: OrgView, one: Committee): number =>
  !isJudging(view, one.node) ||
  isControl(view, one.node) ||
  linesOf(view.relation(judging, "out"), one.node).length > 0 ||
  ofReviewed(view, one).length > 0
    ? -1
    : unitOfAll(view, one);

/** Chairs of a committee that reviews, by its name, a function that is theirs by title; one of control is told as that. */
export const ofReviewed = (view: OrgView, { node, seats }: Committee): number[] =>
  !isJudging(view, node) || isControl(view, node)
    ? []
    : seats.filter(
        (seat) =>
          view.line(seat).kind === "chairs" && areOfOneFunction(view, node, otherEnd(view, seat, node)),
      );
