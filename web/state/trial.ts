import { useMemo } from "react";
import type { ComparisonResult } from "../../server/contract/compare.ts";
import type { DiffResult } from "../../server/contract/diff.ts";
import { operationsOf } from "../../server/contract/own-steps.ts";
import type { Scenario, ScenarioBody } from "../../server/contract/scenarios.ts";
import { isTried, sliceOfState, type ViewState } from "../../server/contract/view-state.ts";
import { paths } from "../api/paths.ts";
import { ApiProblem } from "../api/problem.ts";
import { type ReadState, useAsked, useRead } from "../api/queries.ts";
import { besides, type Overlay, overlayOf } from "./overlay.ts";
import type { OpenRecord } from "./record.ts";

/** The scenarios among which the open one is; none where the bench holds no scenario as it was kept. */
const useKept = ({ dataset }: OpenRecord, { own, scenario }: ViewState) => {
  const asked = own.length === 0 && scenario !== undefined;
  const kept = useRead<readonly Scenario[]>(asked ? paths.scenarios(dataset) : undefined, { shared: true });
  return asked ? kept : undefined;
};

/** The operations on the bench beside recorded patches: the reader's steps, else those of the open scenario. */
const operationsIn = (
  { own, scenario }: ViewState,
  kept: ReadState<readonly Scenario[]> | undefined,
): ScenarioBody["operations"] | undefined =>
  kept === undefined ? operationsOf(own) : kept.data?.find(({ id }) => id === scenario)?.operations;

/** The reform on the bench compared with what is recorded; nothing where none is tried. */
export const useTrial = (record: OpenRecord, state: ViewState): ReadState<ComparisonResult> | undefined => {
  const tried = isTried(state);
  const kept = useKept(record, state);
  const operations = operationsIn(state, kept);
  const asked = tried && operations !== undefined;
  const compared = useAsked<ComparisonResult>(asked ? paths.compare(record.dataset) : undefined, {
    patches: state.tried,
    operations,
    slice: sliceOfState(state),
    lang: state.lang,
  });
  if (!tried) return undefined;
  if (kept === undefined || asked) return compared;
  const gone = new ApiProblem("not-found", 404, `there is no scenario "${state.scenario}"`);
  return { ...kept, data: undefined, error: kept.data === undefined ? kept.error : gone };
};

/** What is not compared lays nothing over the picture; that it could not be is said wherever the reader is (`address-reads`). */
const none: Overlay = { nodes: [], lines: [], marks: new Map() };

const useOverlay = (comparison: DiffResult | undefined): Overlay =>
  useMemo(() => (comparison === undefined ? none : overlayOf(comparison)), [comparison]);

/** The reform set beside the one tried, compared with what is recorded; nothing where there is none. */
export const useRival = (record: OpenRecord, state: ViewState): ReadState<ComparisonResult> | undefined => {
  const asked = isTried(state) && state.rival.length > 0;
  const compared = useAsked<ComparisonResult>(asked ? paths.compare(record.dataset) : undefined, {
    patches: state.rival,
    operations: [],
    slice: sliceOfState(state),
    lang: state.lang,
  });
  return asked ? compared : undefined;
};

/** What is tried, or compared, with another reform beside it, as one picture shows both. */
export const useOverlays = (first: DiffResult | undefined, beside: DiffResult | undefined): Overlay => {
  const one = useOverlay(first);
  const other = useOverlay(beside);
  return useMemo(() => (beside === undefined ? one : besides(one, other)), [one, other, beside]);
};
