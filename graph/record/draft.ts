import { mapById } from "../by-id.ts";
import type { TableName } from "../model/checks/problem.ts";
import type { Dataset } from "../model/dataset.ts";

type Rows<Table extends TableName> = Map<string, Dataset[Table][number]>;

/** A record that is being changed: its rows by id, and what it says of itself. */
export type RecordDraft = { readonly [Table in TableName]: Rows<Table> } & { head: Omit<Dataset, TableName> };

export const draftOf = ({
  sources,
  nodes,
  lines,
  coverage,
  recommendations,
  patches,
  ...head
}: Dataset): RecordDraft => ({
  head,
  sources: mapById(sources),
  nodes: mapById(nodes),
  lines: mapById(lines),
  coverage: mapById(coverage),
  recommendations: mapById(recommendations),
  patches: mapById(patches),
});

export const datasetOf = ({ head, ...tables }: RecordDraft): Dataset => ({
  ...head,
  sources: [...tables.sources.values()],
  nodes: [...tables.nodes.values()],
  lines: [...tables.lines.values()],
  coverage: [...tables.coverage.values()],
  recommendations: [...tables.recommendations.values()],
  patches: [...tables.patches.values()],
});
