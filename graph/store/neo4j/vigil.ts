import { setTimeout as pause } from "node:timers/promises";
import { DottedError } from "../../errors.ts";
import type { Neo4jAddress } from "./address.ts";
import { openDriver, verify } from "./connect.ts";

/** How often a server may leave us without a sign of life, each time for three seconds, before we give up. */
export type Grace = { readonly silences: number };

/** Somebody waits for a page: a few seconds. */
export const short: Grace = { silences: 2 };
/** Work that was long prepared, on a server that may have its hands full: a quarter of a minute. */
export const long: Grace = { silences: 5 };

const firstLookMilliseconds = 1_500;
const silenceMilliseconds = 3_000;
const laterLookMilliseconds = 5_000;

/** Whether a new connection is answered, be it with a refusal: an old one would tell us nothing. */
const livesNow = async (address: Neo4jAddress): Promise<boolean> => {
  const driver = openDriver(address, { maxConnectionPoolSize: 1, maxTransactionRetryTime: 0 });
  const answered = verify(driver, address).then(
    () => true,
    () => true, // whoever refuses, lives; and where nothing listens, the work itself hears of it
  );
  try {
    return await Promise.race([answered, pause(silenceMilliseconds, false, { ref: false })]);
  } finally {
    void driver.close().catch(() => undefined);
  }
};

const watch = async (address: Neo4jAddress, { silences }: Grace, signal: AbortSignal): Promise<void> => {
  let silent = 0;
  await pause(firstLookMilliseconds, undefined, { signal });
  while (silent < silences) {
    if (await livesNow(address)) {
      silent = 0;
      await pause(laterLookMilliseconds, undefined, { signal });
    } else silent += 1;
    signal.throwIfAborted();
  }
};

const gone = ({ uri }: Neo4jAddress): DottedError =>
  new DottedError("store-unavailable", `The Neo4j at ${uri} does not answer any more.`);

/**
 * Waits for work on a server for as long as the server lives. A server that hangs keeps its connections, and
 * the driver waits on them without end; so while an answer is long in coming, a new connection asks whether
 * anybody is there.
 * @throws DottedError store-unavailable when nobody is; whatever the work throws.
 */
export const whileItLives = async <T>(address: Neo4jAddress, work: Promise<T>, grace: Grace): Promise<T> => {
  const done = new AbortController();
  const silence = watch(address, grace, done.signal).then(
    () => Promise.reject(gone(address)),
    () => new Promise<never>(() => undefined), // the work is done
  );
  try {
    return await Promise.race([work, silence]);
  } finally {
    done.abort();
  }
};
