import { createHash } from "node:crypto";
import type { Driver } from "neo4j-driver";

/** What makes a database what it is, each part in an order of its own. Counters of use are left out. */
const parts: Readonly<Record<string, string>> = {
  nodes: "MATCH (n) RETURN elementId(n) AS id, labels(n) AS labels, properties(n) AS properties ORDER BY id",
  relationships:
    "MATCH (a)-[r]->(b) RETURN elementId(r) AS id, type(r) AS type, elementId(a) AS a, elementId(b) AS b, properties(r) AS properties ORDER BY id",
  labels: "CALL db.labels() YIELD label RETURN label ORDER BY label",
  types:
    "CALL db.relationshipTypes() YIELD relationshipType RETURN relationshipType ORDER BY relationshipType",
  keys: "CALL db.propertyKeys() YIELD propertyKey RETURN propertyKey ORDER BY propertyKey",
  indexes:
    "SHOW INDEXES YIELD name, type, entityType, labelsOrTypes, properties, state RETURN * ORDER BY name",
  constraints: "SHOW CONSTRAINTS YIELD name, type, labelsOrTypes, properties RETURN * ORDER BY name",
  users: "SHOW USERS YIELD user, passwordChangeRequired, suspended RETURN * ORDER BY user",
  databases: "SHOW DATABASES YIELD name, access, requestedStatus RETURN * ORDER BY name",
  settings: "SHOW SETTINGS YIELD name, value RETURN name, value ORDER BY name",
};

/** Every part as text, to see where two dumps differ, and the checksum of them all. */
export const dump = async (driver: Driver): Promise<{ parts: Record<string, string>; checksum: string }> => {
  const session = driver.session();
  const texts: Record<string, string> = {};
  try {
    for (const [name, query] of Object.entries(parts)) {
      const { records } = await session.run(query);
      texts[name] = records.map((record) => JSON.stringify(record.toObject())).join("\n");
    }
  } finally {
    await session.close();
  }
  return { parts: texts, checksum: createHash("sha256").update(JSON.stringify(texts)).digest("hex") };
};
