import { groupBy } from "../../../graph/group-by.ts";
import {
  degree,
  endsOf,
  forEachEdge,
  joinedIn,
  linesOf,
  type Relation,
} from "../../../graph/index/relation.ts";
import type { OrgView } from "../../../graph/index/view.ts";
import { memoized } from "../../../graph/memo.ts";
import { distinct } from "../../finding/short-lists.ts";
import {
  areNested,
  innermost,
  type LineAcross,
  linesAcross,
  parts,
  unitLines,
  unitOf,
} from "../../hierarchy/unit.ts";

/** A unit some of whose posts answer to superiors in other units that are neither around it nor in it. */
export type Crossing = {
  readonly unit: number;
  readonly posts: readonly number[];
  readonly superiors: readonly number[];
  /** The units in which these superiors are. */
  readonly units: readonly number[];
  /** The head of the unit, where one is recorded. */
  readonly heads: readonly number[];
  readonly lines: readonly number[];
};

const heading = ["heads"] as const;

const headsOf = (view: OrgView, unit: number): number[] =>
  distinct(endsOf(view.relation(heading, "in"), unit));

/** The heads of a unit and everybody above them: to answer to one of these is to stay in the unit's line. */
const headLine = (view: OrgView, heads: readonly number[]): ReadonlySet<number> => {
  const line = new Set(heads);
  for (const one of line) forEachEdge(view.superiors(), one, (end) => line.add(end));
  return line;
};

/**
 * The one post that leads others of its unit and answers outside it alone, where no head is recorded: like a head on record,
 * it answers across as it must. Where several do, nobody is taken for the head.
 */
const soleLeader = (view: OrgView, unit: number, steps: readonly LineAcross[]): number[] => {
  const within = parts(view);
  const hasInside = (relation: Relation, post: number): boolean =>
    endsOf(relation, post).some((end) => end !== post && unitOf(view, within, end) === unit);
  const leaders = distinct(steps.map(({ post }) => post)).filter(
    (post) => hasInside(view.subordinates(), post) && !hasInside(view.superiors(), post),
  );
  return leaders.length === 1 ? leaders : [];
};

/** What crosses out of a unit of which some are known to lead it. */
const crossingOf = (
  view: OrgView,
  unit: number,
  steps: readonly LineAcross[],
  leading: readonly number[],
): Crossing | undefined => {
  const heads = headsOf(view, unit);
  const line = headLine(view, heads);
  const across = steps.filter(
    ({ post, superior, to }) =>
      !leading.includes(post) &&
      !line.has(superior) &&
      !areNested(view, unit, to) &&
      degree(view.superiors(), superior) > 0,
  );
  const units = innermost(view, distinct(across.map(({ to }) => to)));
  if (across.length === 0 || (heads.length === 0 && units.length < 2)) return undefined;
  const posts = distinct(across.map(({ post }) => post));
  const superiors = distinct(across.map(({ superior }) => superior));
  const headLines = linesOf(view.relation(heading, "in"), unit);
  const lines = [
    ...across.map(({ line }) => line),
    ...[...posts, ...superiors].flatMap((post) => unitLines(view, post)),
    ...headLines,
    ...superiors.flatMap((superior) => linesOf(view.superiors(), superior)),
  ];
  return { unit, posts, superiors, units, heads, lines };
};

/**
 * Every unit with posts that answer across: past its head, or without one on record to several units at once. The head
 * of a unit, recorded or the only one who leads it, answers outside it, as it must; and to a top, over all units, nobody answers across.
 */
export const crossings = memoized((view: OrgView): readonly Crossing[] =>
  [...groupBy(linesAcross(view), ({ unit }) => unit)].flatMap(([unit, steps]) => {
    const heads = headsOf(view, unit);
    const leading = heads.length > 0 ? heads : soleLeader(view, unit, steps);
    return crossingOf(view, unit, steps, leading) ?? [];
  }),
);

/** The crossing of some posts out of a unit, who leads it left aside: that takes lines beyond those that cross. */
export const crossingBy = (view: OrgView, unit: number, posts: readonly number[]): Crossing | undefined => {
  const steps = linesAcross(view).filter((step) => step.unit === unit && posts.includes(step.post));
  return crossingOf(view, unit, steps, headsOf(view, unit));
};

/** Posts with a superior; none where nothing at all is said of units. */
export const placed = (view: OrgView): readonly number[] => {
  return parts(view).lines.length === 0 ? [] : joinedIn(view.superiors(), view.nodesWith("wears"));
};
