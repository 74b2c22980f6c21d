import { endsOf } from "../../graph/index/relation.ts";
import type { OrgView } from "../../graph/index/view.ts";
import { type LineKind, lineKind } from "../../graph/kinds.ts";
import type { Line } from "../../graph/model/line.ts";
import type { Diff } from "../../graph/patch/diff.ts";
import { climberOf } from "../hierarchy/climb.ts";
import { contradictedOf } from "./denials.ts";
import { linesShown } from "./line-sets.ts";
import { type Rivals, rivalsOf } from "./rivals.ts";

/** What a reform leaves behind or brings about beside what it asks for. Nodes and lines by id, in order of id. */
export type ReformConsequences = {
  /** Lines in practice that go on beside lines of the same kind that the reform touches. */
  readonly stays: Line[];
  /** Nodes from which or to which the last line of a kind goes. */
  readonly dangling: { readonly node: string; readonly kind: LineKind; readonly direction: "out" | "in" }[];
  /** Nodes whose lines end in other governing bodies than before. */
  readonly crossings: { readonly node: string; readonly before: string[]; readonly after: string[] }[];
  /** Nodes over which it gives somebody authority whom others meet there. */
  readonly rivals: Rivals[];
  /** Lines that it asserts and the record denies. */
  readonly contradicted: { readonly denied: Line; readonly asserted: Line }[];
  /** Lines that say that something is denied, falls short or is unclear, taken off the record with nothing in their place. */
  readonly withdrawn: Line[];
};

type Both = { readonly before: OrgView; readonly after: OrgView; readonly lines: Diff["lines"] };

/** Lines that are no more as they were, and lines that are new or other. */
const gone = ({ removed, moved, changed }: Diff["lines"]): Line[] => [
  ...removed,
  ...[...moved, ...changed].map(({ before }) => before),
];
const come = ({ added, moved, changed }: Diff["lines"]): Line[] => [
  ...added,
  ...[...moved, ...changed].map(({ after }) => after),
];

const sorted = <T>(items: Iterable<T>, idOf: (item: T) => string): T[] =>
  [...items].sort((one, other) => (idOf(one) < idOf(other) ? -1 : 1));

/** Lines in practice at the same end and of the same kind as what is touched, and not touched themselves. */
const staysOf = ({ after, lines }: Both): Line[] => {
  const touched = new Set([...gone(lines), ...come(lines)].map(({ kind, from }) => `${kind} ${from}`));
  const own = new Set(come(lines).map(({ id }) => id));
  return linesShown(after).filter(
    ({ id, kind, from, basis, polarity }) =>
      basis === "practice" && polarity === "asserted" && touched.has(`${kind} ${from}`) && !own.has(id),
  );
};

/** Kinds without which a node hangs in the air: somebody above it, somebody who carries or pays for it. */
const isHeld = (kind: LineKind, direction: "out" | "in"): boolean =>
  direction === "out"
    ? lineKind(kind).superior === "to"
    : ["responsible-for", "accountable-for", "implements", "funds"].includes(kind);

const danglingOf = ({ before, after, lines }: Both): ReformConsequences["dangling"] => {
  const count = (view: OrgView, kind: LineKind, node: string, direction: "out" | "in"): number => {
    const row = view.find(node);
    return row === undefined ? 0 : endsOf(view.relation([kind], direction), row).length;
  };
  const ends = gone(lines).flatMap(({ kind, from, to }) => [
    { node: from, kind, direction: "out" as const },
    { node: to, kind, direction: "in" as const },
  ]);
  const unique = new Map(ends.map((end) => [`${end.node} ${end.kind} ${end.direction}`, end]));
  return [...unique.values()].filter(
    ({ node, kind, direction }) =>
      isHeld(kind, direction) &&
      after.find(node) !== undefined &&
      count(before, kind, node, direction) > 0 &&
      count(after, kind, node, direction) === 0,
  );
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

const crossingsOf = ({ before, after, lines }: Both): ReformConsequences["crossings"] => {
  const touched = new Set([...gone(lines), ...come(lines)].flatMap(({ from, to }) => [from, to]));
  return sorted(touched, (node) => node).flatMap((node) => {
    if (before.find(node) === undefined || after.find(node) === undefined) return [];
    const [then, now] = [bodiesOver(before, node), bodiesOver(after, node)];
    const isOther = then.length > 0 && now.length > 0 && then.join(" ") !== now.join(" ");
    return isOther ? [{ node, before: then, after: now }] : [];
  });
};

/** What a reform leaves behind or brings about beside what it asks for, from a view before and one after it. */
export const consequencesOf = (
  before: OrgView,
  after: OrgView,
  lines: Diff["lines"],
  withdrawn: readonly Line[] = [],
): ReformConsequences => {
  const both = { before, after, lines };
  const taken = new Set(withdrawn.map(({ id }) => id));
  return {
    stays: sorted(staysOf(both), ({ id }) => id),
    dangling: sorted(danglingOf(both), ({ node, kind, direction }) => `${node} ${kind} ${direction}`),
    crossings: crossingsOf(both),
    rivals: rivalsOf(before, after, come(lines)),
    contradicted: sorted(
      contradictedOf(before, come(lines)),
      ({ denied, asserted }) => `${asserted.id} ${denied.id}`,
    ),
    withdrawn: sorted(
      linesShown(before).filter(({ id }) => taken.has(id)),
      ({ id }) => id,
    ),
  };
};
