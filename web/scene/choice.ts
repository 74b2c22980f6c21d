import type { VisibleSubgraph } from "../../graph/visible/index.ts";
import type { ViewLine, ViewNode } from "../../server/contract/view.ts";

/** What of a slice is drawn. */
export type DrawnSubgraph = VisibleSubgraph<ViewNode, ViewLine>;

/** Tells two choices apart by what is in them, so that the same picture is not laid out again. */
export const keyOfChoice = (choice: DrawnSubgraph | undefined): string =>
  choice === undefined
    ? ""
    : JSON.stringify([
        choice.nodes.map((node) => [node.id, node.hats.length]),
        choice.lines.map(({ id, basis }) => `${id} ${basis}`),
        [...choice.folded],
        choice.alone,
        [...choice.single],
      ]);
