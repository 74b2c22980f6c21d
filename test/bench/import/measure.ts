import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { InputFile } from "../../../graph/importers/importer.ts";
import { openSqliteStore } from "../../../graph/store/sqlite/sqlite-store.ts";
import type { Store } from "../../../graph/store/store.ts";
import { importDataset } from "../../../server/services/import.ts";
import { readBare, writeBare } from "./bare.ts";
import { formats, type Lists } from "./lists.ts";

/** Seconds: of processors, of all threads together, and by the clock. */
export type Cost = { readonly processor: number; readonly clock: number };

export type Round = {
  readonly nodes: number;
  readonly lines: number;
  readonly imported: Cost;
  readonly next: Cost;
  readonly read: Cost;
  readonly written: Cost;
  /** Of the process so far: in the first round, of making the lists and importing one. */
  readonly peakMegabytes: number;
};

export type Asked = { readonly format: string; readonly rounds: number };

/** What something costs; what was left over before is collected first, so that nothing pays for another. */
const costOf = async (work: () => Promise<unknown>): Promise<Cost> => {
  globalThis.gc?.();
  const [cpu, began] = [process.cpuUsage(), performance.now()];
  await work();
  const { user, system } = process.cpuUsage(cpu);
  return { processor: (user + system) / 1e6, clock: (performance.now() - began) / 1e3 };
};

const importInto = (store: Store, file: InputFile): Promise<unknown> =>
  importDataset(store, [file], { dataset: "bench", dryRun: false }, { actor: "bench" });

const round = async (folder: string, at: number, { first, next }: Lists): Promise<Round> => {
  const store = await openSqliteStore(join(folder, `${at}.db`));
  const imported = await costOf(() => importInto(store, first));
  const peakMegabytes = Math.round(process.resourceUsage().maxRSS / 1024);
  const read = await costOf(() => readBare(first));
  const { dataset } = await store.read("bench");
  const written = await costOf(async () => writeBare(join(folder, `bare-${at}.db`), dataset));
  const [nodes, lines] = [dataset.nodes.length, dataset.lines.length];
  const later = await costOf(() => importInto(store, next));
  await store.close();
  return { nodes, lines, imported, next: later, read, written, peakMegabytes };
};

/** Imports and bare readings and writings of one format by turns, so that what else the machine does meets them alike. */
export const measure = async ({ format, rounds }: Asked): Promise<Round[]> => {
  const folder = await mkdtemp(join(tmpdir(), "dotted-import-"));
  const lists = await formats[format]?.();
  if (lists === undefined) throw new Error(`no format ${format}`);
  const measured: Round[] = [];
  try {
    for (let at = 0; at < rounds; at++) measured.push(await round(folder, at, lists));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
  return measured;
};
