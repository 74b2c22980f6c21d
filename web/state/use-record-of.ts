import { useMemo } from "react";
import type { DatasetDetail } from "../../server/contract/datasets.ts";
import type { DetectorDescription } from "../../server/contract/detectors.ts";
import type { FindingWithOverlay } from "../../server/contract/findings.ts";
import type { Session } from "../../server/contract/session.ts";
import type { View } from "../../server/contract/view.ts";
import { paths } from "../api/paths.ts";
import { useResource } from "../api/resource.ts";
import { useLast } from "../api/use-last.ts";
import type { ExplorerState } from "./explorer-state.ts";
import type { OpenRecord } from "./record.ts";

/** At most so many nodes are read for a picture; a table shows what a picture cannot. */
export const viewLimit = 2000;

const byId = <T extends { readonly id: string }>(rows: readonly T[] | undefined): ReadonlyMap<string, T> =>
  new Map((rows ?? []).map((row) => [row.id, row]));

/** Reads what the page shows of a dataset in the slice of the URL. */
export const useRecordOf = (dataset: string, state: ExplorerState): OpenRecord => {
  const focused = state.focus !== undefined;
  const viewPath = focused
    ? paths.view(dataset, state, viewLimit, state.focus, state.depth)
    : paths.view(dataset, state, viewLimit);
  const wholePath = paths.view(dataset, state, viewLimit);
  const detail = useLast(useResource<DatasetDetail>(paths.dataset(dataset)));
  const session = useResource<Session>(paths.session).data;
  const wholeNow = useResource<View>(wholePath);
  const whole = useLast(wholeNow);
  const inPart = focused && (whole?.truncated.nodes ?? 0) > 0;
  const partNow = useResource<View>(inPart ? viewPath : undefined);
  const part = useLast(partNow);
  const findings = useResource<readonly FindingWithOverlay[]>(paths.findings(dataset, state));
  const detectors = useResource<readonly DetectorDescription[]>(paths.detectors).data;
  const view = inPart ? part : whole;
  const reading = (inPart ? partNow : wholeNow).status === "loading";
  const nodes = useMemo(() => byId(view?.nodes), [view]);
  const lines = useMemo(() => byId(view?.lines), [view]);
  const kinds = useMemo(() => byId(detectors), [detectors]);
  const record = useMemo(
    () => ({ dataset, detail, session, view, reading, nodes, lines, findings, detectors: kinds }),
    [dataset, detail, session, view, reading, nodes, lines, findings, kinds],
  );
  return record;
};
