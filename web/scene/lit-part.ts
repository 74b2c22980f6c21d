import { treeOf } from "../../graph/visible/tree.ts";
import type { ViewLine, ViewNode } from "../../server/contract/view.ts";
import type { Lit } from "../../server/contract/view-state.ts";

type Slice = { readonly nodes: readonly ViewNode[]; readonly lines: readonly ViewLine[] };

/** The part of a slice that is looked at: what is lit, what stands next to boxes that were opened, and the way up from each. */
export const litPart = ({ nodes, lines }: Slice, lit: Lit, opened: readonly string[]): Slice => {
  const kept = new Set<string>();
  const tree = treeOf(
    nodes.map(({ id }) => id),
    lines,
  );
  const keepWithWay = (first: string): void => {
    for (let id: string | undefined = first; id !== undefined && !kept.has(id); id = tree.parent.get(id))
      kept.add(id);
  };
  const [litLines, grown] = [new Set(lit.lines), new Set(opened)];
  for (const id of lit.nodes) keepWithWay(id);
  for (const { id, from, to } of lines)
    if (litLines.has(id) || grown.has(from) || grown.has(to)) for (const end of [from, to]) keepWithWay(end);
  return {
    nodes: nodes.filter(({ id }) => kept.has(id)),
    lines: lines.filter(({ from, to }) => kept.has(from) && kept.has(to)),
  };
};
