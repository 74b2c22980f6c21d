import { setMaxListeners } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import autocannon from "autocannon";
import { exportCsvFolder } from "../../../graph/exporters/csv-folder.ts";
import type { Dataset } from "../../../graph/model/dataset.ts";
import { openStore } from "../../../graph/store/open-store.ts";
import { defaultSeed, ensureSeeds } from "../../../server/files/seeds.ts";
import type { Benchmark } from "../benchmark.ts";
import { furnished } from "../furnished.ts";
import { type HeavyWork, heavyWork } from "./heavy-work.ts";
import { type ServerProcess, startServer } from "./server-process.ts";

type Print = (line: string) => void;

const large = "large";
const perSecond = 40;

const largeDataset = (posts: number): Dataset => ({
  id: large,
  title: "A large organization",
  sources: [{ id: "bench", title: "bench", short: "bench" }],
  recommendations: [],
  patches: [],
  ...furnished(posts),
});

/** What others ask meanwhile: whether the server lives, and a picture of another dataset. */
const probes = [
  "/api/health",
  `/api/datasets/${defaultSeed}/view`,
  `/api/datasets/${defaultSeed}/nodes/srsg`,
];

/** How long others wait for their answers, asked at a steady rate. */
const probe = async ({ address }: ServerProcess, seconds: number): Promise<string> => {
  const { latency, errors, non2xx } = await autocannon({
    url: address,
    connections: 4,
    duration: seconds,
    overallRate: perSecond,
    requests: probes.map((path) => ({ method: "GET", path })),
  });
  const faults = errors + non2xx === 0 ? "" : `, ${errors + non2xx} faults`;
  return `half within ${latency.p50} ms, 99 % within ${latency.p99} ms, the last ${latency.max} ms${faults}`;
};

/** Asks for a kind of work again and again, two at a time, until it is told to stop. */
const press = ({ address }: ServerProcess, { ask, method = "GET" }: HeavyWork) => {
  const gone = new AbortController();
  setMaxListeners(0, gone.signal); // what is asked stays with its signal until it is collected
  let done = 0;
  let round = 0;
  const again = async (): Promise<void> => {
    while (!gone.signal.aborted) {
      const { path, body = null } = ask(large, round++);
      const headers = body === null ? {} : { "content-type": "application/json" };
      const answer = await fetch(`${address}/api/${path}`, { method, body, headers, signal: gone.signal });
      await answer.arrayBuffer();
      if (!answer.ok) throw new Error(`${path} was answered ${answer.status}`);
      done++;
    }
  };
  const both = Promise.allSettled([again(), again()]);
  return {
    stop: async () => {
      gone.abort();
      const faults = (await both).flatMap((one) => (one.status === "rejected" ? [one.reason] : []));
      const fault = faults.find((reason) => reason.name !== "AbortError");
      if (fault !== undefined) throw fault;
      return done;
    },
  };
};

/** The same rows once more as files, checked and not stored. */
const importOf = (dataset: Dataset): HeavyWork => {
  const files = exportCsvFolder(dataset).map(({ name, bytes }) => ({
    name,
    base64: Buffer.from(bytes).toString("base64"),
  }));
  const body = JSON.stringify({ files });
  return {
    title: "imports that are checked only",
    method: "PUT",
    ask: () => ({ path: `datasets/${large}?dryRun=true`, body }),
  };
};

const inStore = async (path: string, dataset: Dataset): Promise<void> => {
  const store = await openStore(path);
  await ensureSeeds(store);
  await store.write(dataset, { actor: "bench" });
  await store.close();
};

const during = async (
  server: ServerProcess,
  work: HeavyWork,
  seconds: number,
  print: Print,
): Promise<void> => {
  const pressed = press(server, work);
  await new Promise((resume) => setTimeout(resume, 2_000));
  const found = await probe(server, seconds);
  const done = await pressed.stop();
  print(`  during ${work.title}: ${found} (${done} done)`);
};

const megabytes = async (server: ServerProcess): Promise<string> =>
  `${Math.round((await server.memory()) ?? 0)} MB`;

/** Many connections at once, asking as much as one address may: what becomes of the memory. */
const crowd = async (server: ServerProcess, seconds: number, print: Print): Promise<void> => {
  const before = await megabytes(server);
  const half = autocannon({
    url: server.address,
    connections: 500,
    duration: seconds,
    overallRate: perSecond,
    requests: probes.map((path) => ({ method: "GET", path })),
  });
  await new Promise((resume) => setTimeout(resume, seconds * 500));
  const middle = await megabytes(server);
  const { requests, latency, errors, non2xx } = await half;
  print(
    `  500 connections for ${seconds} s: ${requests.total} answers, 99 % within ${latency.p99} ms, ${errors + non2xx} faults; memory ${before}, ${middle} half way, ${await megabytes(server)} at the end`,
  );
};

/**
 * What others wait while long work goes on, against the same server idle; `--full` takes 100,000 posts and ten minutes
 * of many connections. Then how soon the server is gone when it is told to stop in the midst of work.
 */
export const loadBenchmark: Benchmark = {
  name: "load",
  title: "what others wait while somebody asks for long work of a large organization",
  needsServer: true,
  run: async ({ full, print }) => {
    const folder = await mkdtemp(join(tmpdir(), "dotted-load-"));
    const dataset = largeDataset(full ? 100_000 : 20_000);
    const file = join(folder, "load.db");
    await inStore(file, dataset);
    const server = await startServer(file);
    const seconds = full ? 20 : 8;
    try {
      print(`  ${dataset.nodes.length} nodes, ${dataset.lines.length} lines; ${perSecond} requests a second`);
      await probe(server, 2);
      print(`  idle: ${await probe(server, seconds)}`);
      for (const work of [...heavyWork, importOf(dataset)]) await during(server, work, seconds, print);
      print(`  memory ${await megabytes(server)}`);
      await crowd(server, full ? 600 : 20, print);
      const pressed = heavyWork.map((work) => press(server, work));
      await new Promise((resume) => setTimeout(resume, 2_000));
      print(`  told to stop in the midst of all of it: gone after ${(await server.stop()).toFixed(1)} s`);
      await Promise.allSettled(pressed.map(({ stop }) => stop()));
    } finally {
      await server.stop();
      await rm(folder, { recursive: true, force: true });
    }
  },
};
