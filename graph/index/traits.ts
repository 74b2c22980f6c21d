import { type NodeTrait, nodeKindHas, nodeKindIds } from "../kinds.ts";
import { u8 } from "./at.ts";
import type { Columns } from "./columns.ts";

/** A question to a node by its row: whether its kind has a trait. Looked up by code, for loops over many nodes. */
export const nodeTest = (trait: NodeTrait): ((columns: Columns, node: number) => boolean) => {
  const has = Uint8Array.from(nodeKindIds, (kind) => (nodeKindHas(kind, trait) ? 1 : 0));
  return ({ nodeKind }, node) => u8(has, u8(nodeKind, node)) === 1;
};
