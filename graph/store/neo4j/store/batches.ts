import { nodeKinds, relationshipType } from "../../../kinds.ts";
import type { Dataset } from "../../../model/dataset.ts";
import { expandRecommendations } from "../../../patch/expand-recommendations.ts";
import { lineProperties, nodeProperties } from "./properties.ts";
import { rowLabel, rowParts, rowProperties } from "./row-properties.ts";

/** One statement and the rows it is run with: rows of one kind, since labels and types cannot be parameters. */
export type Batch = { readonly cypher: string; readonly rows: readonly unknown[] };

const size = 5_000;

/** Rows by a key, in the order of their first. */
export const groups = <T>(rows: readonly T[], keyOf: (row: T) => string): Map<string, T[]> => {
  const found = new Map<string, T[]>();
  for (const row of rows) {
    const group = found.get(keyOf(row));
    if (group === undefined) found.set(keyOf(row), [row]);
    else group.push(row);
  }
  return found;
};

const slices = (cypher: string, rows: readonly unknown[]): Batch[] =>
  Array.from({ length: Math.ceil(rows.length / size) }, (_, place) => ({
    cypher,
    rows: rows.slice(place * size, (place + 1) * size),
  }));

export const createNodes = (label: string): string =>
  `UNWIND $rows AS row CREATE (n:DottedNode:${label}) SET n = row`;

export const createLines = (type: string): string => `
  UNWIND $rows AS row
  MATCH (a:DottedNode {edition: $edition, id: row.from})
  MATCH (b:DottedNode {edition: $edition, id: row.to})
  CREATE (a)-[r:${type}]->(b) SET r = row.properties`;

export const createRows = (label: string): string =>
  `UNWIND $rows AS row CREATE (n:DottedRow:${label}) SET n = row`;

/**
 * A dataset as batches in the order in which they have to run. Recommendations are in the graph too, marked
 * `expanded`, so that questions about them can be asked in Cypher.
 */
export const batchesOf = (dataset: Dataset, edition: string): Batch[] => {
  const whole = expandRecommendations(dataset);
  const known = { nodes: dataset.nodes.length, lines: dataset.lines.length };
  const mark = (place: number, count: number): object => (place < count ? {} : { expanded: true });
  const nodes = whole.nodes.map((node, place) => ({
    kind: node.kind,
    row: { ...nodeProperties(edition, node), ...mark(place, known.nodes) },
  }));
  const lines = whole.lines.map((line, place) => ({
    kind: line.kind,
    row: {
      from: line.from,
      to: line.to,
      properties: { ...lineProperties(edition, line), ...mark(place, known.lines) },
    },
  }));
  return [
    ...[...groups(nodes, ({ kind }) => nodeKinds[kind].neo4j)].flatMap(([label, group]) =>
      slices(
        createNodes(label),
        group.map(({ row }) => row),
      ),
    ),
    ...rowParts.flatMap((part) => slices(createRows(rowLabel[part]), rowProperties(dataset, part, edition))),
    ...[...groups(lines, ({ kind }) => relationshipType(kind))].flatMap(([type, group]) =>
      slices(
        createLines(type),
        group.map(({ row }) => row),
      ),
    ),
  ];
};
