import { restAttribute } from "../../csv/graph-rest.ts";
import { readRows } from "../../csv/rows.ts";
import type { CsvTable, NamedRow } from "../../csv/table.ts";
import { rowTables } from "../../csv/tables.ts";
import { type Dataset, datasetSchema } from "../../model/dataset.ts";
import { timesOf } from "../../model/node.ts";
import { finishImport, type Imported } from "../importer.ts";
import type { FileEdge, FileNode, GraphFile } from "./graph.ts";

const restSchema = datasetSchema.omit({ nodes: true, lines: true });
type Rest = Omit<Dataset, "nodes" | "lines">;

/** What an export of ours says beside nodes and lines; undefined for graphs of other programs. */
const restIn = ({ whole }: GraphFile): Rest | undefined => {
  try {
    const read = restSchema.safeParse(JSON.parse(whole.get(restAttribute) ?? ""));
    return read.success ? read.data : undefined;
  } catch {
    return undefined; // no JSON
  }
};

/** Whether nodes and edges have the attributes in which only this tool says how something holds and where it is written. */
export const isOwn = ({ edges, nodes }: GraphFile): boolean =>
  nodes.length > 0 &&
  nodes.every(({ values }) => values.has("kind") && values.has("name")) &&
  edges.every(({ values }) => values.has("kind") && values.has("basis") && values.has("sources"));

const tableOf = (rows: readonly NamedRow[]): CsvTable => ({ rows, unread: [], problems: [], whole: true });

const nodeRow = ({ id, values, row }: FileNode): NamedRow => ({
  row,
  cells: new Map([...values, ["id", id]]),
});
const lineRow = ({ id, from, to, values, row }: FileEdge): NamedRow => ({
  row,
  cells: new Map([...values, ["id", id ?? ""], ["from", from], ["to", to]]),
});

/** Sources that are only cited are known by nothing but their ids. */
const restOf = (header: Pick<Dataset, "id" | "title">, cited: Iterable<string>): Rest => ({
  ...header,
  sources: [...new Set(cited)].map((id) => ({ id, title: id, short: id })),
  coverage: [],
  recommendations: [],
  patches: [],
});

/**
 * Reads an export of ours: nodes and lines as the columns of the CSV tables say them. Throws bad-data with every
 * problem.
 */
export const readOwn = (
  graph: GraphFile,
  file: string,
  header: Partial<Pick<Dataset, "id" | "title">> & { readonly fallback: Pick<Dataset, "id" | "title"> },
): Imported => {
  const files = { nodes: `${file} nodes`, lines: `${file} edges` };
  const { nodes: asNode, lines: asLine } = rowTables;
  const nodes = readRows(files.nodes, tableOf(graph.nodes.map(nodeRow)), asNode.columns, asNode.schema);
  const lines = readRows(files.lines, tableOf(graph.edges.map(lineRow)), asLine.columns, asLine.schema);
  const citing = [...nodes.values, ...nodes.values.flatMap(timesOf), ...lines.values];
  const cited = citing.flatMap(({ sources }) => sources.map(({ source }) => source));
  const { fallback, ...given } = header;
  const dataset = {
    ...(restIn(graph) ?? restOf(fallback, cited)),
    ...given,
    nodes: [...nodes.values],
    lines: [...lines.values],
  };
  const rows = { nodes, lines };
  return finishImport(
    dataset,
    ({ table, index, code, message, field }) =>
      table === "nodes" || table === "lines"
        ? { file: files[table], row: rows[table].rows[index], field, code, message }
        : { file, field, code, message },
    {
      problems: [...nodes.problems, ...lines.problems],
      unread: { nodes: nodes.unread, lines: lines.unread },
    },
  );
};
