/** Longer than a usual file because it is one list of queries, read as a list. */

/** A query that an analyst would ask, and what the data of `data.ts` answers, where that is worth holding. */
export type Useful = {
  readonly query: string;
  readonly parameters?: Readonly<Record<string, unknown>>;
  /** The first cell of the first row. */
  readonly answer?: unknown;
};

const raw = String.raw;

export const useful: readonly Useful[] = [
  // plain reading
  { query: "RETURN 1 AS one", answer: 1 },
  { query: "RETURN 1 AS one;", answer: 1 },
  { query: "return 1 as one", answer: 1 },
  { query: "MATCH (n) RETURN count(*)", answer: 6 },
  { query: "MATCH (n) RETURN count(DISTINCT n) AS n", answer: 6 },
  { query: "MATCH (n:Post) RETURN n.id ORDER BY n.id LIMIT 1", answer: "doa" },
  { query: "MATCH (n:Post|Entity) RETURN n.id AS id ORDER BY id DESC SKIP 1 LIMIT 1", answer: "doa" },
  { query: "MATCH (n:Post&!Entity) RETURN count(n)", answer: 2 },
  { query: "MATCH (n:%) RETURN count(n)", answer: 6 },
  { query: "MATCH (n) WHERE n:% AND n.fte > 1 RETURN count(n)", answer: 1 },
  { query: "MATCH (n IS Post) RETURN count(n)", answer: 2 },
  { query: "MATCH (n) WHERE n.level IS NULL OR NOT n.level IN ['field', 'hq'] RETURN count(n)", answer: 1 },
  { query: "MATCH (n {id: 'doa'}) RETURN n.name", answer: "Director, also called administrator" },
  { query: "MATCH (n {id: $id}) RETURN n.id", parameters: { id: "doa" }, answer: "doa" },
  { query: "MATCH (n) RETURN n.id ORDER BY n.id LIMIT $most", parameters: { most: 1 }, answer: "dfs" },
  { query: "MATCH (n) RETURN n.id ORDER BY n.id OFFSET 1 LIMIT 1", answer: "dm" },
  { query: "MATCH (n) WHERE n.name STARTS WITH 'Dir' AND n.name ENDS WITH 'tor' RETURN n.id", answer: "doa" },
  { query: "MATCH (n) WHERE n.name CONTAINS 'set' XOR n.name =~ '.*create.*' RETURN count(n)", answer: 0 },
  { query: "MATCH (n) WITH * WHERE n.id = 'dfs' RETURN *" },
  {
    query:
      "MATCH (n) WITH n, n.fte AS fte WHERE fte > 0 ORDER BY fte DESC LIMIT 1 MATCH (n)-[r {basis: 'formal'}]->(m) RETURN m.id, type(r)",
    answer: "srsg",
  },
  // lines
  {
    query:
      "MATCH (a)-[r:REPORTS_TO]->(b) WHERE r.basis = 'practice' RETURN a.id, b.id, r.scopes ORDER BY b.id",
    answer: "doa",
  },
  { query: "MATCH (a)-[r:REPORTS_TO|PART_OF {basis: 'formal'}]->(b) RETURN count(r)", answer: 2 },
  {
    query: "MATCH (a)<-[:REPORTS_TO]-(b) RETURN a.id, count(b) AS n ORDER BY n DESC, a.id LIMIT 1",
    answer: "dfs",
  },
  { query: "MATCH (a)-[r WHERE r.polarity = 'denied']->(b) RETURN count(r)", answer: 1 },
  { query: "MATCH (a)--(b) RETURN count(*)", answer: 12 },
  {
    query:
      "MATCH (a)-[r]-() WITH a, collect(DISTINCT type(r)) AS kinds WHERE size(kinds) > 1 RETURN count(a)",
    answer: 1,
  },
  { query: "OPTIONAL MATCH (n:Nothing) RETURN n", answer: null },
  // paths with a bound
  { query: "MATCH (a {id: 'doa'})-[:REPORTS_TO*1..3]->(b) RETURN count(b)", answer: 5 },
  { query: "MATCH (a {id: 'doa'})-[*..10]->(b) RETURN count(b)", answer: 6 },
  { query: "MATCH (a {id: 'doa'})-[*2]->(b) RETURN b.id ORDER BY b.id DESC", answer: "sc" },
  {
    query:
      "MATCH p = (a {id: 'doa'})-[r:REPORTS_TO*0..2]->(b) WHERE all(x IN r WHERE x.basis = 'formal') RETURN count(p)",
    answer: 3,
  },
  { query: "MATCH (a {id: 'doa'})-[:REPORTS_TO]->{1,3}(b) RETURN count(b)", answer: 5 },
  { query: "MATCH (a {id: 'doa'})-->{2}(b) RETURN b.id ORDER BY b.id DESC", answer: "sc" },
  { query: "MATCH (a {id: 'doa'})--{,2}(b) RETURN count(b) > 3", answer: true },
  {
    query:
      "MATCH (a {id: 'doa'})((x)-[r:REPORTS_TO]->(y) WHERE r.fte IS NULL AND 2 * 3 + 1 > 6){1,5}(b) RETURN [n IN y | n.id]",
  },
  { query: "MATCH p = shortestPath((a {id: 'doa'})-[*..6]-(b {id: 'sc'})) RETURN length(p)", answer: 2 },
  {
    query:
      "MATCH p = allShortestPaths((a {id: 'doa'})-[:REPORTS_TO|PART_OF*1..4]->(b {id: 'sc'})) RETURN count(p)",
    answer: 1,
  },
  {
    query: "MATCH p = SHORTEST 1 (a {id: 'doa'})-[:REPORTS_TO]->{1,4}(b {id: 'sc'}) RETURN length(p)",
    answer: 2,
  },
  { query: "MATCH p = ALL SHORTEST (a {id: 'doa'})-->{1,4}(b {id: 'sc'}) RETURN count(p)", answer: 1 },
  { query: "MATCH p = SHORTEST 2 PATH GROUPS (a {id: 'doa'})-->{1,4}(b) RETURN count(p) > 1", answer: true },
  { query: "MATCH p = (a {id: 'doa'})-[*1..2]->(b) RETURN nodes(p), relationships(p) LIMIT 1" },
  {
    query: "MATCH (a {id: 'doa'}), (b {id: 'sc'}) RETURN exists((a)-[:REPORTS_TO*1..5]->(b)) AS answers",
    answer: true,
  },
  // subqueries
  { query: "MATCH (a) WHERE EXISTS { (a)-[:REPORTS_TO]->() } RETURN count(a)", answer: 3 },
  {
    query: "MATCH (a) WHERE NOT EXISTS { MATCH (a)-[:REPORTS_TO]->(b) WHERE b.id <> a.id } RETURN count(a)",
    answer: 3,
  },
  {
    query:
      "MATCH (a) WHERE EXISTS { MATCH (a)-[:REPORTS_TO]->(b) WHERE EXISTS { (b)-->() } } RETURN count(a)",
    answer: 2,
  },
  { query: "MATCH (a) WHERE COUNT { (a)-[:REPORTS_TO]->() } > 1 RETURN a.id", answer: "doa" },
  {
    query:
      "MATCH (a:Post) RETURN a.id, COUNT { MATCH (a)-[r]->() WHERE r.basis = 'practice' RETURN r } AS n ORDER BY n DESC LIMIT 1",
    answer: "doa",
  },
  {
    query: "MATCH (a {id: 'doa'}) RETURN COLLECT { MATCH (a)-->(b) RETURN b.id ORDER BY b.id } AS superiors",
    answer: ["dfs", "dm", "srsg"],
  },
  { query: "RETURN EXISTS { p = (a:Post)-->(b) WHERE length(p) = 1 } AS x", answer: true },
  {
    query:
      "MATCH (a:Post) CALL (a) { MATCH (a)-->(b) RETURN count(b) AS n } RETURN a.id, n ORDER BY n DESC LIMIT 1",
    answer: "doa",
  },
  {
    query:
      "MATCH (a:Post) CALL { WITH a MATCH (a)-->(b) RETURN b ORDER BY b.id LIMIT 1 } RETURN b.id ORDER BY b.id",
    answer: "dfs",
  },
  { query: "MATCH (a:Post) CALL (*) { RETURN a.fte * 2 AS twice } RETURN max(twice)", answer: 4 },
  {
    query: "MATCH (a) OPTIONAL CALL (a) { MATCH (a)-[:REPORTS_TO]->(b) RETURN b.id AS up } RETURN count(*)",
    answer: 8,
  },
  { query: "CALL () { RETURN 1 AS x UNION ALL RETURN 2 AS x } RETURN sum(x)", answer: 3 },
  {
    query:
      "CALL { MATCH (n:Post) RETURN n.id AS id UNION MATCH (n:Body) RETURN n.id AS id } RETURN count(id)",
    answer: 3,
  },
  { query: "MATCH (n:Post) RETURN n.id AS id UNION MATCH (n:Body) RETURN n.id AS id" },
  { query: "MATCH (n:Post) RETURN count(n) AS n UNION ALL MATCH (n:Body) RETURN count(n) AS n", answer: 2 },
  {
    query: "CALL db.labels() YIELD label WHERE label STARTS WITH 'Bo' RETURN label ORDER BY label LIMIT 1",
    answer: "Body",
  },
  { query: "CALL db.labels" },
  {
    query:
      "CALL db.relationshipTypes() YIELD relationshipType AS kind WHERE kind STARTS WITH 'ISS' RETURN kind ORDER BY kind",
    answer: "ISSUES",
  },
  { query: "CALL db.propertyKeys() YIELD propertyKey RETURN count(*) > 3", answer: true },
  // lists, maps, cases
  { query: "UNWIND [3, 1, 2] AS x RETURN x ORDER BY x", answer: 1 },
  {
    query: "UNWIND $ids AS id MATCH (n {id: id}) RETURN count(n)",
    parameters: { ids: ["doa", "dm"] },
    answer: 2,
  },
  {
    query: "MATCH (n:Post) RETURN [x IN collect(n.id) WHERE x > 'a' | toUpper(x)] AS ids",
    answer: ["DOA", "SRSG"],
  },
  { query: "RETURN [x IN range(1, 4) WHERE NOT x % 2 = 0] AS odd", answer: [1, 3] },
  { query: "RETURN reduce(s = 0, x IN [1, 2, 3] | s + x * 2) AS sum", answer: 12 },
  { query: "MATCH (n {id: 'doa'}) RETURN [(n)-[:REPORTS_TO]->(m) WHERE m.level = 'hq' | m.id] AS up" },
  { query: "MATCH (n {id: 'dm'}) RETURN n {.id, .level, up: [1, 2], .*}.id AS id", answer: "dm" },
  {
    query: "MATCH (n) RETURN n {.id, label: head(labels(n))} AS row ORDER BY n.id LIMIT 1",
    answer: { id: "dfs", label: "Entity" },
  },
  {
    query:
      "MATCH (n) RETURN CASE n.level WHEN 'hq' THEN 1 WHEN IS NULL THEN 3 ELSE 2 END AS l, count(*) ORDER BY l",
    answer: 1,
  },
  { query: "RETURN sum(CASE 'abc' WHEN STARTS WITH 'a' THEN 1 ELSE 0 END) AS x", answer: 1 },
  { query: "MATCH (n) RETURN avg(n.fte), min(n.fte), percentileCont(n.fte, 0.5), stDev(n.fte)", answer: 1.5 },
  { query: "RETURN [1, 2, 3][0..2] AS x, [1, 2][-1] AS y, {a: {b: 2}}.a.b AS z", answer: [1, 2] },
  { query: "RETURN 2 * (3 + 4) - -1 AS x, 2 ^ 3 AS y, 7 % 3 AS z", answer: 15 },
  { query: "RETURN 0x1F AS hex, 1_000 AS thousand, .5e1 AS five, -3 AS minus", answer: 31 },
  { query: "RETURN 1 IS :: INTEGER NOT NULL AS x, [1] IS :: LIST<INTEGER> AND true AS y", answer: true },
  { query: "RETURN any(x IN [1, 2] WHERE x > 1) AND none(x IN [1] WHERE x > 1) AS x", answer: true },
  {
    query:
      "RETURN date('2008-07-16').year AS y, duration.between(date('2008-01-01'), date('2009-01-01')).months AS m",
    answer: 2008,
  },
  { query: "RETURN date.truncate('year', date('2008-07-16')) AS d", answer: "2008-01-01" },
  { query: "RETURN trim(BOTH 'x' FROM 'xax') AS a", answer: "a" },
  { query: "MATCH (n:Post) USING SCAN n:Post WHERE n.fte >= 1 RETURN count(n)", answer: 2 },
  { query: "CALL db.propertyKeys() YIELD *" },
  { query: "RETURN size(range(1, 10000)) AS n, range(0, 10, 5) AS r", answer: 10_000 },
  {
    query: "WITH ['a', 'b'] AS xs RETURN [i IN range(0, size(xs) - 1) | xs[i] + i] AS ys",
    answer: ["a0", "b1"],
  },
  { query: "MATCH p = (:Post)-->() WITH p LIMIT 1 RETURN range(1, length(p)) AS steps", answer: [1] },
  { query: "UNWIND range(1, 100000) AS x RETURN count(x)", answer: 100_000 },
  {
    query: "RETURN reduce(s = '', x IN ['a', 'b'] | CASE WHEN s = '' THEN x ELSE s + ', ' + x END) AS joined",
    answer: "a, b",
  },
  { query: "RETURN reduce(m = 0, x IN [3, 1] | CASE WHEN x > m THEN x ELSE m END) AS most", answer: 3 },
  { query: "MATCH (n) WHERE n.name =~ '(?i).*(council|mandate).*' RETURN count(n)", answer: 2 },
  // what an analyst asks of paper and practice
  {
    query:
      "MATCH (a)-[r:REPORTS_TO]->(b) WITH a, collect({to: b.id, basis: r.basis}) AS ups WHERE any(u IN ups WHERE u.basis = 'formal') AND any(u IN ups WHERE u.basis = 'practice') RETURN a.id",
    answer: "doa",
  },
  {
    query:
      "MATCH (a)-[f {basis: 'formal'}]->(b), (a)-[p {basis: 'practice'}]->(c) WHERE b <> c RETURN a.id, b.id, c.id ORDER BY c.id",
    answer: "doa",
  },
  {
    query: "MATCH (a) WHERE NOT (a)-[:REPORTS_TO]->() RETURN a.id ORDER BY a.id LIMIT 1",
    answer: "dfs",
  },
  {
    query:
      "MATCH (b)<-[:REPORTS_TO]-(a) WITH b, count(a) AS span RETURN max(span), avg(span), percentileDisc(span, 0.5)",
    answer: 2,
  },
  {
    query: "MATCH (n) RETURN labels(n)[0] AS kind, count(*) AS n ORDER BY n DESC, kind LIMIT 1",
    answer: "Entity",
  },
  {
    query:
      "MATCH (a)-[r:REPORTS_TO]->(b) UNWIND r.scopes AS scope RETURN scope, collect(a.id + '>' + b.id) AS lines ORDER BY scope LIMIT 1",
    answer: "finance",
  },
  {
    query:
      "MATCH p = (a {id: 'doa'})-[:REPORTS_TO*1..5]->(top) WHERE NOT EXISTS { (top)-[:REPORTS_TO]->() } RETURN [n IN nodes(p) | n.id] AS chain ORDER BY size(chain) DESC, top.id LIMIT 1",
    answer: ["doa", "dm", "dfs"],
  },
  {
    query:
      "MATCH (n) WITH count(n) AS nodes MATCH ()-[r]->() RETURN nodes, count(r) AS lines, 1.0 * count(r) / nodes AS density",
    answer: 6,
  },
  {
    query:
      "MATCH (a:Post), (b:Post) WHERE a.id < b.id RETURN a.id, b.id, EXISTS { (a)-[:REPORTS_TO]->(b) } AS direct",
    answer: "doa",
  },
  {
    query:
      "UNWIND [{id: 'doa', weight: 2}, {id: 'dm', weight: 1}] AS row MATCH (n {id: row.id}) RETURN sum(row.weight)",
    answer: 3,
  },
  {
    query: "MATCH ({id: 'doa'})-[r]->(b) RETURN b {.id, basis: r.basis} AS line ORDER BY b.id LIMIT 1",
    answer: { basis: "practice", id: "dfs" },
  },
  {
    query:
      "OPTIONAL MATCH (n:Post {id: $id}) RETURN CASE WHEN n IS NULL THEN 'nobody' ELSE n.name END AS name",
    parameters: { id: "nobody" },
    answer: "nobody",
  },
  {
    query: "MATCH (n) WHERE n.name =~ '(?i).*' + $word + '.*' RETURN n.id",
    parameters: { word: "SUPPORT" },
    answer: "dfs",
  },
  {
    query: "MATCH (n) WHERE NOT n.name =~ $pattern AND n.fte IS NOT NULL RETURN n.id",
    parameters: { pattern: "(?i).*(director|council).*" },
    answer: "srsg",
  },
  {
    query: "WITH date('2008-05-01') AS day RETURN day + duration('P1M') > date('2008-05-31') AS later",
    answer: true,
  },
  {
    query: "RETURN isEmpty([]) AND NOT isEmpty('x') AS x, nullIf(1, 1) AS y, elementId(null) AS z",
    answer: true,
  },
  // how the server would answer, and a query that is only to run
  { query: "EXPLAIN MATCH (n:Post)-[:REPORTS_TO]->(m) RETURN m.id", answer: "ProduceResults" },
  {
    query: "explain // why is it slow?\nMATCH (n {id: $id}) RETURN n;",
    parameters: { id: "doa" },
    answer: "ProduceResults",
  },
  { query: "EXPLAIN UNWIND range(1, 1000000000000) AS x RETURN count(x)", answer: "ProduceResults" },
  { query: "EXPLAIN CALL db.labels() YIELD label RETURN label", answer: "ProduceResults" },
  { query: raw`\u0045XPLAIN MATCH (explain:Explain) RETURN explain.profile`, answer: "ProduceResults" },
  { query: "MATCH (n:Post) FINISH" },
  { query: "FINISH" },
  { query: "MATCH (n:Post) FINISH UNION MATCH (n:Body) FINISH;" },
  { query: "MATCH (n:Post) CALL (n) { MATCH (n)-->(m) FINISH } RETURN count(n)", answer: 2 },
  // words that are clauses elsewhere
  { query: "MATCH (n) WHERE n.name = 'CREATE (n) SET n.a = 1' RETURN count(n)", answer: 0 },
  {
    query: 'RETURN "DETACH DELETE everything; LOAD CSV" AS warning',
    answer: "DETACH DELETE everything; LOAD CSV",
  },
  { query: raw`RETURN 'it\'s; SET' AS a, "say \"MERGE\"" AS b, '\\' AS c`, answer: "it's; SET" },
  { query: "RETURN 'a /* b' AS a, 'c */ d // e' AS b", answer: "a /* b" },
  { query: "MATCH (n) // DELETE n\nRETURN count(n) /* SET n.a = 1 */", answer: 6 },
  { query: "MATCH (n) RETURN n.`DETACH DELETE` AS `SET x = 1`, n.id LIMIT 1", answer: null },
  {
    query: "MATCH (`create`:`Post`) RETURN `create`.`id` AS `load csv` ORDER BY `load csv` LIMIT 1",
    answer: "doa",
  },
  { query: "MATCH (set {set: 'a set'}) RETURN set.set AS set", answer: "a set" },
  { query: "MATCH (n:Create)-[delete:MERGE]->(:Remove) RETURN delete", parameters: {} },
  { query: "MATCH (n) WHERE n.set = $set RETURN n.id", parameters: { set: "a set" }, answer: "sc" },
  { query: "RETURN {create: 1, delete: 2, set: {merge: 3}}.set.merge AS merge", answer: 3 },
  { query: "UNWIND [1, 2] AS load WITH load AS remove RETURN remove ORDER BY remove DESC", answer: 2 },
  { query: "WITH 1 AS call, 2 AS use RETURN call + use AS foreach", answer: 3 },
  {
    query: "MATCH (n) RETURN n {.set, detach: n.id} AS merge ORDER BY n.set LIMIT 1",
    answer: { detach: "sc", set: "a set" },
  },
  { query: raw`RETURN 'caf\u00e9' AS place`, answer: "café" },
  { query: "RETURN 'naïve 組織 🕊' AS words, 1 AS größe", answer: "naïve 組織 🕊" },
];
