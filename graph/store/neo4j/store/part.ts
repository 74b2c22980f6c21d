import type { Dataset } from "../../../model/dataset.ts";
import type { PartWanted } from "../../store.ts";
import { type RawRows, readSnapshot } from "./read.ts";
import type { Run, Sessions } from "./session.ts";

const named = `
  UNWIND $ids AS id MATCH (n:DottedNode {edition: $edition, id: id}) WHERE n.expanded IS NULL RETURN n`;
const citing = `
  MATCH (n:DottedNode {edition: $edition})
  WHERE n.expanded IS NULL AND any(one IN n.sources WHERE any(mark IN $marks WHERE one STARTS WITH mark))
  RETURN n`;
const lines = `
  MATCH (a:DottedNode {edition: $edition})-[r]->(b)
  WHERE r.expanded IS NULL AND (r.id IN $ids OR a.id IN $ends OR b.id IN $ends OR r.hat IN $ends
    OR any(one IN r.sources WHERE any(mark IN $marks WHERE one STARTS WITH mark)))
  RETURN r, a.id AS from, b.id AS to`;
const rows = `
  MATCH (n:DottedRow {edition: $edition})
  WHERE n.id IN $ids OR any(one IN $mentioning WHERE n.part IN one.tables AND n.body CONTAINS one.text)
  RETURN n.part AS part, n.body AS body`;

/** Ids that rows of a table may mention. */
const mentionedIn = ({ mentioning }: PartWanted, table: "nodes" | "lines"): string[] =>
  mentioning.flatMap(({ id, tables }) => (tables.includes(table) ? [id] : []));

/** How citations of sources begin. */
const marksOf = (ids: readonly string[]): string[] => ids.map((id) => `${id}#`);

/** Each node once: what is named may also cite. */
const distinctNodes = (found: RawRows["nodes"], more: RawRows["nodes"]): RawRows["nodes"] => {
  const idOf = ({ n }: RawRows["nodes"][number]): unknown => n instanceof Object && "id" in n && n.id;
  const known = new Set(found.map(idOf));
  return [...found, ...more.filter((one) => !known.has(idOf(one)))];
};

const readWanted = async (run: Run, edition: string, wanted: PartWanted): Promise<RawRows> => {
  const [ids, citers] = [[...wanted.ids], mentionedIn(wanted, "nodes")];
  const mentioned = mentionedIn(wanted, "lines");
  const ends = [...(wanted.ends ?? []), ...mentioned];
  const mentioning = wanted.mentioning.map(({ id, tables }) => ({ tables, text: JSON.stringify(id) }));
  const cited = citers.length === 0 ? [] : await run(citing, { edition, marks: marksOf(citers) });
  return {
    nodes: distinctNodes(await run(named, { edition, ids: [...new Set([...ids, ...citers])] }), cited),
    lines: await run(lines, { edition, ids, ends, marks: marksOf(mentioned) }),
    rows: await run(rows, { edition, ids, mentioning }),
  };
};

/**
 * The rows of a dataset that are wanted, found by the server. Lines have no index by id: they are looked through there,
 * which is quick against sending them.
 * @throws DottedError `not-found`.
 */
export const readWantedRows = (
  sessions: Sessions,
  id: string,
  wanted: PartWanted,
): Promise<{ dataset: Dataset; revision: number }> =>
  readSnapshot(sessions, id, (run, edition) => readWanted(run, edition, wanted));
