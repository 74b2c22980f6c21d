import { nodeKinds, relationshipType } from "../../../graph/kinds.ts";
import type { Dataset } from "../../../graph/model/dataset.ts";
import { expandRecommendations } from "../../../graph/patch/expand-recommendations.ts";
import { lineProperties, nodeProperties } from "../../../graph/store/neo4j/store/properties.ts";
import { rowLabel, rowProperties } from "../../../graph/store/neo4j/store/row-properties.ts";

/** What is loaded: what twins of detectors read, and for those of questions also recommendations and patches. */
export type Loaded = Pick<Dataset, "nodes" | "lines" | "coverage"> &
  Partial<Pick<Dataset, "recommendations" | "patches">>;

/** Runs one statement that writes. */
export type Write = (cypher: string, parameters: { readonly rows: readonly unknown[] }) => Promise<unknown>;

const groupsOf = <T>(rows: readonly T[], keyOf: (row: T) => string): Map<string, T[]> => {
  const groups = new Map<string, T[]>();
  for (const row of rows) groups.set(keyOf(row), [...(groups.get(keyOf(row)) ?? []), row]);
  return groups;
};

const batch = 2_000;

const inBatches = async (write: Write, cypher: string, rows: readonly unknown[]): Promise<void> => {
  for (let first = 0; first < rows.length; first += batch)
    await write(cypher, { rows: rows.slice(first, first + batch) });
};

/**
 * Loads many small organizations at once, each as an edition of its own: the store's layout by the store's
 * properties, but one statement for the rows of all of them, where the store needs a dozen for each.
 */
export const loadOrganizations = async (write: Write, all: ReadonlyMap<string, Loaded>): Promise<void> => {
  const whole = [...all].map(([edition, rows]): [string, Dataset] => [
    edition,
    expandRecommendations({
      recommendations: [],
      patches: [],
      ...rows,
      id: "loaded",
      title: "loaded",
      sources: [],
    }),
  ]);
  const of = <T>(pick: (rows: Dataset, edition: string) => T[]): T[] =>
    whole.flatMap(([edition, dataset]) => pick(dataset, edition));
  const nodes = of(({ nodes: some }, edition) =>
    some.map((node) => ({ label: nodeKinds[node.kind].neo4j, row: nodeProperties(edition, node) })),
  );
  for (const [label, rows] of groupsOf(nodes, (node) => node.label))
    await inBatches(
      write,
      `UNWIND $rows AS row CREATE (n:DottedNode:${label}) SET n = row`,
      rows.map(({ row }) => row),
    );
  const lines = of(({ lines: some }, edition) =>
    some.map((line) => ({ line, row: { ...line, edition, properties: lineProperties(edition, line) } })),
  );
  for (const [type, rows] of groupsOf(lines, ({ line }) => relationshipType(line.kind)))
    await inBatches(
      write,
      `UNWIND $rows AS row
       MATCH (a:DottedNode {edition: row.edition, id: row.from})
       MATCH (b:DottedNode {edition: row.edition, id: row.to})
       CREATE (a)-[r:${type}]->(b) SET r = row.properties`,
      rows.map(({ row }) => ({
        edition: row.edition,
        from: row.from,
        to: row.to,
        properties: row.properties,
      })),
    );
  for (const part of ["coverage", "recommendations", "patches"] as const)
    await inBatches(
      write,
      `UNWIND $rows AS row CREATE (n:DottedRow:${rowLabel[part]}) SET n = row`,
      of((dataset, edition) => rowProperties(dataset, part, edition)),
    );
};
