import type { Diagram } from "../../graph/drawing/diagram/diagram.ts";
import { lineTally } from "../../graph/drawing/diagram/tally.ts";
import { colon } from "../../graph/drawing/words.ts";
import { DottedError } from "../../graph/errors.ts";
import type { Slice } from "../../graph/index/slice.ts";
import { kindsWhere, type OrgView } from "../../graph/index/view.ts";
import { nodeKindHas, nodeKindIds } from "../../graph/kinds.ts";
import { type Language, listWords } from "../../graph/language.ts";
import type { Dataset } from "../../graph/model/dataset.ts";
import { isolated } from "../../graph/text/isolate.ts";
import type { Finding } from "../finding/finding.ts";
import { nameInText } from "../finding/names.ts";
import { sliceInWords } from "../slice-words.ts";
import type { BoxMark } from "./boxes.ts";
import { diagramOf, linesBetween } from "./diagram-of.ts";
import { rowsOfIds, type Style } from "./style.ts";
import { toldFinding } from "./told.ts";

/** What of a view is drawn. */
export type ViewSubject = {
  /** The boxes to show; all actors of the view when empty. */
  readonly nodes: readonly string[];
  /** The lines to show with named boxes; all between them when absent. */
  readonly lines?: readonly string[] | undefined;
  readonly slice?: Slice | undefined;
  /** The one whose surroundings are shown: the title says so. */
  readonly about?: string | undefined;
  readonly title?: string | undefined;
  /** Findings of the same slice: those whose whole evidence is shown get their numbers and a plate. */
  readonly findings?: readonly Finding[] | undefined;
};

const boxKinds = nodeKindIds.filter((kind) => nodeKindHas(kind, "actor") && !nodeKindHas(kind, "role"));

const asserted = kindsWhere(({ overview }) => overview.includes("asserted"));
const denied = kindsWhere(({ overview }) => overview.includes("denied"));

/** Lines that say who answers to whom, who is part of what, who directs: the picture of a whole organization. */
const backbone = (view: OrgView): ReadonlySet<number> =>
  new Set([...view.relation(asserted, "out").lines, ...view.relation(denied, "out", "denied").lines]);

/** Findings with plates of their own. */
const mostPlates = 6;

/** Findings whose evidence is all in the picture, the gravest first, and the others that touch what is shown. */
const findingsShown = (
  view: OrgView,
  [rows, lines]: readonly [ReadonlySet<number>, readonly number[]],
  findings: readonly Finding[],
): { lit: Finding[]; others: Finding[] } => {
  const boxes = new Set([...rows].map((row) => view.node(row).id));
  const shown = new Set(lines.map((line) => view.line(line).id));
  const found = findings.filter(({ status }) => status === "found");
  const lit = found
    .filter(({ evidence }) => evidence.lines.length > 0 && evidence.lines.every((id) => shown.has(id)))
    .slice(0, mostPlates);
  const touches = ({ subjects, evidence }: Finding): boolean =>
    subjects.some((id) => boxes.has(id)) || evidence.lines.some((id) => shown.has(id));
  return { lit, others: found.filter((one) => !lit.includes(one) && touches(one)) };
};

/** What the picture comes to, in its title. */
const sumOf = (view: OrgView, lines: readonly number[], language: Language): string =>
  lineTally(
    lines
      .map((row) => view.line(row))
      .map(({ basis, polarity }) => (polarity === "denied" ? polarity : basis)),
    language,
  );

const mostNames = 2;

const surroundings = { en: "and what is near", fr: "et ses proches" } as const;

const titleOf = (
  dataset: Dataset,
  view: OrgView,
  { nodes, about, title }: ViewSubject,
  lines: readonly number[],
  language: Language,
): string => {
  const few = nodes.length > 0 && nodes.length <= mostNames;
  const names = rowsOfIds(view, nodes).map((row) => view.node(row).name);
  const near =
    about === undefined ? undefined : `${isolated(nameInText(view, about))} ${surroundings[language]}`;
  const head = title ?? near ?? (few ? listWords(names.map(isolated), language) : dataset.title);
  const sum = sumOf(view, lines, language);
  return sum === "" ? head : `${isolated(head)}${colon(language)} ${sum}`;
};

/** Lines by their ids. An unknown one is left out, as a line outside the slice is. */
const linesNamed = (view: OrgView, ids: readonly string[]): number[] => {
  const wanted = new Set(ids);
  return [...view.columns.lines.keys()].filter(
    (line) => view.hasLine(line) && wanted.has(view.line(line).id),
  );
};

/** A named node alone says little: its own lines come with it. */
const linesAbout = (view: OrgView, rows: readonly number[]): number[] => {
  const within = linesBetween(view, new Set(rows));
  if (rows.length > mostNames) return within;
  const { lineFrom, lineTo } = view.columns;
  const wanted = new Set(rows);
  return [...lineFrom.keys()].filter(
    (line) => view.hasLine(line) && (wanted.has(lineFrom[line] ?? -1) || wanted.has(lineTo[line] ?? -1)),
  );
};

/** A view: the nodes asked for (all actors when none are named) with the lines of answering between them. */
export const viewDiagram = (
  dataset: Dataset,
  view: OrgView,
  subject: ViewSubject,
  { language }: Style,
): Diagram => {
  const named = subject.nodes.length > 0;
  const rows = named ? rowsOfIds(view, subject.nodes) : [...view.nodesOf(...boxKinds)];
  if (rows.length === 0) throw new DottedError("bad-request", "this view holds nothing to draw");
  const spine = backbone(view);
  const lines = named
    ? subject.lines === undefined
      ? linesAbout(view, rows)
      : linesNamed(view, subject.lines)
    : linesBetween(view, new Set(rows)).filter((line) => spine.has(line));
  const { lineFrom, lineTo } = view.columns;
  const touched = new Set(lines.flatMap((line) => [lineFrom[line] ?? -1, lineTo[line] ?? -1]));
  const boxes = named || touched.size === 0 ? rows : rows.filter((row) => touched.has(row));
  const { lit, others } = findingsShown(view, [new Set(boxes), lines], subject.findings ?? []);
  const marked = lit.flatMap((finding) => [...finding.subjects, ...finding.evidence.lines]);
  return diagramOf(
    view,
    {
      title: titleOf(dataset, view, subject, lines, language),
      subtitle: named ? "" : (dataset.description ?? ""),
      date: subject.slice?.at ?? dataset.date,
      slice: sliceInWords(subject.slice, language),
      nodes: boxes,
      lines,
      marks: new Map(marked.map((id): [string, BoxMark] => [id, "finding"])),
      findings: (notes) =>
        lit.map((finding, i) => ({
          finding: toldFinding(view, finding, i + 1, notes, language),
          lines: finding.evidence.lines,
        })),
      others: (notes) =>
        others.map((finding, i) => toldFinding(view, finding, lit.length + i + 1, notes, language)),
    },
    { language, sources: dataset.sources },
  );
};
