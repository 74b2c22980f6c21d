import { createContext, useContext } from "react";
import type { DatasetSummary } from "../../graph/store/store.ts";
import type { DatasetDetail } from "../../server/contract/datasets.ts";
import type { DetectorDescription } from "../../server/contract/detectors.ts";
import type { FindingCounts, ListedFinding } from "../../server/contract/findings.ts";
import type { Session } from "../../server/contract/session.ts";
import type { View, ViewLine, ViewNode } from "../../server/contract/view.ts";
import type { ReadState } from "../api/queries.ts";

/** What the page knows before it opens a dataset. */
export type Ground = {
  readonly datasets: readonly DatasetSummary[];
  readonly session: Session;
  readonly detectors: ReadonlyMap<string, DetectorDescription>;
};

/** What the page has read of the dataset it shows. */
export type OpenRecord = Ground & {
  readonly dataset: string;
  readonly detail: DatasetDetail;
  /** The present slice; while the next is on its way the last one stays. */
  readonly view: ReadState<View>;
  /** The same part of the record in no slice; where nothing is sliced, the view. */
  readonly whole: ReadState<View>;
  /** Nodes and lines of the view by id; none before it is there. */
  readonly nodes: ReadonlyMap<string, ViewNode>;
  readonly lines: ReadonlyMap<string, ViewLine>;
  readonly findings: ReadState<readonly ListedFinding[]>;
  /** How many findings there are of each kind; undefined where all of them are listed. */
  readonly counts?: ReadState<FindingCounts> | undefined;
};

export const RecordContext = createContext<OpenRecord | undefined>(undefined);

/** The record of the present dataset. Only for parts of the page under one. */
export const useRecord = (): OpenRecord => {
  const record = useContext(RecordContext);
  if (record === undefined) throw new Error("no dataset is open here");
  return record;
};
