import { DottedError } from "../../../graph/errors.ts";
import { parseNeo4jAddress } from "../../../graph/store/neo4j/address.ts";
import { openDriver, verify } from "../../../graph/store/neo4j/connect.ts";
import { NoNeo4j, type RunningNeo4j } from "./running.ts";

/**
 * The server somebody names in `NEO4J_TEST_URI` (with credentials there, or in NEO4J_TEST_USERNAME and
 * NEO4J_TEST_PASSWORD), which is theirs: we never stop it. Tests empty its database, so none with data that matters.
 * @throws NoNeo4j when it does not answer or does not let us in.
 */
export const given = async (env: NodeJS.ProcessEnv): Promise<RunningNeo4j | undefined> => {
  const text = env.NEO4J_TEST_URI;
  if (text === undefined || text === "") return undefined;
  const { NEO4J_TEST_USERNAME, NEO4J_TEST_PASSWORD } = env;
  const credentials = { NEO4J_USERNAME: NEO4J_TEST_USERNAME, NEO4J_PASSWORD: NEO4J_TEST_PASSWORD };
  const address = parseNeo4jAddress(text, credentials);
  const driver = openDriver(address);
  try {
    await verify(driver, address);
  } catch (error) {
    throw error instanceof DottedError ? new NoNeo4j(`NEO4J_TEST_URI: ${error.message}`) : error;
  } finally {
    await driver.close();
  }
  return { ...address, origin: "found: NEO4J_TEST_URI", log: [], stop: async () => undefined };
};
