import type { Sessions } from "./session.ts";

/**
 * Constraints and indexes of the store; each is made once and found again by its name.
 *
 * A dataset is written as a new snapshot: all its nodes and relationships carry its key as `edition`, and one
 * property of one node, `(:Dataset {edition})`, says which snapshot is live. So a write of any size becomes
 * visible in one small transaction, or not at all, and a Cypher twin recognizes the live rows by one parameter.
 * Until then a `(:Staging {edition})` announces it, so that what a writer that died left behind can be found.
 * (A single transaction over 100,000 nodes would need more memory than a small server has.)
 */
const statements = [
  "CREATE CONSTRAINT dotted_dataset IF NOT EXISTS FOR (n:Dataset) REQUIRE n.id IS UNIQUE",
  "CREATE CONSTRAINT dotted_node IF NOT EXISTS FOR (n:DottedNode) REQUIRE (n.edition, n.id) IS UNIQUE",
  "CREATE CONSTRAINT dotted_staging IF NOT EXISTS FOR (n:Staging) REQUIRE n.edition IS UNIQUE",
  "CREATE CONSTRAINT dotted_ledger IF NOT EXISTS FOR (n:Ledger) REQUIRE n.id IS UNIQUE",
  "CREATE CONSTRAINT dotted_saved IF NOT EXISTS FOR (n:DottedDocument) REQUIRE (n.dataset, n.kind, n.id) IS UNIQUE",
  "CREATE CONSTRAINT dotted_revision IF NOT EXISTS FOR (n:DottedRevision) REQUIRE (n.dataset, n.revision) IS UNIQUE",
  "CREATE CONSTRAINT dotted_layer IF NOT EXISTS FOR (n:DottedLayer) REQUIRE (n.dataset, n.revision, n.name) IS UNIQUE",
  "CREATE INDEX dotted_kind IF NOT EXISTS FOR (n:DottedNode) ON (n.edition, n.kind)", // what twins start from
  "CREATE INDEX dotted_row IF NOT EXISTS FOR (n:DottedRow) ON (n.edition, n.part)",
  "CREATE INDEX dotted_audit IF NOT EXISTS FOR (n:AuditEntry) ON (n.place)",
];

export const prepareSchema = async ({ write }: Sessions): Promise<void> => {
  for (const statement of statements) await write((run) => run(statement));
  await write((run) => run("CALL db.awaitIndexes(60)"));
};
