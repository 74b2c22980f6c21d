import { resolve } from "node:path";
import { DottedError } from "../errors.ts";
import { isNeo4jAddress } from "./neo4j/address.ts";
import { defaultStorePath } from "./open-store.ts";
import { backupSqlite, restoreSqlite } from "./sqlite/backup.ts";

/** The file of a store. Throws DottedError unsupported for a Neo4j. */
const fileOf = (address: string | undefined): string => {
  if (address !== undefined && isNeo4jAddress(address))
    throw new DottedError(
      "unsupported",
      "A Neo4j is backed up by its own tools (neo4j-admin database dump). Single datasets are taken out with `dotted export --all DATASET FILE.zip`.",
    );
  return resolve(address || defaultStorePath());
};

/** Writes a whole store into a new file while it may be in use. Throws DottedError already-exists, not-found, store-unavailable, unsupported. */
export const backupStore = (address: string | undefined, target: string): void =>
  backupSqlite(fileOf(address), resolve(target));

/**
 * Puts a backup in the place of a store that is not in use. Gives where the store that was there is kept.
 * Throws DottedError not-found, store-unavailable, store-version, unsupported.
 */
export const restoreStore = (address: string | undefined, backup: string): string | undefined =>
  restoreSqlite(resolve(backup), fileOf(address));
