import { detectors } from "../../analysis/detectors/index.ts";
import { DottedError, type Problem } from "../../graph/errors.ts";
import type { Slice } from "../../graph/index/slice.ts";
import { visibleSubgraph } from "../../graph/visible/index.ts";
import type { CompiledDataset } from "../cache/compiled-dataset.ts";
import { isViewAddress, readViewAddress, type UnreadPart } from "../contract/address.ts";
import { briefingSubject, type Drawn, drawnPart } from "../contract/briefing-subject.ts";
import type { BriefingBody } from "../contract/briefings.ts";
import { type KnownThings, type Stranger, strangersIn } from "../contract/strangers.ts";
import { showsWholeSlice, type ViewState, visibleIn } from "../contract/view-state.ts";
import { questionList } from "../services/question-list.ts";
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

const problemOf = ({ key, text, takes, fault }: UnreadPart): Problem => {
  if (fault === "repeated")
    return { code: "unread-address", field: key, message: `"${text}" and another: it may be said only once` };
  if (fault === "unknown")
    return {
      code: "unread-address",
      field: key,
      message: `no part of an address of the explorer is called "${key}"`,
    };
  const may = takes.length > 0 ? `one of ${takes.join(", ")}` : (mayStand[key] ?? "something else");
  return { code: "unread-address", field: key, message: `"${text}" cannot be read; it may be ${may}` };
};

/**
 * The state in an address of the explorer, or in the part of it from `?` on.
 * @throws DottedError `bad-request` with what cannot be read and what may stand there.
 */
export const readAddress = (address: string): ViewState => {
  if (!isViewAddress(address))
    throw new DottedError(
      "bad-request",
      `"${address}" is no address of the explorer: give one as http://127.0.0.1:4800/?focus=srsg, or the part from ? on`,
    );
  const { state, unread } = readViewAddress(address);
  if (unread.length === 0) return state;
  const parts = unread.map(({ key, text }) => `${key}=${text}`).join(", ");
  throw new DottedError("bad-request", `this address cannot be read: ${parts}`, unread.map(problemOf));
};

const all = { depth: 1, limit: 100_000 } as const;

const drawnOf = (compiled: CompiledDataset, state: ViewState, slice: Slice): Drawn =>
  drawnPart(
    state,
    visibleSubgraph(viewAnswer(compiled, slice, all), visibleIn(state, { nodes: [], lines: [] })),
  );

const ids = (rows: readonly { readonly id: string }[]): ((id: string) => boolean) => {
  const known = new Set(rows.map(({ id }) => id));
  return (id) => known.has(id);
};

const knownIn = ({ dataset }: CompiledDataset): KnownThings => ({
  node: ids(dataset.nodes),
  line: ids(dataset.lines),
  patch: ids(dataset.patches),
  question: ids(questionList),
  detector: ids(detectors.map(({ info }) => info)),
});

const strangerProblem = ({ field, id, things }: Stranger): Problem => ({
  code: "not-found",
  field,
  message: `there is no ${things.join(" or ")} "${id}"`,
});

/** @throws DottedError `not-found` for what a state names and the dataset does not have. */
const refuseStrangers = (compiled: CompiledDataset, state: ViewState): void => {
  const strangers = strangersIn(state, knownIn(compiled));
  if (strangers.length === 0) return;
  const parts = strangers.map(({ field, id }) => `${field}=${id}`).join(", ");
  throw new DottedError(
    "not-found",
    `this address names what is not there: ${parts}`,
    strangers.map(strangerProblem),
  );
};

/**
 * What an address shows, as the explorer's own builder has it: the finding that is open, else the reform that is
 * tried, else the picture, of a slice.
 * @throws DottedError `not-found` for something that is not there.
 */
export const subjectAt = (
  compiled: CompiledDataset,
  state: ViewState,
  slice: Slice,
): BriefingBody["subject"] => {
  refuseStrangers(compiled, state);
  return briefingSubject(state, () =>
    showsWholeSlice(state) ? { nodes: [] } : drawnOf(compiled, state, slice),
  );
};
