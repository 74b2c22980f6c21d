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
import { otherEnd } from "../../kit.ts";

/** A unit some of whose posts answer to superiors in other units that are neither around it nor in it. */
export type Crossing = {
  readonly unit: number;
  readonly posts: readonly number[];
  readonly superiors: readonly number[];
  /** The units in which these superiors are. */
  readonly units: readonly number[];
  /** The head of the unit, where one is recorded. */
  readonly heads: readonly number[];
  /** Where none is and the superiors are in one unit, the only post that leads others of the unit: perhaps its head. */
  readonly leaders: readonly number[];
  readonly across: readonly LineAcross[];
  readonly lines: readonly number[];
};

const heading = ["heads"] as const;

const headsOf = (view: OrgView, unit: number): number[] =>
  distinct(endsOf(view.relation(heading, "in"), unit));

/** Some posts, such as the heads of a unit, and everybody above them: to answer to one of these is to stay in the unit's line. */
const headLine = (view: OrgView, heads: readonly number[]): ReadonlySet<number> => {
  const line = new Set(heads);
  for (const one of line) forEachEdge(view.superiors(), one, (end) => line.add(end));
  return line;
};

/** The ends of a relation at a post that are in its unit. */
const insideEnds = (view: OrgView, relation: Relation, post: number, unit: number): number[] => {
  const within = parts(view);
  return endsOf(relation, post).filter((end) => end !== post && unitOf(view, within, end) === unit);
};

/** Those who lead others of a unit they are in, and answer to nobody of it. */
const leadersIn = (view: OrgView, unit: number, among: readonly number[]): number[] =>
  distinct(among).filter(
    (post) =>
      unitOf(view, parts(view), post) === unit &&
      insideEnds(view, view.subordinates(), post, unit).length > 0 &&
      insideEnds(view, view.superiors(), post, unit).length === 0,
  );

// held on to: a view finds a relation it has made by the list itself
const inside = ["part-of"] as const;

/** The only post that leads a unit, as far as the record shows; nobody where several do, or none. */
const onlyLeader = (view: OrgView, unit: number): number[] => {
  const leaders = leadersIn(view, unit, endsOf(view.relation(inside, "in"), unit));
  return leaders.length === 1 ? leaders : [];
};

/**
 * The one post that leads others of its unit and answers outside it alone, where no head is recorded: like a head on record,
 * it answers across as it must. Where several do, nobody is taken for the head.
 */
const soleLeader = (view: OrgView, unit: number, steps: readonly LineAcross[]): number[] => {
  const leaders = leadersIn(
    view,
    unit,
    steps.map(({ post }) => post),
  );
  return leaders.length === 1 ? leaders : [];
};

/** Lines that show that a post leads others of its unit. */
const leadingLines = (view: OrgView, unit: number, leader: number): number[] => {
  const reports = insideEnds(view, view.subordinates(), leader, unit);
  const within = linesOf(view.subordinates(), leader).filter((line) =>
    reports.includes(otherEnd(view, line, leader)),
  );
  return [...within, ...[leader, ...reports].flatMap((post) => unitLines(view, post))];
};

/** The lines that cross out of a unit, past its head and all above. */
const stepsAcross = (
  view: OrgView,
  unit: number,
  steps: readonly LineAcross[],
  { leading, line }: { readonly leading: readonly number[]; readonly line: ReadonlySet<number> },
): LineAcross[] =>
  steps.filter(
    ({ post, superior, to }) =>
      !leading.includes(post) &&
      !line.has(superior) &&
      !areNested(view, unit, to) &&
      degree(view.superiors(), superior) > 0,
  );

const madeOf = (
  view: OrgView,
  unit: number,
  across: readonly LineAcross[],
  { heads, leaders }: Pick<Crossing, "heads" | "leaders">,
): Crossing => {
  const posts = distinct(across.map(({ post }) => post));
  const superiors = distinct(across.map(({ superior }) => superior));
  const units = innermost(view, distinct(across.map(({ to }) => to)));
  const lines = distinct([
    ...across.map(({ line }) => line),
    ...[...posts, ...superiors].flatMap((post) => unitLines(view, post)),
    ...linesOf(view.relation(heading, "in"), unit),
    ...superiors.flatMap((superior) => linesOf(view.superiors(), superior)),
    ...leaders.flatMap((leader) => leadingLines(view, unit, leader)),
  ]);
  return { unit, posts, superiors, units, heads, leaders, across, lines };
};

/**
 * What crosses out of a unit of which some are known to lead it; into one unit alone, past who alone leads it, if anybody: who
 * answers to somebody of the unit as well, or comes to that post by way of another unit, is not past it.
 */
const crossingOf = (
  view: OrgView,
  unit: number,
  steps: readonly LineAcross[],
  leading: readonly number[],
): Crossing | undefined => {
  const heads = headsOf(view, unit);
  const across = stepsAcross(view, unit, steps, { leading, line: headLine(view, heads) });
  if (across.length === 0) return undefined;
  const made = madeOf(view, unit, across, { heads, leaders: [] });
  if (heads.length > 0 || made.units.length > 1) return made;
  const leaders = onlyLeader(view, unit);
  if (leaders.length === 0) return made;
  const past = stepsAcross(view, unit, across, { leading: leaders, line: headLine(view, leaders) }).filter(
    ({ post, superior }) =>
      insideEnds(view, view.superiors(), post, unit).length === 0 &&
      !leaders.some((leader) => headLine(view, [superior]).has(leader)),
  );
  return past.length === 0 ? undefined : madeOf(view, unit, past, { heads, leaders });
};

/** Whether nothing can be told of what crosses out of a unit: nobody is known to lead it, and all cross into one other. */
export const isUnsettled = ({ heads, leaders, units }: Crossing): boolean =>
  heads.length + leaders.length === 0 && units.length < 2;

/**
 * Every unit with posts that answer across: past its head or, without one on record, past who alone leads it, or to several
 * units at once. The head of a unit, recorded or the only one who leads it, answers outside it, as it must; and to a
 * top, over all units, nobody answers across.
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
