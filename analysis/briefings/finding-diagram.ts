import type { Diagram } from "../../graph/drawing/diagram/diagram.ts";
import type { Slice } from "../../graph/index/slice.ts";
import type { OrgView } from "../../graph/index/view.ts";
import { lineKind } from "../../graph/kinds.ts";
import type { Dataset } from "../../graph/model/dataset.ts";
import type { Finding } from "../finding/finding.ts";
import { sliceInWords } from "../slice-words.ts";
import type { BoxMark } from "./boxes.ts";
import { diagramOf } from "./diagram-of.ts";
import { lineRows, rowsOfIds, type Style } from "./style.ts";
import { infoOf, toldFinding } from "./told.ts";

/** A finding with fewer boxes than this is shown with what surrounds it, so that it can be placed. */
const alone = 3;
const mostAround = 5;

/** Lines that touch what a finding is about, the surest first. */
const around = (view: OrgView, subjects: readonly number[], evidence: ReadonlySet<number>): number[] => {
  const { lineFrom, lineTo } = view.columns;
  const touched = new Set(subjects);
  const sure = (line: number): number => (view.line(line).confidence === "stated" ? 0 : 1);
  return [...lineFrom.keys()]
    .filter((line) => view.hasLine(line) && !evidence.has(line) && !lineKind(view.line(line).kind).wears)
    .filter((line) => touched.has(lineFrom[line] ?? -1) || touched.has(lineTo[line] ?? -1))
    .sort((a, b) => sure(a) - sure(b) || (view.line(a).id < view.line(b).id ? -1 : 1))
    .slice(0, mostAround);
};

/** One finding: its evidence, marked, with what it means and where it is said. */
export const findingDiagram = (
  dataset: Dataset,
  view: OrgView,
  finding: Finding,
  { language }: Style,
  slice?: Slice,
): Diagram => {
  const marked = [...finding.subjects, ...finding.evidence.lines];
  const subjects = rowsOfIds(view, finding.subjects);
  const evidence = lineRows(view, finding.evidence.lines);
  const { lineFrom, lineTo } = view.columns;
  const ends = evidence.flatMap((line) => [lineFrom[line] ?? -1, lineTo[line] ?? -1]);
  const few = new Set([...subjects, ...ends]).size < alone;
  return diagramOf(
    view,
    {
      title: finding.message,
      subtitle: infoOf(finding)?.why[language] ?? "",
      date: slice?.at ?? dataset.date,
      slice: sliceInWords(slice, language),
      nodes: subjects,
      lines: [...evidence, ...(few ? around(view, subjects, new Set(evidence)) : [])],
      marks: new Map(marked.map((id): [string, BoxMark] => [id, "finding"])),
      findings: (notes) => [
        { finding: toldFinding(view, finding, 1, notes, language), lines: finding.evidence.lines },
      ],
    },
    { language, sources: dataset.sources },
  );
};
