import { useMemo } from "react";
import { mapById } from "../../graph/by-id.ts";
import type { DatasetDetail } from "../../server/contract/datasets.ts";
import type {
  FindingCounts,
  FindingDetail,
  FindingWithOverlay,
  ListedFinding,
} from "../../server/contract/findings.ts";
import type { Answer } from "../../server/contract/questions.ts";
import type { View } from "../../server/contract/view.ts";
import type { ViewState } from "../../server/contract/view-state.ts";
import { paths, type ViewExtent } from "../api/paths.ts";
import { useRead } from "../api/queries.ts";
import { resetSlice } from "./actions.ts";
import type { Ground, OpenRecord } from "./record.ts";
import { isIcicle, isReadInParts } from "./size.ts";
import { useAnswer } from "./spotlight.ts";
import { useBegun } from "./use-begun.ts";

/** At most so many nodes are read for a picture; a table shows what a picture cannot. */
const viewLimit = 2000;
/** Where an organization is read in parts, fewer, so that no answer is large. */
const partLimit = 1000;
/**
 * So many findings of a large organization are listed, so that no answer is over a megabyte: fewer of a very large one, of
 * which rare kinds, whose sentences are long, have a greater share.
 */
const mostFindings = ({ nodes }: DatasetDetail): number => (nodes > 60_000 ? 1400 : 2700);
/** What is cut may be as much shorter as there are kinds, of which each has its share. */
const detectorsAtMost = 60;
/** So many things at most are brought into view with their ways up. */
const broughtIn = 60;

/** Nothing is called by a name before it is read; whoever draws asks `view`, and that it could not be read is said on every page (`address-reads`). */
const unread = new Map<string, never>();

/** What has to be in a picture that is only a part: the evidence of what is open, what is chosen, what is lit. */
const looked = (
  state: ViewState,
  open: FindingWithOverlay | undefined,
  answer: Answer | undefined,
): readonly string[] => {
  const ids = [
    ...[state.node].filter((id) => id !== undefined),
    ...(open === undefined ? [] : [...open.subjects, ...open.evidence.nodes]),
    ...(state.finding === undefined ? (answer?.nodes ?? []) : []),
    ...state.shown,
  ];
  return [...new Set(ids)].slice(0, broughtIn);
};

/**
 * Which part of the slice is read: all where it is not too much, else what is looked at with its way up; nothing for an
 * icicle alone, which has cells of its own.
 */
const extentOf = (
  { focus, depth, branch, form, stage }: ViewState,
  inParts: boolean,
  ids: readonly string[],
): ViewExtent | undefined => {
  const opened = form === "boxes" ? branch : undefined;
  if (!inParts) return { limit: viewLimit, branch: opened };
  if (focus !== undefined) return { limit: partLimit, focus, depth };
  if (opened === undefined && ids.length === 0 && form !== "boxes")
    return stage === "picture" ? undefined : { limit: 1 };
  return { limit: partLimit, branch: opened, around: ids };
};

/** What the page shows of a dataset in the slice of the URL. */
export const useRecordOf = (ground: Ground, detail: DatasetDetail, state: ViewState): OpenRecord => {
  const dataset = detail.id;
  const begun = useBegun(dataset, state, state.stage === "picture" && isIcicle(state, detail));
  const inParts = isReadInParts(detail);
  const most = mostFindings(detail);
  const findings = useRead<readonly ListedFinding[]>(
    begun ? paths.findings(dataset, state, inParts ? most : undefined) : undefined,
    { shared: true },
  );
  const isCut = inParts && findings.data !== undefined && findings.data.length > most - detectorsAtMost;
  const counted = useRead<FindingCounts>(isCut ? paths.findingCounts(dataset, state) : undefined, {
    shared: true,
  });
  const counts = isCut ? counted : undefined;
  const open = useRead<FindingDetail>(
    inParts && state.finding !== undefined ? paths.finding(dataset, state.finding, state) : undefined,
    { shared: true },
  ).data;
  const answer = useAnswer({ dataset }, state)?.data;
  const ids = inParts ? looked(state, open, answer) : [];
  const extent = extentOf(state, inParts, ids);
  const view = useRead<View>(extent === undefined ? undefined : paths.view(dataset, state, extent), {
    keepsPrevious: true,
  });
  const whole = useRead<View>(
    extent === undefined ? undefined : paths.view(dataset, { ...state, ...resetSlice() }, extent),
  );
  const nodes = useMemo(() => (view.data === undefined ? unread : mapById(view.data.nodes)), [view.data]);
  const lines = useMemo(() => (view.data === undefined ? unread : mapById(view.data.lines)), [view.data]);
  return useMemo(
    () => ({ ...ground, dataset, detail, view, whole, nodes, lines, findings, counts }),
    [ground, dataset, detail, view, whole, nodes, lines, findings, counts],
  );
};
