import { endsOf, type Relation } from "../../graph/index/relation.ts";

/** Ends of the lines of any of the relations at a node. */
const neighbours = (relations: readonly Relation[], row: number): number[] =>
  relations.flatMap((relation) => [...endsOf(relation, row)]);

/** Nodes at most `depth` steps from a start, in order of nearness. */
export const surroundings = (relations: readonly Relation[], start: number, depth: number): number[] => {
  const seen = new Set([start]);
  let edge = [start];
  for (let step = 0; step < depth && edge.length > 0; step++) {
    const next = edge.flatMap((row) => neighbours(relations, row));
    edge = [...new Set(next)].filter((row) => !seen.has(row));
    for (const row of edge) seen.add(row);
  }
  return [...seen];
};
