import type { NodeKind } from "../../kinds.ts";
import type { Dataset } from "../dataset.ts";
import type { TableName } from "./problem.ts";

/** Ids of rows that are there but could not be read; references to them are not reported a second time. */
export type UnreadIds = Partial<Record<TableName, readonly string[]>>;

/** Every id that may be referred to. A node whose kind could not be read has none. */
export type Known = {
  readonly nodes: Map<string, NodeKind | undefined>;
  readonly lines: Set<string>;
  readonly sources: Set<string>;
  readonly recommendations: Set<string>;
};

const ids = (rows: readonly { readonly id: string }[], unread: readonly string[] = []): Set<string> => {
  const known = new Set(unread);
  for (const { id } of rows) known.add(id);
  return known;
};

const kinds = (nodes: Dataset["nodes"], unread: readonly string[] = []): Known["nodes"] => {
  const known: Known["nodes"] = new Map();
  for (const id of unread) known.set(id, undefined);
  for (const { id, kind } of nodes) known.set(id, kind);
  return known;
};

export const knownIn = (dataset: Dataset, unread: UnreadIds): Known => ({
  nodes: kinds(dataset.nodes, unread.nodes),
  lines: ids(dataset.lines, unread.lines),
  sources: ids(dataset.sources, unread.sources),
  recommendations: ids(dataset.recommendations, unread.recommendations),
});

/** What is known to a patch: the dataset and whatever any patch adds, since scenarios combine patches. */
export const knownToPatches = (dataset: Dataset, known: Known): Known => {
  if (dataset.patches.length === 0) return known;
  const nodes = new Map(known.nodes);
  const lines = new Set(known.lines);
  for (const operation of dataset.patches.flatMap((patch) => patch.operations)) {
    if (operation.op === "add-node" && !nodes.has(operation.node.id))
      nodes.set(operation.node.id, operation.node.kind);
    if (operation.op === "add-line") lines.add(operation.line.id);
  }
  return { ...known, nodes, lines };
};
