import { z } from "zod";
import { type Period, periodOf } from "../../graph/index/period.ts";

/** When what a twin found held, asked of the database. */

/** Whatever runs a query on a Neo4j and gives its rows by column: the store's console, a driver, a test. */
export type RunCypher = (
  cypher: string,
  parameters: Readonly<Record<string, unknown>>,
) => Promise<Readonly<Record<string, unknown>>[]>;

const anyEnd = `OPTIONAL MATCH (n:DottedNode {edition: $edition}) WHERE n.until IS NOT NULL
WITH n LIMIT 1
OPTIONAL MATCH (:DottedNode {edition: $edition})-[r]->() WHERE r.until IS NOT NULL
RETURN n IS NOT NULL OR r IS NOT NULL AS ends LIMIT 1`;

const datesOfLines = `MATCH (a:DottedNode {edition: $edition})-[r]->(b:DottedNode) WHERE r.id IN $ids
OPTIONAL MATCH (hat:DottedNode {edition: $edition, id: r.hat})
RETURN r.id AS id, [r {.id, .since, .until}, a {.id, .since, .until}, b {.id, .since, .until}, hat {.id, .since, .until}] AS rows`;

const datesOfNodes = `UNWIND $ids AS id MATCH (n:DottedNode {edition: $edition, id: id})
RETURN n.id AS id, [n {.id, .since, .until}] AS rows`;

const rowSchema = z.object({
  id: z.string(),
  rows: z.array(
    z.object({ id: z.string(), since: z.string().nullish(), until: z.string().nullish() }).nullable(),
  ),
});

const ended = new WeakMap<RunCypher, Map<string, boolean>>();

/** Whether anything in an edition ends, asked once: editions do not change. */
const hasAnyEnd = async (run: RunCypher, edition: string): Promise<boolean> => {
  const known = ended.get(run) ?? new Map<string, boolean>();
  ended.set(run, known);
  const ends = known.get(edition) ?? (await run(anyEnd, { edition }))[0]?.ends === true;
  known.set(edition, ends);
  return ends;
};

type Row = { readonly subjects: readonly string[]; readonly lines: readonly string[] };

const periodsById = async (
  run: RunCypher,
  asked: { readonly cypher: string; readonly of: "line" | "node"; readonly edition: string },
  ids: readonly string[],
): Promise<Map<string, Period[]>> => {
  const rows = z
    .array(rowSchema)
    .parse(ids.length === 0 ? [] : await run(asked.cypher, { edition: asked.edition, ids }));
  return new Map(
    rows.map(({ id, rows: dated }) => [
      id,
      dated.flatMap((row, place) =>
        row === null || (row.since ?? row.until ?? undefined) === undefined
          ? []
          : [
              periodOf(`${place === 0 ? asked.of : "node"} ${row.id}`, {
                since: row.since ?? undefined,
                until: row.until ?? undefined,
              }),
            ],
      ),
    ]),
  );
};

/** The dated rows of what twins found, by row: of each of its lines and subjects in turn. */
export const periodsOfRows = async (
  run: RunCypher,
  edition: string,
  rows: readonly Row[],
): Promise<(row: Row) => Period[][]> => {
  if (rows.length === 0 || !(await hasAnyEnd(run, edition))) return () => [];
  const all = (of: (row: Row) => readonly string[]): string[] => [...new Set(rows.flatMap(of))];
  const lines = await periodsById(
    run,
    { cypher: datesOfLines, of: "line", edition },
    all((row) => row.lines),
  );
  const nodes = await periodsById(
    run,
    { cypher: datesOfNodes, of: "node", edition },
    all((row) => row.subjects),
  );
  return (row) => [
    ...row.lines.map((id) => lines.get(id) ?? []),
    ...row.subjects.map((id) => nodes.get(id) ?? []),
  ];
};
