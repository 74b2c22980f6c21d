import { treeOf } from "../../graph/visible/tree.ts";
import type { ViewLine, ViewNode } from "../../server/contract/view.ts";

export type SlicePart = { readonly nodes: readonly ViewNode[]; readonly lines: readonly ViewLine[] };

/** The part of a slice that holds some boxes and the way up from each, with the lines between these. */
export const withWayUp = ({ nodes, lines }: SlicePart, chosen: Iterable<string>): SlicePart => {
  const kept = new Set<string>();
  const tree = treeOf(
    nodes.map(({ id }) => id),
    lines,
  );
  for (const first of chosen)
    for (let id: string | undefined = first; id !== undefined && !kept.has(id); id = tree.parent.get(id))
      kept.add(id);
  return {
    nodes: nodes.filter(({ id }) => kept.has(id)),
    lines: lines.filter(({ from, to }) => kept.has(from) && kept.has(to)),
  };
};
