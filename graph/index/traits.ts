import { type NodeTrait, nodeKindHas, nodeKindIds } from "../kinds.ts";
import { u8 } from "./at.ts";
import type { Columns } from "./columns.ts";

const kept = new Map<NodeTrait, Uint8Array>();

/** For each kind of node, by its code, 1 where it has a trait. */
const kindsHaving = (trait: NodeTrait): Uint8Array => {
  const known = kept.get(trait);
  if (known !== undefined) return known;
  const has = Uint8Array.from(nodeKindIds, (kind) => (nodeKindHas(kind, trait) ? 1 : 0));
  kept.set(trait, has);
  return has;
};

/** A question to a node by its row: whether its kind has a trait. Looked up by code, for loops over many nodes. */
export const nodeTest = (trait: NodeTrait): ((columns: Columns, node: number) => boolean) => {
  const has = kindsHaving(trait);
  return ({ nodeKind }, node) => u8(has, u8(nodeKind, node)) === 1;
};

/** The same asked once, without reading the row. Throws a RangeError where there is no such row. */
export const nodeHasTrait = ({ nodeKind }: Columns, node: number, trait: NodeTrait): boolean => {
  const kind = nodeKind[node];
  if (kind === undefined) throw new RangeError(`no row ${node}`);
  return u8(kindsHaving(trait), kind) === 1;
};
