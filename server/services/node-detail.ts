import { i32 } from "../../graph/index/at.ts";
import type { Slice } from "../../graph/index/slice.ts";
import type { OrgView } from "../../graph/index/view.ts";
import type { Language } from "../../graph/language.ts";
import type { Dataset } from "../../graph/model/dataset.ts";
import type { Recommendation } from "../../graph/model/recommendation.ts";
import type { Store } from "../../graph/store/store.ts";
import type { CompiledDataset } from "../cache/compiled-dataset.ts";
import type { FindingWithOverlay } from "../contract/findings.ts";
import type { LineAtNode, NodeDetail } from "../contract/nodes.ts";
import { briefOf } from "./briefs.ts";
import { listDispositions } from "./documents/dispositions.ts";
import { listNotes, notesAbout } from "./documents/notes.ts";
import { findingsAnswer } from "./findings.ts";
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

/** Everything about a node in a slice, with what the team has said. Throws DottedError not-found. */
export const nodeWithOverlay = async (
  store: Store,
  compiled: CompiledDataset,
  id: string,
  seen: { readonly slice: Slice; readonly language: Language; readonly today: string },
): Promise<Omit<NodeDetail, "counts"> & { readonly findings: FindingWithOverlay[] }> => {
  const view = compiled.view(seen.slice);
  const row = nodeRow(view, id);
  const { lineFrom, lineTo } = view.columns;
  const said = await listDispositions(store, compiled, seen.today);
  return {
    node: view.node(row),
    out: linesAt(view, lineFrom, lineTo, row),
    in: linesAt(view, lineTo, lineFrom, row),
    findings: findingsAnswer(compiled, seen, {}, said).filter(({ subjects }) => subjects.includes(id)),
    recommendations: recommendationsAbout(compiled.dataset, id),
    notes: notesAbout(await listNotes(store, compiled.dataset.id), "node", id),
  };
};
