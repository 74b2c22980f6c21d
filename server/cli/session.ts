import { openStore } from "../../graph/store/open-store.ts";
import type { Store } from "../../graph/store/store.ts";
import { type Cypher, cypherAt } from "../cypher.ts";
import { type Readings, readingsOver } from "../reading/readings.ts";
import { ensureSeeds } from "../seeds.ts";
import { userName } from "./user-name.ts";

/** A store that a command has open, and who works with it. */
export type Session = { readonly store: Store; readonly readings: Readings; readonly actor: string };

/** Opens a store (with the seeds in it) for the length of one piece of work, and closes it whatever happens. */
export const withStore = async <Result>(
  { store: address, as }: { readonly store?: string | undefined; readonly as?: string | undefined },
  work: (session: Session) => Promise<Result>,
): Promise<Result> => {
  const store = await openStore(address);
  try {
    await ensureSeeds(store);
    return await work({ store, readings: readingsOver(store), actor: as ?? userName() });
  } finally {
    await store.close();
  }
};

/** Lends what answers Cypher for one piece of work; undefined where the store is no Neo4j. */
export const lendCypher = async <Result>(
  { store }: Session,
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
