import type { Hierarchy } from "../../server/contract/hierarchy.ts";
import type { ViewState } from "../../server/contract/view-state.ts";
import { paths } from "../api/paths.ts";
import { type ReadState, useRead } from "../api/queries.ts";
import type { OpenRecord } from "./record.ts";

/** The branch that is open; where what is chosen is not in it, the largest in which it can be seen, if it exists. */
export const useHierarchy = (
  { dataset, findings: known }: OpenRecord,
  state: ViewState,
): ReadState<Hierarchy> => {
  const { branch, node, ties } = state;
  // looked for already: then they cost nothing more
  const findings = known.data !== undefined;
  const opened = useRead<Hierarchy>(paths.hierarchy(dataset, state, { root: branch, findings, ties }), {
    keepsPrevious: true,
  });
  const missing = node !== undefined && opened.data?.cells.some(({ id }) => id === node) === false;
  const holding = useRead<Hierarchy>(
    missing ? paths.hierarchy(dataset, state, { holding: node, findings, ties }) : undefined,
    {
      keepsPrevious: true,
    },
  );
  const unknown = holding.error?.code === "not-found";
  return missing && !unknown && (holding.data !== undefined || holding.error !== null) ? holding : opened;
};
