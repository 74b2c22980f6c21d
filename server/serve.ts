import { defaultStorePath } from "../graph/store/open-store.ts";
import type { Store } from "../graph/store/store.ts";
import { chooseAccess } from "./access/choose.ts";
import { isLoopback } from "./access/local.ts";
import { proxiesIn } from "./access/proxies.ts";
import { buildApp } from "./app.ts";
import type { CompiledDatasets } from "./cache/compiled-datasets.ts";
import type { Role } from "./contract/session.ts";
import { type Deps, defaultLimits } from "./deps.ts";
import { noPage } from "./plugins/page.ts";
import { listen } from "./process/listen.ts";
import type { LogLevel } from "./process/log-level.ts";
import { pageFolder } from "./process/page-folder.ts";
import { stopSignal } from "./process/stop-signal.ts";
import { cypherAt } from "./services/cypher.ts";
import { readAhead } from "./worker/read-ahead.ts";
import { type Work, workInThreads } from "./worker/work.ts";

/** How to serve: over which store, where, for whom, and to whom to say so. */
export type Serving = {
  readonly store: Store;
  readonly datasets: CompiledDatasets;
  /** Address of the store, from which ad-hoc Cypher is asked where it is a Neo4j. */
  readonly address: string | undefined;
  readonly host: string;
  readonly port?: number | undefined;
  readonly access?: string | undefined;
  readonly localRole?: Role | undefined;
  /** Under which name changes of who has no token are recorded, where that is the person at this machine. */
  readonly actor: string;
  readonly trustProxy?: string | undefined;
  readonly log: LogLevel;
  readonly say: { readonly out: (text: string) => void; readonly err: (text: string) => void };
};

const depsOf = async (serving: Serving, work: Work, stopping: AbortSignal): Promise<Deps> => {
  const { store, datasets, address, host, access, localRole, actor, trustProxy } = serving;
  return {
    store,
    datasets,
    cypher: await cypherAt(address, (entry) => store.record(entry)),
    work,
    access: await chooseAccess({ host, accessFile: access, localRole, actor }),
    loopbackOnly: isLoopback(host),
    trustProxy: proxiesIn(trustProxy),
    clock: () => new Date(),
    page: pageFolder(),
    limits: defaultLimits,
    stopping,
  };
};

const stopped = (signal: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    if (signal.aborted) resolve();
    signal.addEventListener("abort", () => resolve(), { once: true });
  });

/**
 * Serves until the process is told to stop; then lets running requests end and closes. Throws
 * DottedError bad-request where it may not or cannot listen.
 */
export const serveUntilStopped = async (serving: Serving): Promise<void> => {
  const { signal, echoPassed } = stopSignal(); // never released: a second Ctrl-C ends a stop that hangs
  const work = workInThreads(serving, { store: serving.address ?? defaultStorePath() });
  void readAhead(serving.store, work, signal);
  const deps = await depsOf(serving, work, signal);
  const app = await buildApp(deps, serving.log);
  try {
    const address = await listen(app, serving.host, serving.port);
    if (deps.page === undefined) serving.say.err(noPage);
    serving.say.out(`Dotted Line is at ${address} (API: ${address}/docs). Stop with Ctrl-C.`);
    await stopped(signal);
  } finally {
    await app.close();
    await deps.cypher?.close();
    await work.end();
    await echoPassed();
  }
};
