import { DottedError } from "../../../graph/errors.ts";
import type { OrgView } from "../../../graph/index/view.ts";
import { type NodeKind, nodeKindIds, nodeKinds } from "../../../graph/kinds.ts";
import type { Dataset } from "../../../graph/model/dataset.ts";
import { confidences } from "../../../graph/vocabulary.ts";
import { detectors } from "../../detectors/index.ts";
import type { Finding } from "../../finding/finding.ts";
import { nameInText } from "../../finding/run.ts";
import { prepare } from "../../run.ts";
import { applyReform, compare, type Reform } from "../../scenario/compare.ts";
import type { Diagram, DiagramFinding, Language } from "../diagram.ts";
import type { Mark } from "./boxes.ts";
import { diagramOf, linesBetween } from "./diagram-of.ts";
import type { Footnotes } from "./lines.ts";

/** How a briefing speaks and what it keeps back. */
export type Style = { readonly language: Language; readonly redact: boolean };

const rowsOf = (view: OrgView, ids: readonly string[]): number[] => ids.flatMap((id) => view.find(id) ?? []);

const lineRows = (view: OrgView, ids: Iterable<string>): number[] => {
  const wanted = new Set(ids);
  return [...view.columns.lines.keys()].filter((row) => view.hasLine(row) && wanted.has(view.line(row).id));
};

const told = (
  view: OrgView,
  finding: Finding,
  number: number,
  notes: Footnotes,
  language: Language,
): DiagramFinding => {
  const info = detectors.find(({ info: one }) => one.id === finding.detector)?.info;
  const evidence = lineRows(view, finding.evidence.lines).map((row) => {
    const line = view.line(row);
    return {
      text: `${nameInText(view, line.from)} → ${nameInText(view, line.to)}`,
      notes: notes.of(line.sources),
    };
  });
  return {
    number,
    title: finding.message,
    kind: info?.title[language] ?? finding.detector,
    severity: finding.severity,
    confidence: confidences[finding.confidence][language],
    why: info?.why[language] ?? "",
    remedy: info?.remedy[language] ?? "",
    evidence,
    boxes: finding.subjects,
  };
};

/** One finding: its evidence, marked, with what it means and where it is said. */
export const findingDiagram = (
  dataset: Dataset,
  view: OrgView,
  finding: Finding,
  { language, redact }: Style,
): Diagram => {
  const info = detectors.find(({ info: one }) => one.id === finding.detector)?.info;
  const marked = [...finding.subjects, ...finding.evidence.lines];
  return diagramOf(
    view,
    {
      title: finding.message,
      subtitle: info?.why[language] ?? "",
      date: dataset.date,
      nodes: rowsOf(view, finding.subjects),
      lines: lineRows(view, finding.evidence.lines),
      marks: new Map(marked.map((id): [string, Mark] => [id, "finding"])),
      findings: (notes) => [
        { finding: told(view, finding, 1, notes, language), lines: finding.evidence.lines },
      ],
    },
    { language, redact, sources: dataset.sources },
  );
};

const titles = {
  reform: { en: "What the reform would change", fr: "Ce que changerait la réforme" },
  resolved: { en: "Findings resolved", fr: "Constats résolus" },
  changed: { en: "Findings changed, not gone", fr: "Constats modifiés, non résolus" },
  introduced: { en: "New findings", fr: "Nouveaux constats" },
} as const;

const rounded = (value: number | null): string =>
  value === null ? "–" : String(Math.round(value * 1000) / 1000);

/** A reform, before and after on one page: what it adds, takes away and changes, and what becomes of findings. */
export const reformDiagram = (
  dataset: Dataset,
  reform: Reform,
  title: string | undefined,
  { language, redact }: Style,
): Diagram => {
  const change = compare(dataset, reform, { language });
  const after = applyReform(dataset, reform);
  const gone = change.lines.removed.filter(({ id }) => !after.lines.some((line) => line.id === id));
  const lostNodes = change.nodes.removed;
  const both: Dataset = { ...after, nodes: [...after.nodes, ...lostNodes], lines: [...after.lines, ...gone] };
  const view = prepare(both).view();
  const mark = (rows: readonly { readonly id: string }[], as: Mark): [string, Mark][] =>
    rows.map(({ id }) => [id, as]);
  const marks = new Map<string, Mark>([
    ...mark(change.nodes.changed, "changed"),
    ...mark(change.nodes.added, "added"),
    ...mark(lostNodes, "removed"),
    ...mark(change.lines.changed, "changed"),
    ...mark(
      change.lines.moved.map((moved) => moved.after),
      "changed",
    ),
    ...mark(change.lines.added, "added"),
    ...mark(gone, "removed"),
  ]);
  const counts = (["resolved", "changed", "introduced"] as const).map((key) => ({
    label: titles[key][language],
    before: "",
    after: String(change[key].length),
  }));
  const measured = change.measures
    .filter((one) => one.before !== one.after)
    .map((one) => ({ label: one.label[language], before: rounded(one.before), after: rounded(one.after) }));
  return diagramOf(
    view,
    {
      title: title ?? titles.reform[language],
      subtitle: change.resolved
        .map(({ message }) => message)
        .slice(0, 2)
        .join(" "),
      date: dataset.date,
      nodes: rowsOf(view, [...marks.keys()]),
      lines: lineRows(view, marks.keys()),
      marks,
      figures: [...counts, ...measured],
    },
    { language, redact, sources: dataset.sources },
  );
};

const actorKinds: readonly NodeKind[] = nodeKindIds.filter((kind) => nodeKinds[kind].actor && kind !== "hat");

/** A view: the nodes asked for (all actors when none are named) with the lines of answering between them. */
export const viewDiagram = (
  dataset: Dataset,
  view: OrgView,
  {
    nodes,
    title,
    slice,
  }: { readonly nodes: readonly string[]; readonly title?: string | undefined; readonly slice: string },
  { language, redact }: Style,
): Diagram => {
  const rows = nodes.length > 0 ? rowsOf(view, nodes) : [...view.nodesOf(...actorKinds)];
  if (rows.length === 0) throw new DottedError("bad-request", "this view holds nothing to draw");
  const answering = new Set([
    ...view.relation(
      [
        "reports-to",
        "deputy-of",
        "accountable-to",
        "governed-by",
        "part-of",
        "heads",
        "leads",
        "sends-directive-to",
        "directs",
      ],
      "out",
    ).lines,
    ...view.relation(["reports-to", "accountable-to", "has-authority-over"], "out", "denied").lines,
  ]);
  const lines = linesBetween(view, new Set(rows)).filter((line) => nodes.length > 0 || answering.has(line));
  const touched = new Set(
    lines.flatMap((line) => [view.columns.lineFrom[line] ?? -1, view.columns.lineTo[line] ?? -1]),
  );
  return diagramOf(
    view,
    {
      title: title ?? dataset.title,
      subtitle: dataset.description ?? "",
      date: dataset.date,
      slice,
      nodes: nodes.length > 0 ? rows : rows.filter((row) => touched.has(row)),
      lines,
    },
    { language, redact, sources: dataset.sources },
  );
};
