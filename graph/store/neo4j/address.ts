import { DottedError } from "../../errors.ts";

/** Where a Neo4j is and who asks. `uri` never holds credentials, so it may be printed; the rest may not. */
export type Neo4jAddress = {
  readonly uri: string;
  /** The routing context of the address, such as `?policy=eu`, where it has one. */
  readonly routing?: string;
  readonly username: string;
  readonly password: string;
  /** The database of the address's path, absent for the user's home database. */
  readonly database?: string;
};

const scheme = /^(neo4j|bolt)(\+s|\+ssc)?:\/\//i;

/** The rest of a password in which a character was not encoded: as a URL, the first part of it would be the port. */
const cutPassword = ({ pathname, search, hash }: URL): boolean => `${pathname}${search}${hash}`.includes("@");

/** Whether a `--store` means a Neo4j: `neo4j://` and `bolt://` and their encrypted forms. */
export const isNeo4jAddress = (text: string): boolean => scheme.test(text);

const decoded = (part: string): string => {
  try {
    return decodeURIComponent(part);
  } catch {
    return part; // a bare % in a password is what its owner typed
  }
};

const parsed = (text: string): URL => {
  const url = isNeo4jAddress(text) && URL.canParse(text) ? new URL(text) : undefined;
  if (url !== undefined && url.hostname !== "" && !cutPassword(url)) return url;
  // without the text itself: it may hold a password
  throw new DottedError(
    "bad-request",
    "A Neo4j address has the form neo4j://host:7687 (or bolt://, neo4j+s:// …); user and password before the host are percent-encoded.",
  );
};

/**
 * Reads `neo4j://user:password@host:port/database`. What the address leaves out of the credentials comes
 * from NEO4J_USERNAME (else "neo4j") and NEO4J_PASSWORD.
 * @throws DottedError bad-request when it is no such address.
 */
export const parseNeo4jAddress = (text: string, env: NodeJS.ProcessEnv = process.env): Neo4jAddress => {
  const url = parsed(text);
  const database = decoded(url.pathname.replace(/^\//, ""));
  return {
    uri: `${url.protocol}//${url.host}`,
    username: decoded(url.username) || env.NEO4J_USERNAME || "neo4j",
    password: decoded(url.password) || env.NEO4J_PASSWORD || "",
    ...(url.search === "" ? {} : { routing: url.search }),
    ...(database === "" ? {} : { database }),
  };
};
