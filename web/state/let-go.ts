import type { DifferenceAnswer } from "../../server/contract/changes.ts";
import type { ViewState } from "../../server/contract/view-state.ts";
import { type Change, leaveFocus } from "./actions.ts";

type Open = Pick<ViewState, "node" | "line" | "focus">;

/**
 * What is no longer open or in focus after a change of the record, because the change removed it: it must not be asked
 * for again.
 */
export const letGo = ({ node, line, focus }: Open, { rows }: Pick<DifferenceAnswer, "rows">): Change => {
  const isGone = (where: "nodes" | "lines", wanted: string | undefined): boolean =>
    wanted !== undefined &&
    rows.some(({ table, id, after }) => table === where && id === wanted && after === undefined);
  return {
    ...(isGone("nodes", node) ? { node: undefined } : {}),
    ...(isGone("lines", line) ? { line: undefined } : {}),
    ...(isGone("nodes", focus) ? leaveFocus() : {}),
  };
};
