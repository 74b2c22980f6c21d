import { useEffect } from "react";
import { keyInAddress, type UnreadPart } from "../../server/contract/address.ts";
import {
  type KnownThings,
  type NamingField,
  type Stranger,
  strangersIn,
  withoutStrangers,
} from "../../server/contract/strangers.ts";
import type { ViewState } from "../../server/contract/view-state.ts";
import { idlePartsIn } from "./idle-parts.ts";
import type { OpenRecord } from "./record.ts";
import { isReadInParts } from "./size.ts";
import { leaveOut } from "./use-explorer.ts";

/** Fields of which the page shows what there is; what is open and does not exist is said where it would be shown. */
const fields: readonly NamingField[] = [
  "focus",
  "branch",
  "about",
  "expanded",
  "collapsed",
  "pins",
  "shown",
  "rules",
  "against",
];

const isBranchOnly = ({ form, branch }: ViewState): boolean => form === "boxes" && branch !== undefined;

type Read = Pick<OpenRecord, "datasets" | "detectors"> & {
  readonly detail: Pick<OpenRecord["detail"], "nodes" | "revision">;
  readonly whole: Pick<OpenRecord["whole"], "data" | "isFetching">;
};

/** What the page knows that there is: nodes and lines where it has read all of them as they are now. */
export const knownThings = ({ datasets, detectors, detail, whole }: Read, state: ViewState): KnownThings => {
  const known = {
    detector: (id: string) => detectors.has(id),
    dataset: (id: string) => datasets.some((one) => one.id === id),
  };
  const { data, isFetching } = whole;
  if (data === undefined || isFetching || data.revision !== detail.revision) return known;
  if (isReadInParts(detail) || isBranchOnly(state) || data.truncated.nodes + data.truncated.lines > 0)
    return known;
  const [nodes, lines] = [data.nodes, data.lines].map((rows) => new Set(rows.map(({ id }) => id)));
  return { ...known, node: (id) => nodes?.has(id) === true, line: (id) => lines?.has(id) === true };
};

/** A branch of which the server says that there is no such thing. */
const branchGone = ({ view, detail }: OpenRecord, state: ViewState): readonly Stranger[] =>
  isBranchOnly(state) && !isReadInParts(detail) && view.error?.code === "not-found"
    ? [{ field: "branch", id: state.branch ?? "", things: ["node"] }]
    : [];

const partOf = ({ field, id }: Stranger): UnreadPart => ({
  key: keyInAddress(field),
  text: id,
  takes: [],
  fault: "stranger",
});

/** Leaves out of the address what names nothing or is asked for by nothing, so that the page shows what there is, and says what it left out. */
export const useStrangersLeftOut = (record: OpenRecord, state: ViewState): void => {
  useEffect(() => {
    const strangers = [
      ...strangersIn(state, knownThings(record, state), fields),
      ...branchGone(record, state),
    ];
    const idle = idlePartsIn(state);
    if (strangers.length + idle.parts.length > 0)
      leaveOut([...strangers.map(partOf), ...idle.parts], {
        ...withoutStrangers(state, strangers),
        ...idle.change,
      });
  }, [record, state]);
};
