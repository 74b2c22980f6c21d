import { isSliced, type ViewState } from "../../server/contract/view-state.ts";
import type { ReadState } from "../api/queries.ts";
import { type Chosen, chosenIn } from "./chosen.ts";
import { useDifference } from "./difference.ts";
import { useEditing } from "./editing.ts";
import type { OpenRecord } from "./record.ts";
import { isIcicle } from "./size.ts";
import { useAnswer, useFinding } from "./spotlight.ts";
import { useRival, useTrial } from "./trial.ts";

/** What the address asks to be read, whatever the page shows of it. */
export type AddressPart =
  | "trial"
  | "rival"
  | "difference"
  | "finding"
  | "answer"
  | "findings"
  | "view"
  | "whole";

/** Where of the page the reader is, as far as it decides what tells of its own reading. */
export type ReaderPlace = {
  /** What the right column is about; undefined while something is being written there. */
  readonly chosen: Chosen | undefined;
  /** Whether the middle column is boxes and lines, or their table. */
  readonly pictured: boolean;
  /** Whether the reform that is tried is told, with what is set beside it. */
  readonly tried: boolean;
};

/** Whether a part of the page where the reader is says by itself how a reading fares. */
export const tellsOf = (
  part: AddressPart,
  state: ViewState,
  { chosen, pictured, tried }: ReaderPlace,
): boolean => {
  if (part === "rival") return chosen === "trial" && tried;
  if (part === "findings") return state.tab === "findings" || chosen === "overview";
  if (part === "view") return pictured;
  // where nothing is sliced it is the view, which tells of itself
  if (part === "whole") return !isSliced(state) || !pictured;
  return chosen === part;
};

const isPictured = (state: ViewState, { detail }: OpenRecord): boolean =>
  ["picture", "both", "table"].includes(state.stage) && !isIcicle(state, detail);

type AddressRead = { readonly part: AddressPart; readonly query: ReadState<unknown> };

/** What the address asks to be read and nothing else on the page tells of: where it fails, somebody has to say so. */
export const useUntoldReads = (record: OpenRecord, state: ViewState): readonly AddressRead[] => {
  const [{ draft }] = useEditing();
  const [trial, rival] = [useTrial(record, state), useRival(record, state)];
  const [finding, answer] = [useFinding(record, state), useAnswer(record, state)];
  const difference = useDifference(record, state);
  const { findings, view, whole } = record;
  const writes = state.edit && record.session.may.import && draft !== undefined;
  const place: ReaderPlace = {
    chosen: writes ? undefined : chosenIn(state, answer !== undefined),
    pictured: isPictured(state, record),
    tried: trial?.data !== undefined,
  };
  const reads = { trial, rival, difference, finding, answer, findings, view, whole };
  const parts: readonly AddressPart[] = [
    "view",
    "whole",
    "findings",
    "finding",
    "answer",
    "trial",
    "rival",
    "difference",
  ];
  return parts.flatMap((part) => {
    const query = reads[part];
    return query === undefined || tellsOf(part, state, place) ? [] : { part, query };
  });
};
