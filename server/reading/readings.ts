import { DottedError } from "../../graph/errors.ts";
import type { DatasetSummary, Store } from "../../graph/store/store.ts";
import { kept } from "./kept.ts";
import { type Reading, readingOf } from "./reading.ts";

/** Gives the current revision of a dataset, read and compiled at most once while it stays the same. */
export type Readings = {
  readonly summary: (dataset: string) => Promise<DatasetSummary>;
  readonly of: (dataset: string) => Promise<Reading>;
};

const datasetsKept = 4;

/** Readings over a store. What is kept is dropped when the store's revision or time of change is another. */
export const readingsOver = (store: Store): Readings => {
  const readings = kept<Promise<Reading>>(datasetsKept);
  const summary = async (dataset: string): Promise<DatasetSummary> => {
    const found = (await store.datasets()).find(({ id }) => id === dataset);
    if (found === undefined) throw new DottedError("not-found", `there is no dataset "${dataset}"`);
    return found;
  };
  const read = async (dataset: string): Promise<Reading> => {
    const found = await store.read(dataset);
    return readingOf(found.dataset, found.revision, await store.edition?.(dataset));
  };
  return {
    summary,
    of: async (dataset) => {
      const { revision, changedAt } = await summary(dataset);
      const key = `${dataset} ${revision} ${changedAt}`;
      return readings
        .of(key, () => read(dataset))
        .catch((error: unknown) => {
          readings.forget(key);
          throw error;
        });
    },
  };
};
