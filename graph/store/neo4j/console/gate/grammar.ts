/** Clauses that may begin wherever a clause may begin, and what follows each: a pattern, an expression, a clause. */
export const clauseWords: Readonly<Record<string, "pattern" | "expression" | "clause">> = {
  MATCH: "pattern",
  OPTIONAL: "clause",
  WITH: "expression",
  UNWIND: "expression",
  WHERE: "expression",
  RETURN: "expression",
  ORDER: "expression",
  SKIP: "expression",
  OFFSET: "expression",
  LIMIT: "expression",
  UNION: "clause",
  CALL: "clause",
  FINISH: "clause",
  USING: "expression",
};

/** Words that must follow at once: `ORDER BY`, `STARTS WITH`; or may: `UNION ALL`, `USING TEXT INDEX`. */
export const mustFollow: Readonly<Record<string, readonly string[]>> = {
  ORDER: ["BY"],
  STARTS: ["WITH"],
  ENDS: ["WITH"],
  OPTIONAL: ["MATCH", "CALL"],
  USING: ["INDEX", "TEXT", "RANGE", "POINT", "SCAN", "JOIN"],
};
export const mayFollow: Readonly<Record<string, readonly string[]>> = {
  UNION: ["ALL", "DISTINCT"],
  USING: ["INDEX", "TEXT", "RANGE", "POINT", "SCAN", "JOIN", "ON", "SEEK"],
};

/** Words that may stand after a complete value and want another value. */
export const infixWords: ReadonlySet<string> = new Set(
  "AND OR XOR NOT IN IS STARTS ENDS CONTAINS AS WHEN THEN ELSE FROM WHERE WITHOUT".split(" "),
);

/** Words that may stand after a complete value and leave it complete (the second row: types and path selectors). */
export const suffixWords: ReadonlySet<string> = new Set([
  ..."ASC ASCENDING DESC DESCENDING END NULL NORMALIZED".split(" "),
  ..."PATH PATHS GROUP GROUPS SHORTEST DATETIME TIME ZONE INTEGER VALUE NODE RELATIONSHIP MAP".split(" "),
]);

/** Words before a value that are no value themselves. */
export const prefixWords: ReadonlySet<string> = new Set("NOT DISTINCT CASE WHEN TYPED".split(" "));

/** Words that open a subquery in braces. */
export const subqueries: ReadonlySet<string> = new Set(["EXISTS", "COUNT", "COLLECT"]);

const because = (words: string, reason: string): [string, string][] =>
  words.split(" ").map((word) => [word, `${word} ${reason}`]);

/** Why a word that begins a statement or clause is refused. Words not listed get a general sentence. */
export const refusedWords: ReadonlyMap<string, string> = new Map([
  ...because(
    "CREATE MERGE SET DELETE DETACH NODETACH REMOVE FOREACH INSERT",
    "changes data, and the console only reads.",
  ),
  ...because("LOAD", "CSV reads files and addresses outside the database."),
  ...because("CALL", "begins a subquery or a procedure only where a clause may begin."),
  ...because("USE", "leaves the dataset's database."),
  ...because("EXPLAIN", "stands once, before the whole query."),
  ...because("PROFILE", "runs a query to measure it; EXPLAIN gives its plan and runs nothing."),
  ...because("CYPHER", "chooses how the server runs a query, which is for the console to say."),
  ...because(
    "SHOW",
    "tells of the server (its users, settings, procedures, indexes) and not of the datasets; CALL db.labels(), db.relationshipTypes() and db.propertyKeys() say what is in the database.",
  ),
  ...because("IN", "TRANSACTIONS starts transactions of its own, beyond the limits of this one."),
  ...because(
    "TERMINATE ALTER DROP GRANT DENY REVOKE RENAME START STOP ENABLE DEALLOCATE REALLOCATE DRYRUN",
    "administers the server.",
  ),
]);

/** Procedures that only say what the database holds; their names are exact. */
export const allowedProcedures: ReadonlySet<string> = new Set([
  "db.labels",
  "db.relationshipTypes",
  "db.propertyKeys",
]);

/** First parts of the names of Neo4j's own functions that have a dot. Plugins' functions have other first parts. */
export const allowedNamespaces: ReadonlySet<string> = new Set(
  "point date datetime localdatetime localtime time duration vector".split(" "),
);
