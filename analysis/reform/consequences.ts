import type { OrgView } from "../../graph/index/view.ts";
import type { Line } from "../../graph/model/line.ts";
import type { Diff } from "../../graph/patch/diff.ts";
import { type CarriedOver, crossingsOf } from "./crossings.ts";
import { type Dangling, danglingOf, idleAmong } from "./dangling.ts";
import { contradictedOf } from "./denials.ts";
import { linesShown } from "./line-sets.ts";
import { type Rivals, rivalsOf } from "./rivals.ts";
import { type Sharers, sharersOf } from "./sharers.ts";
import { staysOf } from "./stays.ts";
import { touchedBy } from "./touched.ts";

/** What a reform leaves behind or brings about beside what it asks for. Nodes and lines by id, in order of id. */
export type ReformConsequences = {
  /**
   * Lines that go on as they were: in practice beside what the reform touches between the same two, or past a superior;
   * to other superiors of those whom it moves, and from where those stand whose work it takes.
   */
  readonly stays: Line[];
  /** Nodes from which or to which the last line of a kind goes. */
  readonly dangling: Dangling[];
  /** What is carried under other governing bodies than before. */
  readonly crossings: CarriedOver[];
  /** Nodes over which it gives somebody authority whom others meet there. */
  readonly rivals: Rivals[];
  /** What it makes several responsible for, or several accountable. */
  readonly sharers: Sharers[];
  /** Lines that it asserts and the record denies. */
  readonly contradicted: { readonly denied: Line; readonly asserted: Line }[];
  /** Lines that say that something is denied, falls short or is unclear, taken off the record with nothing in their place. */
  readonly withdrawn: Line[];
};

const sorted = <T>(items: Iterable<T>, idOf: (item: T) => string): T[] =>
  [...items].sort((one, other) => (idOf(one) < idOf(other) ? -1 : 1));

/** What a reform leaves behind or brings about beside what it asks for, from a view before and one after it. */
export const consequencesOf = (
  before: OrgView,
  after: OrgView,
  lines: Diff["lines"],
  withdrawn: readonly Line[] = [],
): ReformConsequences => {
  const touched = touchedBy(lines);
  const taken = new Set(withdrawn.map(({ id }) => id));
  const dangling = danglingOf(before, after, touched);
  return {
    stays: sorted(staysOf(before, after, touched, idleAmong(dangling)), ({ id }) => id),
    dangling: sorted(dangling, ({ node, kind, direction }) => `${node} ${kind} ${direction}`),
    crossings: crossingsOf(before, after, touched),
    rivals: rivalsOf(before, after, touched.come),
    sharers: sharersOf(before, after, touched.come),
    contradicted: sorted(
      contradictedOf(before, touched.come),
      ({ denied, asserted }) => `${asserted.id} ${denied.id}`,
    ),
    withdrawn: sorted(
      linesShown(before).filter(({ id }) => taken.has(id)),
      ({ id }) => id,
    ),
  };
};
