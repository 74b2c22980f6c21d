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

const ids = (rows: readonly { readonly id: string }[], unread: readonly string[] = []): Set<string> =>
  new Set([...rows.map((row) => row.id), ...unread]);

export const knownIn = (dataset: Dataset, unread: UnreadIds): Known => ({
  nodes: new Map<string, NodeKind | undefined>([
    ...(unread.nodes ?? []).map((id) => [id, undefined] as const),
    ...dataset.nodes.map((node) => [node.id, node.kind] as const),
  ]),
  lines: ids(dataset.lines, unread.lines),
  sources: ids(dataset.sources, unread.sources),
  recommendations: ids(dataset.recommendations, unread.recommendations),
});

/** What is known to a patch: the dataset and whatever any patch adds, since scenarios combine patches. */
export const knownToPatches = (dataset: Dataset, known: Known): Known => {
  const nodes = new Map(known.nodes);
  const lines = new Set(known.lines);
  for (const operation of dataset.patches.flatMap((patch) => patch.operations)) {
    if (operation.op === "add-node" && !nodes.has(operation.node.id))
      nodes.set(operation.node.id, operation.node.kind);
    if (operation.op === "add-line") lines.add(operation.line.id);
  }
  return { ...known, nodes, lines };
};
