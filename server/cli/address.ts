import type { Slice } from "../../graph/index/slice.ts";
import { visibleSubgraph } from "../../graph/visible/index.ts";
import type { CompiledDataset } from "../cache/compiled-dataset.ts";
import { addressTexts } from "../contract/address.ts";
import { briefingSubject, type Drawn, drawnPart } from "../contract/briefing-subject.ts";
import type { BriefingBody } from "../contract/briefings.ts";
import { showsWholeSlice, type ViewState, viewStateSchema, visibleIn } from "../contract/view-state.ts";
import { nodeRow } from "../services/rows.ts";
import { viewAnswer } from "../services/view.ts";
import { parseGiven } from "../zod-problems.ts";

/**
 * The state in an address of the explorer, or in the part of it from `?` on.
 * @throws DottedError `bad-request` naming what cannot be read.
 */
export const readAddress = (text: string): ViewState =>
  parseGiven(viewStateSchema, addressTexts(text), "this address cannot be read");

const all = { depth: 1, limit: 100_000 } as const;

/** @throws DottedError `not-found` for a node named in the address that the dataset does not have. */
const drawnOf = (compiled: CompiledDataset, state: ViewState, slice: Slice): Drawn => {
  const { focus, expanded, shown } = state;
  const view = compiled.view(slice);
  for (const id of [...(focus === undefined ? [] : [focus]), ...expanded, ...shown]) nodeRow(view, id);
  return drawnPart(
    state,
    visibleSubgraph(viewAnswer(compiled, slice, all), visibleIn(state, { nodes: [], lines: [] })),
  );
};

/**
 * What an address shows, as the explorer's own builder has it: the finding that is open, else the reform that is
 * tried, else the picture, of a slice.
 * @throws DottedError `not-found` for a node that is not there.
 */
export const subjectAt = (
  compiled: CompiledDataset,
  state: ViewState,
  slice: Slice,
): BriefingBody["subject"] =>
  briefingSubject(state, () => (showsWholeSlice(state) ? { nodes: [] } : drawnOf(compiled, state, slice)));
