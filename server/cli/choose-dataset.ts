import { DottedError } from "../../graph/errors.ts";
import type { Store } from "../../graph/store/store.ts";
import { defaultSeed } from "../files/seeds.ts";

/** The dataset named, else the seed where it is there, else the only one. Throws DottedError bad-request or not-found. */
export const chooseDataset = async (store: Store, named: string | undefined): Promise<string> => {
  if (named !== undefined) return named;
  const ids = (await store.datasets()).map(({ id }) => id);
  if (ids.includes(defaultSeed)) return defaultSeed;
  const [only, ...more] = ids;
  if (only === undefined) throw new DottedError("not-found", "the store is empty: import a dataset first");
  if (more.length > 0) throw new DottedError("bad-request", `say which dataset: ${ids.join(", ")}`);
  return only;
};
