import type { OrgView } from "../../graph/index/view.ts";
import { lineKind } from "../../graph/kinds.ts";
import type { Line } from "../../graph/model/line.ts";
import { climberOf } from "../hierarchy/climb.ts";
import type { LinesTouched } from "./touched.ts";

/**
 * What a reform carries across a boundary of governance: a node whose lines end in other governing bodies than before, or,
 * with `from` and `to`, something that passes from one holder to another whose lines end elsewhere.
 */
export type CarriedOver = {
  readonly node: string;
  readonly before: string[];
  readonly after: string[];
  readonly from?: string | undefined;
  readonly to?: string | undefined;
};

type Reached = { readonly over: ReadonlySet<string>; readonly ends: string[] };

/** Everybody over a node, and where its lines end: in governing bodies or, where none is on record, at the top. */
const reachedFrom = (view: OrgView, node: string): Reached => {
  const row = view.find(node);
  if (row === undefined) return { over: new Set(), ends: [] };
  const climber = climberOf(view);
  const reach = climber.over(row);
  const bodies = climber.summits(reach);
  const tops = [...reach.steps.keys()].filter((one) => one !== row && climber.over(one).steps.size === 1);
  const idsOf = (rows: Iterable<number>): string[] => [...rows].map((one) => view.node(one).id).sort();
  return { over: new Set(idsOf(reach.steps.keys())), ends: idsOf(bodies.length > 0 ? bodies : tops) };
};

const bodiesOver = (view: OrgView, node: string): string[] => {
  const row = view.find(node);
  if (row === undefined) return [];
  const climber = climberOf(view);
  return climber
    .summits(climber.over(row))
    .map((body) => view.node(body).id)
    .sort();
};

/** Nodes that are taken from under some bodies to others. */
const movedOver = (before: OrgView, after: OrgView, { gone, come }: LinesTouched): CarriedOver[] => {
  const ends = new Set([...gone, ...come].flatMap(({ from, to }) => [from, to]));
  return [...ends].flatMap((node) => {
    if (before.find(node) === undefined || after.find(node) === undefined) return [];
    const [then, now] = [bodiesOver(before, node), bodiesOver(after, node)];
    const isOther = then.length > 0 && now.length > 0 && then.join(" ") !== now.join(" ");
    return isOther ? [{ node, before: then, after: now }] : [];
  });
};

/** Whether the first end of a line holds what is at the other: does it, owns it, decides about it. */
const isHolding = ({ kind, polarity }: Line): boolean => {
  const { takesPart, superior, climbs, carries } = lineKind(kind);
  if (polarity === "denied" || climbs === "answer") return false;
  return (
    takesPart === "from" ||
    superior === "from" ||
    (superior === "none" && (carries.authority || carries.accountability))
  );
};

/** Whether two holders stand apart: neither's lines end among those over the other. */
const standApart = (one: Reached, other: Reached): boolean =>
  one.ends.length > 0 &&
  other.ends.length > 0 &&
  !one.ends.some((end) => other.over.has(end)) &&
  !other.ends.some((end) => one.over.has(end));

/** What one holder loses and another gets, by lines of one kind, where their lines end apart. */
const handedOver = (before: OrgView, after: OrgView, { gone, come }: LinesTouched): CarriedOver[] => {
  const got = come.filter(isHolding);
  return gone.filter(isHolding).flatMap((lost) =>
    got.flatMap((one) => {
      if (one.kind !== lost.kind || one.to !== lost.to || one.from === lost.from) return [];
      if (come.some(({ kind, from, to }) => kind === lost.kind && from === lost.from && to === lost.to))
        return [];
      const [then, now] = [reachedFrom(before, lost.from), reachedFrom(after, one.from)];
      return standApart(then, now)
        ? [{ node: lost.to, from: lost.from, to: one.from, before: then.ends, after: now.ends }]
        : [];
    }),
  );
};

/** What a reform carries across a boundary of governance: nodes, and what passes between holders. */
export const crossingsOf = (before: OrgView, after: OrgView, touched: LinesTouched): CarriedOver[] => {
  const all = [...movedOver(before, after, touched), ...handedOver(before, after, touched)];
  const keyOf = ({ node, from = "", to = "" }: CarriedOver): string => `${node} ${from} ${to}`;
  const unique = new Map(all.map((one) => [keyOf(one), one]));
  return [...unique].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, one]) => one);
};
