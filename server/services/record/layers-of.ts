import { DottedError } from "../../../graph/errors.ts";
import type { Dataset } from "../../../graph/model/dataset.ts";
import { applyRows } from "../../../graph/record/apply-rows.ts";
import type { StoredLayer } from "../../../graph/record/layer.ts";
import type { Revision } from "../../../graph/record/revision.ts";
import { composed, reversed } from "../../../graph/record/rows.ts";
import type { Store } from "../../../graph/store/store.ts";

/** The layer that files are where nobody says which. */
export const firstLayer = "main";

/** So many revisions are read at once when the beginning of a history is looked for. */
const page = 500;

const oldest = async (store: Store, id: string): Promise<Revision | undefined> => {
  let last: Revision | undefined;
  for (;;) {
    const revisions = await store.history(id, { limit: page, before: last?.revision });
    last = revisions.at(-1) ?? last;
    if (revisions.length < page) return last;
  }
};

/** A record that no layer was imported into, as it was before anything was changed in it. */
const beginning = async (store: Store, present: Dataset, now: number): Promise<Dataset> => {
  const first = await oldest(store, present.id);
  if (first === undefined) return present;
  const from = first.revision === 1 ? 1 : first.revision - 1;
  return applyRows(present, reversed(composed(await store.rowsBetween(present.id, from, now))));
};

const unnamed = (dataset: Dataset): StoredLayer => ({
  about: {
    name: firstLayer,
    revision: 1,
    at: "",
    by: "",
    files: [],
    asides: [],
    joins: {},
    nodes: dataset.nodes.length,
    lines: dataset.lines.length,
  },
  dataset,
});

/**
 * The layers of a record as they were imported, in the order in which they first came. A record that was written
 * whole is one layer; one that was begun empty has none.
 */
export const layersOfRecord = async (store: Store, present: Dataset, now: number): Promise<StoredLayer[]> => {
  const [last] = await store.history(present.id, { limit: 1 });
  const refs = last?.layers ?? [];
  if (refs.length > 0) return Promise.all(refs.map((ref) => store.layer(present.id, ref)));
  const then = await beginning(store, present, now);
  return then.nodes.length + then.lines.length + then.sources.length === 0 ? [] : [unnamed(then)];
};

/** A record as it stands; undefined where there is none. */
export const presentOf = async (
  store: Store,
  id: string,
): Promise<Awaited<ReturnType<Store["read"]>> | undefined> =>
  store.read(id).catch((error: unknown) => {
    if (error instanceof DottedError && error.code === "not-found") return undefined;
    throw error;
  });
