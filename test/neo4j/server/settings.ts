/**
 * Settings without which the console must not meet a server. They are the outermost layer: where the
 * console's own layers failed, these would still keep a query from files and from the network.
 * `compose.yaml` says the same; a test holds the two together.
 */
export const safeSettings = {
  // LOAD CSV counts as a read: no files, no http(s) and ftp (the only lever Neo4j gives; its prefix is not
  // a supported one, so a network that matters needs an egress rule as well)
  "dbms.security.allow_csv_import_from_file_urls": "false",
  "internal.dbms.cypher_ip_blocklist": "0.0.0.0/0,::/0",
  // limits what plugins may add, should somebody put one there
  "dbms.security.procedures.allowlist": "db.labels,db.relationshipTypes,db.propertyKeys",
  // the store's own writes ask for more time where they need it
  "db.transaction.timeout": "120s",
  "db.memory.transaction.max": "512m",
  "dbms.usage_report.enabled": "false",
  // an answer of one huge value finds little room to be written into before it is sent
  "server.jvm.additional": "-Dio.netty.maxDirectMemory=134217728",
} as const;

/** What a server that we start listens on and may use. */
export const ownSettings = (port: number): Readonly<Record<string, string>> => ({
  "server.default_listen_address": "127.0.0.1",
  "server.bolt.enabled": "true",
  "server.bolt.listen_address": `127.0.0.1:${port}`,
  "server.http.enabled": "false",
  "server.https.enabled": "false",
  "server.memory.pagecache.size": "128m",
  // a setting that this release does not know ends the start
  "server.config.strict_validation.enabled": "true",
});

/** `neo4j.conf` for a server that we start. */
export const configuration = (port: number): string =>
  Object.entries({ ...ownSettings(port), ...safeSettings })
    .map(([key, value]) => `${key}=${value}\n`)
    .join("");

/** A setting's name as Neo4j's image reads it from the environment: `a.b_c` → `NEO4J_a_b__c`. */
export const asVariable = (setting: string): string =>
  `NEO4J_${setting.replaceAll("_", "__").replaceAll(".", "_")}`;

/** The setting that a variable of Neo4j's image stands for: `NEO4J_a_b__c` → `a.b_c`. */
export const asSetting = (variable: string): string =>
  variable
    .replace(/^NEO4J_/, "")
    .split("__")
    .map((part) => part.replaceAll("_", "."))
    .join("_");
