import type { FoundNode } from "../../server/contract/nodes.ts";
import { longName } from "../words/names.ts";
import { folded } from "./folded.ts";

/** What a typed name stands for: one node, or none, with the nearest there are. */
export type MeantSubject = { readonly id: string } | { readonly nearest: readonly FoundNode[] };

/** The node that somebody means: the only one with this id, short form, name or alias, else the only one found. */
export const meantBy = (text: string, found: readonly FoundNode[]): MeantSubject => {
  const wanted = folded(text);
  const bearing = found.filter((node) =>
    [node.id, node.short, node.name, longName(node), ...node.aliases]
      .filter((name) => name !== undefined)
      .some((name) => folded(name) === wanted),
  );
  const [only, ...others] = bearing.length > 0 ? bearing : found;
  return only !== undefined && others.length === 0 ? { id: only.id } : { nearest: found.slice(0, 3) };
};
