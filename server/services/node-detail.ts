import { i32 } from "../../graph/index/at.ts";
import type { Slice } from "../../graph/index/slice.ts";
import type { OrgView } from "../../graph/index/view.ts";
import type { Dataset } from "../../graph/model/dataset.ts";
import type { Recommendation } from "../../graph/model/recommendation.ts";
import type { FindingWithOverlay } from "../contract/findings.ts";
import type { LineAtNode, NodeDetail } from "../contract/nodes.ts";
import type { Note } from "../contract/notes.ts";
import type { Reading } from "../reading/reading.ts";
import { briefOf } from "./briefs.ts";
import { notesAbout } from "./overlay/notes.ts";
import { nodeRow } from "./rows.ts";

const linesAt = (view: OrgView, here: Int32Array, there: Int32Array, node: number): LineAtNode[] => {
  const found: LineAtNode[] = [];
  for (let row = 0; row < here.length; row++)
    if (i32(here, row) === node && view.hasLine(row))
      found.push({ line: view.line(row), other: briefOf(view, i32(there, row)) });
  return found;
};

const recommendationsAbout = (dataset: Dataset, id: string): Recommendation[] =>
  dataset.recommendations.filter(
    (row) =>
      row.id === id || [row.addressees, row.inferredAddressees, row.concerns].some((ids) => ids.includes(id)),
  );

/** Everything about a node in a slice. Throws DottedError not-found. */
export const nodeDetail = (
  reading: Reading,
  slice: Slice,
  id: string,
  beside: { readonly findings: readonly FindingWithOverlay[]; readonly notes: readonly Note[] },
): NodeDetail => {
  const view = reading.view(slice);
  const row = nodeRow(view, id);
  const { lineFrom, lineTo } = view.columns;
  return {
    node: view.node(row),
    out: linesAt(view, lineFrom, lineTo, row),
    in: linesAt(view, lineTo, lineFrom, row),
    findings: beside.findings.filter(({ subjects }) => subjects.includes(id)),
    recommendations: recommendationsAbout(reading.dataset, id),
    notes: notesAbout(beside.notes, "node", id),
  };
};
