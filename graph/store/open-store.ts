import { homedir } from "node:os";
import { join } from "node:path";
import { DottedError } from "../errors.ts";
import { isNeo4jAddress } from "./neo4j/address.ts";
import { openSqliteStore } from "./sqlite/sqlite-store.ts";
import type { Store } from "./store.ts";

/** Where programs keep a user's data on this system. */
const dataFolder = (): string => {
  const { APPDATA, XDG_DATA_HOME } = process.env;
  if (process.platform === "win32") return APPDATA ?? join(homedir(), "AppData", "Roaming");
  if (process.platform === "darwin") return join(homedir(), "Library", "Application Support");
  return XDG_DATA_HOME || join(homedir(), ".local", "share");
};

/** The file of the embedded store when none is named. */
export const defaultStorePath = (): string => join(dataFolder(), "dotted-line", "store.db");

/** Has a scheme, or means to: no file is meant by it, and one of that name would hold the password in its path. */
const isOtherAddress = (text: string): boolean => /^[a-z][a-z\d+.-]+:\/\/|^(neo4j|bolt)[a-z+]*:/i.test(text);

const noStore = (): DottedError =>
  new DottedError(
    "bad-request",
    "A store is a file, or a Neo4j: neo4j://host:7687, bolt://…, each also with +s or +ssc for an encrypted connection.",
  );

/**
 * Opens a store by its address: a file for the embedded one (created where needed), `neo4j://` or `bolt://` and
 * their encrypted forms for a Neo4j. Neo4j's driver is loaded only when asked for.
 * @throws DottedError `store-unavailable`, `store-credentials`, `store-version`, `bad-request`.
 */
export const openStore = async (address?: string): Promise<Store> => {
  if (address === undefined || address === "") return openSqliteStore(defaultStorePath());
  if (!isNeo4jAddress(address) && isOtherAddress(address)) throw noStore();
  if (!isNeo4jAddress(address)) return openSqliteStore(address);
  const { openNeo4jStore } = await import("./neo4j/neo4j-store.ts");
  return openNeo4jStore(address);
};
