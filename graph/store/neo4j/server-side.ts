import { z } from "zod";
import { byId } from "../../by-id.ts";
import { climbingKinds, wearingKinds } from "../../index/relations.ts";
import { lineKind, nodeKindsWith, relationshipType } from "../../kinds.ts";
import { type Coverage, coverageSchema } from "../../model/coverage.ts";
import type { Line } from "../../model/line.ts";
import type { Node } from "../../model/node.ts";
import { type Source, sourceSchema } from "../../model/source.ts";
import { connect } from "./connect.ts";
import { onCurrentSnapshot } from "./store/datasets.ts";
import { toLine, toNode } from "./store/properties.ts";
import { type ResultRow, type Run, sessionsOn, type Timeout } from "./store/session.ts";

/** The part of a dataset around some nodes, as rows of the model. */
export type Subgraph = { readonly nodes: Node[]; readonly lines: Line[]; readonly coverage: Coverage[] };

/** A dataset in a Neo4j that is asked there, however large: it is never read as a whole. */
export type ServerSideDataset = {
  readonly edition: string;
  readonly revision: number;
  readonly title: string;
  readonly sources: readonly Source[];
  readonly run: (cypher: string, parameters: ResultRow) => Promise<ResultRow[]>;
  /**
   * All lines of some nodes, and who stands over these, step by step, with what says who decides there; all
   * governing bodies, and what is recorded completely.
   */
  readonly subgraph: (ids: readonly string[]) => Promise<Subgraph>;
};

const properties = z.record(z.string(), z.unknown());
const headSchema = z.object({ title: z.string() });
const upwardKinds = [...climbingKinds, ...wearingKinds];
const climbing = `:${upwardKinds.map(relationshipType).join("|")}`;

const climbers: ReadonlySet<string> = new Set(upwardKinds);

const batchSize = 2_000;

/** Asks about many ids a handful at a time. */
const inBatches = async (
  run: Run,
  cypher: string,
  edition: string,
  ids: readonly string[],
): Promise<ResultRow[]> => {
  const found: ResultRow[] = [];
  for (let first = 0; first < ids.length; first += batchSize)
    for (const row of await run(cypher, { edition, ids: ids.slice(first, first + batchSize) }))
      found.push(row);
  return found;
};

const linesAt = async (run: Run, edition: string, ids: readonly string[], types: string): Promise<Line[]> => {
  const rows = await inBatches(
    run,
    `UNWIND $ids AS id
     MATCH (n:DottedNode {edition: $edition, id: id})-[r${types}]-()
     RETURN DISTINCT r, startNode(r).id AS from, endNode(r).id AS to`,
    edition,
    ids,
  );
  return rows.map(({ r, from, to }) => toLine(properties.parse(r), from, to));
};

const nodesWith = async (run: Run, edition: string, ids: readonly string[]): Promise<Node[]> => {
  const rows = await inBatches(
    run,
    "UNWIND $ids AS id MATCH (n:DottedNode {edition: $edition, id: id}) RETURN n",
    edition,
    ids,
  );
  return rows.map(({ n }) => toNode(properties.parse(n)));
};

/** Everybody one step above: upper ends of climbing lines, and the posts that wear hats. */
const above = (lines: readonly Line[], from: ReadonlySet<string>): string[] =>
  lines.flatMap((line) => {
    const { superior, wears } = lineKind(line.kind);
    const [low, high] = superior === "from" || wears ? [line.to, line.from] : [line.from, line.to];
    return from.has(low) ? [high] : [];
  });

/** See `InPlace.part`. */
export const subgraphAround = async (
  run: Run,
  edition: string,
  ids: readonly string[],
): Promise<Subgraph> => {
  const lines = new Map<string, Line>();
  const seen = new Set<string>();
  for (let level = new Set(ids); level.size > 0; ) {
    const types = seen.size === 0 ? "" : climbing;
    for (const id of level) seen.add(id);
    const found = await linesAt(run, edition, [...level], types);
    for (const line of found) lines.set(line.id, line);
    level = new Set(
      above(
        found.filter(({ kind }) => climbers.has(kind)),
        level,
      ).filter((id) => !seen.has(id)),
    );
  }
  const ends = [...lines.values()].flatMap(({ from, to, hat }) =>
    hat === undefined ? [from, to] : [from, to, hat],
  );
  const bodies = await run(
    "MATCH (n:DottedNode {edition: $edition}) WHERE n.kind IN $kinds RETURN n.id AS id",
    { edition, kinds: nodeKindsWith("governs") },
  );
  const wanted = new Set([...ids, ...ends, ...bodies.map(({ id }) => String(id))]);
  const coverage = await run(
    "MATCH (c:DottedRow {edition: $edition, part: 'coverage'}) RETURN c.body AS body",
    {
      edition,
    },
  );
  return {
    nodes: (await nodesWith(run, edition, [...wanted])).sort(byId),
    lines: [...lines.values()].sort(byId),
    coverage: coverage.map(({ body }) => coverageSchema.parse(JSON.parse(String(body)))),
  };
};

const sourcesOf = async (run: Run, edition: string): Promise<Source[]> =>
  (await run("MATCH (s:DottedRow {edition: $edition, part: 'sources'}) RETURN s.body AS body", { edition }))
    .map(({ body }) => sourceSchema.parse(JSON.parse(String(body))))
    .sort(byId);

/** Analysis of a large dataset takes longer than the server's settings give to a query. */
export const analyticTimeout: Timeout = { seconds: 1_800 };

/**
 * Asks the live version of a dataset in the Neo4j at an address, all in one reading transaction, which has
 * `timeout` instead of what the server's settings give. Should the dataset be replaced meanwhile, `work` is
 * done again on the new version; so it must change nothing outside.
 * @throws DottedError not-found, bad-request, limit-reached, store-unavailable, store-credentials, store-version.
 */
export const askServerSide = async <T>(
  address: string,
  dataset: string,
  work: (place: ServerSideDataset) => Promise<T>,
  timeout: Timeout = analyticTimeout,
): Promise<T> => {
  const { driver, address: parsed } = await connect(address);
  try {
    return await onCurrentSnapshot(
      sessionsOn(driver, parsed),
      dataset,
      async (run, { edition, revision, head }) =>
        work({
          edition,
          revision,
          title: headSchema.parse(JSON.parse(head)).title,
          sources: await sourcesOf(run, edition),
          run,
          subgraph: (ids) => subgraphAround(run, edition, ids),
        }),
      timeout,
    );
  } finally {
    await driver.close();
  }
};
