import { memoized } from "../../graph/memo.ts";
import type { VisibleSubgraph } from "../../graph/visible/index.ts";
import type { ViewLine, ViewNode } from "../../server/contract/view.ts";

/** What of a slice is drawn. */
export type DrawnSubgraph = VisibleSubgraph<ViewNode, ViewLine>;

const saidOf = memoized((row: ViewNode | ViewLine) => JSON.stringify(row));

/**
 * Tells two choices apart by everything that is drawn of them, so that the same picture is not laid out again, and one in
 * which a box has another name or a line another end is.
 */
export const keyOfChoice = (choice: DrawnSubgraph | undefined): string =>
  choice === undefined
    ? ""
    : JSON.stringify([
        choice.nodes.map(saidOf),
        choice.lines.map(saidOf),
        [...choice.folded],
        choice.alone,
        [...choice.single],
      ]);
