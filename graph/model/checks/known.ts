import { mapById } from "../../by-id.ts";
import type { Dataset } from "../dataset.ts";
import type { Line } from "../line.ts";
import type { Node } from "../node.ts";
import type { TableName } from "./problem.ts";

/** Ids of rows that are there but could not be read; references to them are not reported a second time. */
export type UnreadIds = Partial<Record<TableName, readonly string[]>>;

/** Every id that may be referred to. A node whose kind could not be read has none. */
export type Known = {
  readonly nodes: ReadonlyMap<string, Pick<Node, "kind"> | undefined>;
  readonly lines: Pick<ReadonlySet<string>, "has" | "size">;
  readonly sources: Set<string>;
  readonly recommendations: Set<string>;
};

const ids = (rows: readonly { readonly id: string }[], unread: readonly string[] = []): Set<string> => {
  const known = new Set(unread);
  for (const { id } of rows) known.add(id);
  return known;
};

const nodesIn = (nodes: Dataset["nodes"], unread: readonly string[] = []): Known["nodes"] => {
  if (unread.length === 0) return mapById(nodes);
  const known = new Map<string, Node | undefined>(unread.map((id) => [id, undefined]));
  for (const node of nodes) known.set(node.id, node);
  return known;
};

/** The nodes and lines of a dataset by their ids, each there once, where whoever made them has them so. */
export type RowsById = {
  readonly nodes: ReadonlyMap<string, Node>;
  readonly lines: ReadonlyMap<string, Line>;
};

/** What is known in a dataset of which every row was read, with its rows by their ids. */
export const knownBy = (dataset: Dataset, { nodes, lines }: RowsById): Known => ({
  nodes,
  lines,
  sources: ids(dataset.sources),
  recommendations: ids(dataset.recommendations),
});

export const knownIn = (dataset: Dataset, unread: UnreadIds): Known => ({
  nodes: nodesIn(dataset.nodes, unread.nodes),
  lines: ids(dataset.lines, unread.lines),
  sources: ids(dataset.sources, unread.sources),
  recommendations: ids(dataset.recommendations, unread.recommendations),
});

/** What is known to a patch: the dataset and whatever any patch adds, since scenarios combine patches. */
export const knownToPatches = (dataset: Dataset, known: Known, unread: UnreadIds): Known => {
  if (dataset.patches.length === 0) return known;
  const nodes = new Map(known.nodes);
  const lines = ids(dataset.lines, unread.lines);
  for (const operation of dataset.patches.flatMap((patch) => patch.operations)) {
    if (operation.op === "add-node" && !nodes.has(operation.node.id))
      nodes.set(operation.node.id, operation.node);
    if (operation.op === "add-line") lines.add(operation.line.id);
  }
  return { ...known, nodes, lines };
};
