import { structuralKinds } from "../index/relations.ts";
import type { Dataset } from "../model/dataset.ts";
import type { Node } from "../model/node.ts";
import { foldText } from "../text/fold.ts";

/** Two nodes that may be one. */
export type LikelyDuplicate = { readonly node: Node; readonly other: Node };

const structural: ReadonlySet<string> = new Set(structuralKinds);

/** Folded name of the unit of each node. */
const unitsOf = ({ nodes, lines }: Dataset): Map<string, string> => {
  const names = new Map(nodes.map(({ id, name }) => [id, foldText(name)]));
  return new Map(
    lines.flatMap(({ kind, from, to }) =>
      structural.has(kind) ? [[from, names.get(to) ?? ""] as const] : [],
    ),
  );
};

const byLikeness = (nodes: readonly Node[], units: ReadonlyMap<string, string>): Map<string, Node[]> => {
  const found = new Map<string, Node[]>();
  for (const node of nodes) {
    const key = [node.kind, foldText(node.name), units.get(node.id) ?? ""].join("\u0000");
    found.set(key, [...(found.get(key) ?? []), node]);
  }
  return found;
};

/**
 * Nodes of a record that only one layer brought and that may be nodes of the others: the same kind, name and unit, and
 * no third that is as like. `own` are the ids of the nodes that only that layer has.
 */
export const likelyDuplicates = (record: Dataset, own: ReadonlySet<string>): LikelyDuplicate[] => {
  const units = unitsOf(record);
  return [...byLikeness(record.nodes, units).values()].flatMap((alike) => {
    const [node, ...moreOwn] = alike.filter(({ id }) => own.has(id));
    const [other, ...moreOthers] = alike.filter(({ id }) => !own.has(id));
    if (node === undefined || other === undefined || moreOwn.length + moreOthers.length > 0) return [];
    return [{ node, other }];
  });
};
