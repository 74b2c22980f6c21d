import type { Session } from "neo4j-driver";

/** A few nodes and lines in the store's form: enough that every query of the corpus has something to meet. */
const nodes = [
  { label: "Post", id: "doa", name: "Director, also called administrator", fte: 2, level: "field" },
  { label: "Post", id: "srsg", name: "Special representative", fte: 1, level: "field" },
  { label: "Entity", id: "dfs", name: "Field support", level: "hq" },
  { label: "Entity", id: "dm", name: "Management", level: "hq" },
  { label: "Body", id: "sc", name: "Council", set: "a set" },
  { label: "Mandate", id: "mandate", name: "A mandate", level: "field" },
];

const lines = [
  { id: "l1", type: "REPORTS_TO", from: "doa", to: "srsg", basis: "formal", scopes: ["general"] },
  { id: "l2", type: "REPORTS_TO", from: "doa", to: "dfs", basis: "practice", scopes: ["support", "finance"] },
  { id: "l3", type: "REPORTS_TO", from: "doa", to: "dm", basis: "practice", scopes: ["procurement"] },
  { id: "l4", type: "REPORTS_TO", from: "srsg", to: "sc", basis: "formal", scopes: ["general"] },
  { id: "l5", type: "REPORTS_TO", from: "dm", to: "dfs", basis: "unspecified", polarity: "denied" },
  { id: "l6", type: "ISSUES", from: "sc", to: "mandate", basis: "unspecified" },
];

/** Empties the database and writes the data, with a constraint and an index, so that the schema is in the dump too. */
export const load = async (session: Session): Promise<void> => {
  await session.run("MATCH (n) DETACH DELETE n");
  await session.run("CREATE CONSTRAINT console_id IF NOT EXISTS FOR (n:Post) REQUIRE n.id IS UNIQUE");
  await session.run("CREATE INDEX console_name IF NOT EXISTS FOR (n:Entity) ON (n.name)");
  await session.run(
    "UNWIND $nodes AS row CREATE (n:$(row.label)) SET n = row, n.label = null, n.dataset = 'console'",
    { nodes },
  );
  await session.run(
    `UNWIND $lines AS row MATCH (a {id: row.from}), (b {id: row.to})
     CREATE (a)-[r:$(row.type)]->(b) SET r = row, r.type = null, r.dataset = 'console'`,
    { lines },
  );
  await session.run("CALL db.awaitIndexes(60)");
};

/** Removes what `load` wrote, for the tests that come after. */
export const unload = async (session: Session): Promise<void> => {
  await session.run("MATCH (n {dataset: 'console'}) DETACH DELETE n");
  await session.run("DROP CONSTRAINT console_id IF EXISTS");
  await session.run("DROP INDEX console_name IF EXISTS");
};
