import { isDeepStrictEqual } from "node:util";
import { nodeKinds, relationshipType } from "../../../kinds.ts";
import { withoutRows } from "../../../model/dataset.ts";
import { lineSchema } from "../../../model/line.ts";
import { nodeSchema } from "../../../model/node.ts";
import { applyRows } from "../../../record/apply-rows.ts";
import type { RowChange } from "../../../record/revision.ts";
import { actionOf } from "../../shared/entry.ts";
import { checkRevision } from "../../shared/revision.ts";
import { headSchema } from "../../shared/whole.ts";
import type { RecordWriteOptions } from "../../store.ts";
import { underAuditLock } from "./audit-lock.ts";
import { createLines, createNodes, createRows, groups } from "./batches.ts";
import { type CurrentSnapshot, currentSnapshot, unknownDataset } from "./datasets.ts";
import { keepRevision } from "./history.ts";
import { lineProperties, nodeProperties } from "./properties.ts";
import { readDataset } from "./read.ts";
import { rowLabel, rowProperties } from "./row-properties.ts";
import type { Run, Sessions } from "./session.ts";
import { randomKey } from "./snapshots.ts";
import { summaryOf, writeDataset } from "./write.ts";

type ChangeOptions = RecordWriteOptions & { readonly expected: number };

/** More rows than this are written as a new snapshot: one transaction would need too much of the server's memory. */
const mostInPlace = 2_000;

const of = (rows: readonly RowChange[], table: RowChange["table"]): RowChange[] =>
  rows.filter((row) => row.table === table);

/** Whether a recorded reform names a row, so that what Cypher can ask of it has to be worked out anew. */
const inReform = async (run: Run, edition: string, rows: readonly RowChange[]): Promise<boolean> => {
  const [found] = await run(
    `MATCH (p:DottedRow {edition: $edition, part: 'patches'})
     WHERE any(id IN $ids WHERE id IN p.lines OR id IN p.nodes) RETURN 1 AS found LIMIT 1`,
    { edition, ids: rows.map(({ id }) => id) },
  );
  return found !== undefined;
};

const removeLines = async (run: Run, edition: string, rows: readonly RowChange[]): Promise<void> => {
  const old = rows.flatMap(({ before }) => (before === undefined ? [] : [lineSchema.parse(before)]));
  await run(
    `UNWIND $old AS row MATCH (:DottedNode {edition: $edition, id: row.from})-[r {id: row.id}]->()
     WHERE r.edition = $edition DELETE r`,
    { edition, old: old.map(({ id, from }) => ({ id, from })) },
  );
};

const addLines = async (run: Run, edition: string, rows: readonly RowChange[]): Promise<void> => {
  const lines = rows.flatMap(({ after }) => (after === undefined ? [] : [lineSchema.parse(after)]));
  for (const [type, some] of groups(lines, ({ kind }) => relationshipType(kind)))
    await run(createLines(type), {
      edition,
      rows: some.map((line) => ({ from: line.from, to: line.to, properties: lineProperties(edition, line) })),
    });
};

/** The label of a row of the table of nodes; none where it is not there. */
const labelOf = (row: object | undefined): string =>
  row === undefined ? "" : nodeKinds[nodeSchema.parse(row).kind].neo4j;

/** Nodes that had one label and get another are changed by one statement. */
const changeNodes = async (run: Run, edition: string, changes: readonly RowChange[]): Promise<void> => {
  const alike = groups(changes, ({ before, after }) => `${labelOf(before)} ${labelOf(after)}`);
  for (const [labels, some] of alike) {
    const [was, is] = labels.split(" ");
    const rows = some.flatMap(({ after }) =>
      after === undefined ? [] : [nodeProperties(edition, nodeSchema.parse(after))],
    );
    if (is === "" || is === undefined)
      await run("UNWIND $ids AS id MATCH (n:DottedNode {edition: $edition, id: id}) DELETE n", {
        edition,
        ids: some.map(({ id }) => id),
      });
    else if (was === "") await run(createNodes(is), { rows });
    else
      await run(
        `UNWIND $rows AS row MATCH (n:DottedNode {edition: $edition, id: row.id}) REMOVE n:${was} SET n = row, n:${is}`,
        { edition, rows },
      );
  }
};

const changeRows = async (
  run: Run,
  edition: string,
  part: "sources" | "coverage",
  rows: readonly RowChange[],
): Promise<void> => {
  const changes = of(rows, part);
  if (changes.length === 0) return;
  await run("MATCH (n:DottedRow {edition: $edition, part: $part}) WHERE n.id IN $ids DELETE n", {
    edition,
    part,
    ids: changes.map(({ id }) => id),
  });
  const now = applyRows(
    withoutRows({ id: edition, title: edition }),
    changes.map(({ table, id, after }) => ({ table, id, after })),
  );
  await run(createRows(rowLabel[part]), { rows: rowProperties(now, part, edition) });
};

const grown = (rows: readonly RowChange[]): number =>
  rows.reduce(
    (sum, { before, after }) => sum + Number(after !== undefined) - Number(before !== undefined),
    0,
  );

/** Takes lines off first and adds them last, so that their ends are always there. */
const changeAll = async (run: Run, edition: string, rows: readonly RowChange[]): Promise<void> => {
  await removeLines(run, edition, of(rows, "lines"));
  await changeNodes(run, edition, of(rows, "nodes"));
  for (const part of ["sources", "coverage"] as const) await changeRows(run, edition, part, rows);
  await addLines(run, edition, of(rows, "lines"));
};

const summaryAfter = (
  found: CurrentSnapshot,
  id: string,
  rows: readonly RowChange[],
  at: string,
  actor: string,
) => {
  const heading = of(rows, "record")[0]?.after ?? JSON.parse(found.head);
  const counts = {
    nodes: found.nodes + grown(of(rows, "nodes")),
    lines: found.lines + grown(of(rows, "lines")),
  };
  const stamp = { edition: found.edition, revision: found.revision + 1, at, actor };
  return summaryOf(headSchema.parse({ ...heading, id }), counts, stamp);
};

/**
 * Changes rows where they stand. Gives nothing where that cannot be done. Where the dataset has the key of this very
 * change already, the first answer was lost and this is the second try.
 */
const changeInPlace = (
  { write }: Sessions,
  id: string,
  rows: readonly RowChange[],
  options: ChangeOptions,
): Promise<number | undefined> => {
  const [change, at] = [randomKey(), new Date().toISOString()];
  return write((run) =>
    underAuditLock(run, async () => {
      const found = await currentSnapshot(run, id);
      if (found === undefined) throw unknownDataset(id);
      if (found.change === change) return { result: found.revision };
      checkRevision(`dataset "${id}"`, found.revision, options.expected);
      if (await inReform(run, found.edition, rows)) return { result: undefined };
      await changeAll(run, found.edition, rows);
      const { actor } = options;
      const summary = { ...summaryAfter(found, id, rows, at, actor), change };
      await run("MATCH (d:Dataset {id: $summary.id}) SET d = $summary", { summary });
      const revision = found.revision + 1;
      const entry = await keepRevision(run, id, options, { revision, at, rows });
      return { entry: { at, actor, action: actionOf(entry), dataset: id, revision }, result: revision };
    }),
  );
};

const isPlain = ({ table, before, after }: RowChange): boolean =>
  table !== "recommendations" && table !== "patches" && !isDeepStrictEqual(before, after);

/**
 * Changes some rows of a dataset: where they stand, or, where recommendations, reforms or many rows are concerned, by
 * a new snapshot.
 * @throws DottedError `not-found`, `revision-conflict`, `store-unavailable`.
 */
export const changeDataset = async (
  sessions: Sessions,
  id: string,
  rows: readonly RowChange[],
  options: ChangeOptions,
): Promise<number> => {
  if (rows.length <= mostInPlace && rows.every(isPlain)) {
    const revision = await changeInPlace(sessions, id, rows, options);
    if (revision !== undefined) return revision;
  }
  const { dataset, revision } = await readDataset(sessions, id);
  checkRevision(`dataset "${id}"`, revision, options.expected);
  return writeDataset(sessions, applyRows(dataset, rows), options, { dataset, revision });
};
