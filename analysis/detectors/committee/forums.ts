import { degree, endsOf, linesOf } from "../../../graph/index/relation.ts";
import type { OrgView } from "../../../graph/index/view.ts";
import type { Coverage } from "../../../graph/model/coverage.ts";
import { distinct } from "../../finding/short-lists.ts";
import { linesInto, otherEnd } from "../../kit.ts";

/** A committee with the lines that say who sits in it and what it is to do. */
export type Committee = {
  readonly node: number;
  readonly seats: readonly number[];
  readonly tasks: readonly number[];
};

// lists that are held on to: a view finds a relation it has made by the list itself
const seating = ["member-of", "chairs"] as const;
const owning = ["responsible-for", "accountable-for", "implements"] as const;
const deciding = ["has-authority-over", "decides-on", "directs"] as const;
const holding = ["holds"] as const;

export const committeeAt = (view: OrgView, node: number): Committee => ({
  node,
  seats: linesOf(view.relation(seating, "in"), node),
  tasks: linesOf(view.relation(owning, "out"), node),
});

export const committees = (view: OrgView): Committee[] =>
  Array.from(view.nodesWith("forum"), (node) => committeeAt(view, node));

const isWithout = (view: OrgView, { node, seats }: Committee): boolean =>
  seats.length > 0 && degree(view.relation(deciding, "out"), node) === 0;

/** Whether somebody sits in it and, on a record complete for every kind of power, it has none. */
export const hasNoPower = (view: OrgView, one: Committee): boolean =>
  isWithout(view, one) && deciding.every((kind) => view.complete(view.node(one.node), kind, "out"));

/** Whether the same can be told of some kinds of power and not of all. */
export const mayHaveNoPower = (view: OrgView, one: Committee): boolean =>
  isWithout(view, one) &&
  !hasNoPower(view, one) &&
  deciding.some((kind) => view.complete(view.node(one.node), kind, "out"));

/** The rows that say that every power it has is on record. */
export const powerRows = (view: OrgView, node: number): (Coverage | undefined)[] =>
  deciding.map((kind) => view.coverage(view.node(node), kind, "out"));

/** Seats that one person has twice, by way of two posts, with the lines that say who holds these. */
export const doubled = (
  view: OrgView,
  { node, seats }: Committee,
): { posts: number[]; people: number[]; lines: number[] } => {
  const byPerson = new Map<number, number[]>();
  for (const post of distinct(seats.map((seat) => otherEnd(view, seat, node))))
    for (const person of endsOf(view.relation(holding, "in"), post))
      byPerson.set(person, [...(byPerson.get(person) ?? []), post]);
  const twice = [...byPerson].filter(([, posts]) => distinct(posts).length > 1);
  const posts = distinct(twice.flatMap(([, some]) => some));
  const people = twice.map(([person]) => person);
  const held = posts.flatMap((post) =>
    linesInto(view, holding, post).filter((line) => people.includes(otherEnd(view, line, post))),
  );
  const sat = seats.filter((seat) => posts.includes(otherEnd(view, seat, node)));
  return { posts, people, lines: [...sat, ...held] };
};
