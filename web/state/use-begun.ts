import { useState } from "react";
import type { Hierarchy } from "../../server/contract/hierarchy.ts";
import type { ViewState } from "../../server/contract/view-state.ts";
import { paths, sliceQuery } from "../api/paths.ts";
import { useRead } from "../api/queries.ts";

/**
 * Whether the first picture of an icicle in this slice is there: what takes the server long, such as findings of
 * thousands of posts, waits until then. True at once where no icicle is shown.
 */
export const useBegun = (dataset: string, state: ViewState, icicle: boolean): boolean => {
  const slice = JSON.stringify([dataset, sliceQuery(state)]);
  const [begun, setBegun] = useState(icicle ? undefined : slice);
  const { branch, ties } = state;
  const path = paths.hierarchy(dataset, state, { root: branch, findings: false, ties });
  const first = useRead<Hierarchy>(begun === slice || !icicle ? undefined : path);
  const there = !icicle || first.data !== undefined || first.error !== null;
  if (there && begun !== slice) setBegun(slice);
  return begun === slice || there;
};
