import type { VisibleSubgraph } from "../../graph/visible/index.ts";
import type { ViewLine, ViewNode } from "../../server/contract/view.ts";

/** What of a slice is drawn. */
export type DrawnSubgraph = VisibleSubgraph<ViewNode, ViewLine>;

const texts = new WeakMap<ViewNode | ViewLine, string>();

/** A row as text, worked out once: the same rows are asked about with every click. */
const textOf = (row: ViewNode | ViewLine): string => {
  const text = texts.get(row) ?? JSON.stringify(row);
  texts.set(row, text);
  return text;
};

/**
 * Tells two choices apart by everything that is drawn of them, so that the same picture is not laid out again, and one in
 * which a box has another name or a line another end is.
 */
export const keyOfChoice = (choice: DrawnSubgraph | undefined): string =>
  choice === undefined
    ? ""
    : JSON.stringify([
        choice.nodes.map(textOf),
        choice.lines.map(textOf),
        [...choice.folded],
        choice.alone,
        [...choice.single],
      ]);
