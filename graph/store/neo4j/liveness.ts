import { setTimeout as pause } from "node:timers/promises";
import { DottedError } from "../../errors.ts";
import type { Neo4jAddress } from "./address.ts";
import { openDriver, verify } from "./connect.ts";

/** How many probes in a row, of three seconds each, may go unanswered before the server counts as gone. */
export type Tolerance = { readonly missedProbes: number };

/** For a request that a person waits for: a few seconds. */
export const interactive: Tolerance = { missedProbes: 2 };
/** For long writes and analyses on a server that may be busy: a quarter of a minute. */
export const patient: Tolerance = { missedProbes: 5 };

const firstProbeMilliseconds = 1_500;
const probeMilliseconds = 3_000;
const probeIntervalMilliseconds = 5_000;

/**
 * Liveness probe: whether a new connection is answered, be it with a refusal. A pooled connection would not do: it
 * stays open on a server that hangs.
 */
const probe = async (address: Neo4jAddress): Promise<boolean> => {
  const driver = openDriver(address, { maxConnectionPoolSize: 1, maxTransactionRetryTime: 0 });
  const answered = verify(driver, address).then(
    () => true,
    () => true, // a refusal is an answer; where nothing listens, the work itself fails
  );
  try {
    return await Promise.race([answered, pause(probeMilliseconds, false, { ref: false })]);
  } finally {
    void driver.close().catch(() => undefined);
  }
};

const watch = async (
  address: Neo4jAddress,
  { missedProbes }: Tolerance,
  signal: AbortSignal,
): Promise<void> => {
  let missed = 0;
  await pause(firstProbeMilliseconds, undefined, { signal });
  while (missed < missedProbes) {
    if (await probe(address)) {
      missed = 0;
      await pause(probeIntervalMilliseconds, undefined, { signal });
    } else missed += 1;
    signal.throwIfAborted();
  }
};

const gone = ({ uri }: Neo4jAddress): DottedError =>
  new DottedError("store-unavailable", `The Neo4j at ${uri} does not answer any more.`);

/**
 * Waits for work on a server as long as liveness probes are answered. A server that hangs keeps its connections
 * open, and the driver waits on them without a limit; so a new connection is tried at intervals.
 * @throws DottedError store-unavailable when nobody answers; whatever the work throws.
 */
export const whileAlive = async <T>(
  address: Neo4jAddress,
  work: Promise<T>,
  tolerance: Tolerance,
): Promise<T> => {
  const done = new AbortController();
  const lost = watch(address, tolerance, done.signal).then(
    () => Promise.reject(gone(address)),
    () => new Promise<never>(() => undefined), // the work is done
  );
  try {
    return await Promise.race([work, lost]);
  } finally {
    done.abort();
  }
};
