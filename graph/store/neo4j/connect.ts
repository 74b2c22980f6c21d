import neo4j, { type Config, type Driver } from "neo4j-driver";
import { DottedError } from "../../errors.ts";
import { type Neo4jAddress, parseNeo4jAddress } from "./address.ts";
import { connectionFault } from "./faults.ts";

/** The first release whose server holds to READ mode. */
const leastRelease = 5;

/**
 * Whoever waits for an answer should hear within a few seconds that the server is gone: a second try after one
 * second, and no trust in a connection that was idle, since a server that hangs keeps its connections.
 */
const connectionTimeouts = {
  connectionTimeout: 3_000,
  connectionAcquisitionTimeout: 4_000,
  connectionLivenessCheckTimeout: 2_000,
  maxTransactionRetryTime: 700,
  userAgent: "dotted-line",
} satisfies Config;

/** A driver for the address; connects when first used. The caller closes it. */
export const openDriver = (
  { uri, routing = "", username, password }: Neo4jAddress,
  config: Config = {},
): Driver => {
  try {
    return neo4j.driver(`${uri}${routing}`, neo4j.auth.basic(username, password), {
      ...connectionTimeouts,
      ...config,
    });
  } catch (error) {
    const asked = routing === "" ? "" : " with what follows its question mark";
    throw new DottedError("bad-request", `Neo4j's driver cannot use the address ${uri}${asked}.`, [], error);
  }
};

/** `Neo4j/5.26.31` → 5; undefined for a server that is not Neo4j. */
const releaseOf = (agent: string | undefined): number | undefined => {
  const found = /^Neo4j\/(\d+)\./.exec(agent ?? "")?.[1];
  return found === undefined ? undefined : Number(found);
};

const checkRelease = (agent: string | undefined, { uri }: Neo4jAddress): void => {
  const release = releaseOf(agent);
  if (release !== undefined && release >= leastRelease) return;
  const found = agent === undefined || agent === "" ? "something unnamed" : agent;
  throw new DottedError(
    "store-version",
    `At ${uri} answers ${found}: Neo4j ${leastRelease} or later is needed.`,
  );
};

/**
 * Makes sure that a Neo4j of a release we support answers and accepts the credentials.
 * @throws DottedError store-unavailable, store-credentials or store-version, each in one sentence.
 */
export const verify = async (driver: Driver, address: Neo4jAddress): Promise<void> => {
  const database = address.database === undefined ? {} : { database: address.database };
  try {
    const { agent } = await driver.getServerInfo(database);
    checkRelease(agent, address);
  } catch (error) {
    throw connectionFault(error, address.uri) ?? error;
  }
};

/**
 * Opens and verifies a driver for a `--store` address (see {@link parseNeo4jAddress}). The caller closes the driver.
 * @throws DottedError bad-request, store-unavailable, store-credentials, store-version.
 */
export const connect = async (
  text: string,
  env: NodeJS.ProcessEnv = process.env,
  config: Config = {},
): Promise<{ readonly driver: Driver; readonly address: Neo4jAddress }> => {
  const address = parseNeo4jAddress(text, env);
  const driver = openDriver(address, config);
  try {
    await verify(driver, address);
    return { driver, address };
  } catch (error) {
    await driver.close();
    throw error;
  }
};
