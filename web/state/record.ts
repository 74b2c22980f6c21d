import { createContext, useContext } from "react";
import type { DatasetDetail } from "../../server/contract/datasets.ts";
import type { DetectorDescription } from "../../server/contract/detectors.ts";
import type { FindingWithOverlay } from "../../server/contract/findings.ts";
import type { Session } from "../../server/contract/session.ts";
import type { View, ViewLine, ViewNode } from "../../server/contract/view.ts";
import type { Resource } from "../api/resource.ts";

/** What the page has read of the dataset it shows. Parts that are still on their way are undefined. */
export type OpenRecord = {
  readonly dataset: string;
  readonly detail: DatasetDetail | undefined;
  readonly session: Session | undefined;
  readonly view: View | undefined;
  /** Whether the view of the present slice is still on its way. */
  readonly reading: boolean;
  readonly nodes: ReadonlyMap<string, ViewNode>;
  readonly lines: ReadonlyMap<string, ViewLine>;
  readonly findings: Resource<readonly FindingWithOverlay[]>;
  readonly detectors: ReadonlyMap<string, DetectorDescription>;
};

export const RecordContext = createContext<OpenRecord | undefined>(undefined);

/** The record of the present dataset. Only for parts of the page under one. */
export const useRecord = (): OpenRecord => {
  const record = useContext(RecordContext);
  if (record === undefined) throw new Error("no dataset is open here");
  return record;
};
