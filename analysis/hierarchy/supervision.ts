import { i32, u8 } from "../../graph/index/at.ts";
import { basisCode } from "../../graph/index/columns.ts";
import { firstEdge, type Relation } from "../../graph/index/relation.ts";
import type { OrgView } from "../../graph/index/view.ts";
import type { Draft } from "../finding/draft.ts";
import { distinct, sortWords } from "../finding/short-lists.ts";
import { named } from "../kit.ts";

/** A superior with those of its reports about whom a rule has the same to say, and the lines to them: one pattern, one finding. */
export type Supervision = {
  readonly superior: number;
  readonly reports: readonly number[];
  readonly lines: readonly number[];
};

const practice = basisCode.get("practice") ?? -1;

/** Whether a line is more than an account of practice: layers, places and grades are judged on paper. */
export const isOnPaper = ({ columns }: OrgView, line: number): boolean =>
  u8(columns.lineBasis, line) !== practice;

/** What a rule asks of one reporting line. */
export type LineTest = (line: number, report: number, superior: number) => boolean;

const eachOf = (
  view: OrgView,
  up: Relation,
  visit: (line: number, report: number, superior: number) => void,
): void => {
  for (let report = 0; report < view.nodeCount; report++)
    for (let edge = firstEdge(up, report); edge < firstEdge(up, report + 1); edge++)
      if (i32(up.ends, edge) !== report) visit(i32(up.lines, edge), report, i32(up.ends, edge));
};

/** Which reporting lines count: those on paper, where nothing else is said. */
export type Counts = (view: OrgView, line: number) => boolean;

/** Every reporting line that counts, from one to another; in one pass over arrays. */
export const forEachSupervision = (
  view: OrgView,
  visit: (line: number, report: number, superior: number) => void,
  counts: Counts = isOnPaper,
): void =>
  eachOf(view, view.superiors(), (line, report, superior) => {
    if (counts(view, line)) visit(line, report, superior);
  });

/**
 * Reporting lines on paper that a rule has something to say about, by what it has to say and by superior; in one pass.
 * A line of which `sayingOf` gives nothing is left out.
 */
export const supervisionsBy = <Saying extends string>(
  view: OrgView,
  sayingOf: (line: number, report: number, superior: number) => Saying | undefined,
  relation: Relation = view.superiors(),
): ReadonlyMap<Saying, readonly Supervision[]> => {
  const found = new Map<Saying, Map<number, number[]>>();
  eachOf(view, relation, (line, report, superior) => {
    const saying = isOnPaper(view, line) ? sayingOf(line, report, superior) : undefined;
    if (saying === undefined) return;
    const bySuperior = found.get(saying) ?? new Map<number, number[]>();
    found.set(saying, bySuperior);
    const had = bySuperior.get(superior);
    if (had === undefined) bySuperior.set(superior, [line]);
    else had.push(line);
  });
  return new Map([...found].map(([saying, bySuperior]) => [saying, patternsOf(view, bySuperior)]));
};

const patternsOf = (view: OrgView, bySuperior: ReadonlyMap<number, number[]>): Supervision[] =>
  Array.from(bySuperior, ([superior, lines]) => ({
    superior,
    lines,
    reports: reportsOn(view, superior, lines),
  }));

/** Reporting lines on paper that pass a test, by superior. */
export const supervisions = (
  view: OrgView,
  test: LineTest,
  relation: Relation = view.superiors(),
): readonly Supervision[] =>
  supervisionsBy(view, (...line) => (test(...line) ? "passed" : undefined), relation).get("passed") ?? [];

const reportsOn = ({ columns }: OrgView, superior: number, lines: readonly number[]): number[] =>
  distinct(
    lines.map((line) =>
      i32(columns.lineFrom, line) === superior ? i32(columns.lineTo, line) : i32(columns.lineFrom, line),
    ),
  );

/** Whether a node has a part in a pattern. */
export const supervisesAbout =
  (node: number) =>
  ({ superior, reports }: Supervision): boolean =>
    superior === node || reports.includes(node);

/** Rows of nodes in the order of their ids. */
export const inIdOrder = (view: OrgView, rows: readonly number[]): number[] => {
  const rowOf = new Map(rows.map((row) => [view.node(row).id, row]));
  return sortWords([...rowOf.keys()]).map((id) => rowOf.get(id) ?? -1);
};

/** What all findings about a superior and some of its reports have in common; they are named after the superior. */
export const ofSupervision = (view: OrgView, { superior, reports, lines }: Supervision) =>
  ({
    subjects: [superior, ...inIdOrder(view, reports)],
    idSubjects: 1,
    lines: [...lines],
    numbers: { reports: reports.length },
    values: {
      superior: named(view, [superior]),
      reports: named(view, reports),
      count: reports.length,
    },
  }) satisfies Partial<Draft>;
