import { DottedError, type Problem } from "../../graph/errors.ts";
import type { Slice } from "../../graph/index/slice.ts";
import { visibleSubgraph } from "../../graph/visible/index.ts";
import type { CompiledDataset } from "../cache/compiled-dataset.ts";
import { readViewAddress, type UnreadPart } from "../contract/address.ts";
import { briefingSubject, type Drawn, drawnPart } from "../contract/briefing-subject.ts";
import type { BriefingBody } from "../contract/briefings.ts";
import { showsWholeSlice, type ViewState, visibleIn } from "../contract/view-state.ts";
import { nodeRow } from "../services/rows.ts";
import { viewAnswer } from "../services/view.ts";

const month = "a date, as 2008, 2008-05 or 2008-05-31";
const share = "a whole number from 0 to 100";
/** What may stand in an address where no list says it. */
const mayStand: Readonly<Record<string, string>> = {
  at: month,
  since: month,
  until: month,
  depth: "a whole number from 1 to 6",
  moment: share,
  lens: share,
  pins: "the id of a box and where it stands, as srsg~480~-12",
  own: "a step of a reform, as cut~, draw~ or post~ and what it is about",
};

const problemOf = ({ key, text, takes }: UnreadPart): Problem => {
  const may = takes.length > 0 ? `one of ${takes.join(", ")}` : (mayStand[key] ?? "something else");
  return { code: "unread-address", field: key, message: `"${text}" cannot be read; it may be ${may}` };
};

/**
 * The state in an address of the explorer, or in the part of it from `?` on.
 * @throws DottedError `bad-request` with what cannot be read and what may stand there.
 */
export const readAddress = (address: string): ViewState => {
  const { state, unread } = readViewAddress(address);
  if (unread.length === 0) return state;
  const parts = unread.map(({ key, text }) => `${key}=${text}`).join(", ");
  throw new DottedError("bad-request", `this address cannot be read: ${parts}`, unread.map(problemOf));
};

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
