import { openStore } from "../../graph/store/open-store.ts";
import type { Store } from "../../graph/store/store.ts";
import { type CompiledDatasets, compiledDatasets } from "../cache/compiled-datasets.ts";
import { ensureSeeds } from "../files/seeds.ts";
import { type Cypher, cypherAt } from "../services/cypher.ts";
import { userName } from "./user-name.ts";

/** A store that a command has open, and who works with it. */
export type CliSession = {
  readonly store: Store;
  readonly datasets: CompiledDatasets;
  readonly actor: string;
};

/** Opens a store (with the seeds in it) for the length of one piece of work, and closes it whatever happens. */
export const withStore = async <Result>(
  { store: address, as }: { readonly store?: string | undefined; readonly as?: string | undefined },
  work: (session: CliSession) => Promise<Result>,
): Promise<Result> => {
  const store = await openStore(address);
  try {
    await ensureSeeds(store);
    return await work({ store, datasets: compiledDatasets(store), actor: as ?? userName() });
  } finally {
    await store.close();
  }
};

/** Lends what answers Cypher for one piece of work; undefined where the store is no Neo4j. */
export const lendCypher = async <Result>(
  { store }: CliSession,
  address: string | undefined,
  work: (cypher: Cypher | undefined) => Promise<Result>,
): Promise<Result> => {
  const cypher = await cypherAt(address, (entry) => store.record(entry));
  try {
    return await work(cypher);
  } finally {
    await cypher?.close();
  }
};
