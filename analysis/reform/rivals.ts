import type { OrgView } from "../../graph/index/view.ts";
import { lineKind } from "../../graph/kinds.ts";
import type { Line } from "../../graph/model/line.ts";
import { climberOf } from "../hierarchy/climb.ts";
import { linesShown, shareSubject } from "./line-sets.ts";

/** Nodes over which a reform gives somebody authority whom others meet there, with the lines of those who meet. */
export type Rivals = { readonly node: string; readonly lines: string[] };

/** A line by who holds authority and over whom. */
type Hold = { readonly line: Line; readonly holder: string; readonly over: string };

/** The lines of a kind say who decides: they carry authority, or one end stands first without being answered to. */
const isHold = ({ kind, polarity }: Line): boolean => {
  const { carries, superior, climbs } = lineKind(kind);
  return (
    polarity === "asserted" &&
    (carries.authority || (superior !== "none" && climbs === "none" && !carries.accountability))
  );
};

const holdOf = (line: Line): Hold =>
  lineKind(line.kind).superior === "to"
    ? { line, holder: line.to, over: line.from }
    : { line, holder: line.from, over: line.to };

/** Who is at the head or in the chair of something stands inside it: only another at the same place is a rival. */
const isInside = ({ kind }: Line): boolean => {
  const { carries, climbs } = lineKind(kind);
  return climbs === "structure" || !carries.authority;
};

const isOver = (view: OrgView, upper: string, lower: string): boolean => {
  const [up, low] = [view.find(upper), view.find(lower)];
  return up !== undefined && low !== undefined && climberOf(view).over(low).steps.has(up);
};

/**
 * Whether one holder reaches the node through the other: answering to X through Y is one chain, and whoever leads under
 * somebody who directs or oversees does not compete with them. Who decides on a thing may cross who is under them.
 */
const isChain = (view: OrgView, one: Hold, other: Hold): boolean =>
  ([one, other].some(({ line }) => lineKind(line.kind).climbs === "answer") ||
    [one, other].every(({ line }) => lineKind(line.kind).superior !== "none")) &&
  (isOver(view, one.holder, other.holder) || isOver(view, other.holder, one.holder));

const areRivals = (view: OrgView, one: Hold, other: Hold): boolean => {
  const isApart = one.line.kind !== other.line.kind && (isInside(one.line) || isInside(other.line));
  const isOtherHat =
    one.line.hat !== undefined && other.line.hat !== undefined && one.line.hat !== other.line.hat;
  return (
    one.holder !== other.holder &&
    one.over === other.over &&
    !isApart &&
    !isOtherHat &&
    shareSubject(one.line, other.line) &&
    !isChain(view, one, other)
  );
};

const isSplit = ({ line: one }: Hold, { line: other }: Hold): boolean =>
  one.basis !== other.basis && one.basis !== "unspecified" && other.basis !== "unspecified";

/** Holds of those who can act: a mandate that empowers somebody competes with nobody over them. */
const holdsOver = (view: OrgView, nodes: ReadonlySet<string>): Hold[] =>
  linesShown(view)
    .filter(isHold)
    .map(holdOf)
    .filter(({ over, holder }) => nodes.has(over) && view.nodeHas(view.find(holder) ?? -1, "actor"));

/** Several with authority over one on one subject that a reform brings about: pairs that did not meet there before. */
export const rivalsOf = (before: OrgView, after: OrgView, come: readonly Line[]): Rivals[] => {
  const fresh = come.filter(isHold).map(holdOf);
  const nodes = new Set(fresh.map(({ over }) => over));
  const [then, now] = [holdsOver(before, nodes), holdsOver(after, nodes)];
  const metBefore = (one: Hold, other: Hold): boolean =>
    then.some(
      (first) =>
        first.holder === one.holder &&
        then.some(
          (second) =>
            second.holder === other.holder &&
            areRivals(before, first, second) &&
            // one on paper and one in practice is less than both on paper
            (isSplit(one, other) || !isSplit(first, second)),
        ),
    );
  const brought = new Set(fresh.map(({ line }) => line.id));
  const pairs = now
    .filter(({ line }) => brought.has(line.id))
    .flatMap((one) =>
      now
        .filter((other) => areRivals(after, one, other) && !metBefore(one, other))
        .flatMap((other) => [one, other]),
    );
  return [...nodes].sort().flatMap((node) => {
    const lines = [...new Set(pairs.filter(({ over }) => over === node).map(({ line }) => line.id))].sort();
    return lines.length === 0 ? [] : [{ node, lines }];
  });
};
