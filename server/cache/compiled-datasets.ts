import { lru } from "../../graph/memo.ts";
import type { DatasetSummary, Store } from "../../graph/store/store.ts";
import { type CompiledDataset, compiledDataset } from "./compiled-dataset.ts";
import { laterRevision } from "./later-revision.ts";

/** Gives the current revision of a dataset, read and compiled at most once while it stays the same. */
export type CompiledDatasets = {
  readonly summary: (dataset: string) => Promise<DatasetSummary>;
  readonly of: (dataset: string) => Promise<CompiledDataset>;
};

type Written = Pick<DatasetSummary, "revision" | "changedAt">;
type Kept = Written & { readonly compiled: Promise<CompiledDataset> };

const isOf = (kept: Kept | undefined, { revision, changedAt }: Written): kept is Kept =>
  kept?.revision === revision && kept.changedAt === changedAt;

/**
 * Readings over a store, so many of them kept, each until the store's revision or time of change is another. A later
 * revision is made of the reading before it and the rows that changed, where that can be done.
 */
export const compiledDatasets = (store: Store, datasetsKept = 4): CompiledDatasets => {
  const readings = lru<{ last?: Kept }>(datasetsKept);
  const edition = async (dataset: string) => store.edition?.(dataset);
  const readOn = async (revision: number, kept: Kept | undefined) => {
    const before = await kept?.compiled.catch(() => undefined);
    if (kept === undefined || before?.revision !== kept.revision) return undefined;
    const reading = { dataset: before.dataset, revision: kept.revision, changedAt: kept.changedAt };
    return laterRevision(store, reading, revision);
  };
  const read = async (dataset: string, { revision }: Written, kept: Kept | undefined) => {
    const later = await readOn(revision, kept);
    if (later !== undefined) return compiledDataset(later, revision, await edition(dataset));
    const found = await store.read(dataset);
    return compiledDataset(found.dataset, found.revision, await edition(dataset));
  };
  return {
    summary: (dataset) => store.summary(dataset),
    of: (dataset) =>
      store.summary(dataset).then((now) => {
        const place = readings.of(dataset, () => ({}));
        if (isOf(place.last, now)) return place.last.compiled;
        const { revision, changedAt } = now;
        const kept: Kept = { revision, changedAt, compiled: read(dataset, now, place.last) };
        place.last = kept;
        kept.compiled.catch(() => {
          if (place.last === kept) delete place.last;
        });
        return kept.compiled;
      }),
  };
};
