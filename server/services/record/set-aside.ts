import { DottedError } from "../../../graph/errors.ts";
import type { StoredLayer } from "../../../graph/record/layer.ts";
import type { Store, WriteOptions } from "../../../graph/store/store.ts";
import type { SetAside } from "../../contract/layers.ts";
import { asideId } from "./plan-import.ts";

type About = StoredLayer["about"];

/** What is known of the layers that a record has now, in the order in which they first came. */
export const liveLayers = async (store: Store, dataset: string): Promise<About[]> => {
  const [last] = await store.history(dataset, { limit: 1 });
  const all = await store.layers(dataset);
  return (last?.layers ?? []).flatMap(
    (ref) => all.find(({ name, revision }) => name === ref.name && revision === ref.revision) ?? [],
  );
};

const asidesIn = ({ revision, asides }: About): SetAside[] =>
  asides.map(({ id: row, ...aside }, place) => ({ id: asideId(revision, place), revision, row, ...aside }));

/** Changes by hand that imports could not put on top again, and nobody settled yet. */
export const setAsides = async (store: Store, dataset: string): Promise<SetAside[]> => {
  const settled = new Set((await store.documents(dataset, "set-aside")).map(({ id }) => id));
  const layers = await liveLayers(store, dataset);
  return layers.flatMap(asidesIn).filter(({ id }) => !settled.has(id));
};

/** Marks such a change as settled: it is not tried again. Throws DottedError not-found. */
export const settleAside = async (
  store: Store,
  dataset: string,
  id: string,
  write: Pick<WriteOptions, "actor">,
): Promise<void> => {
  if (!(await setAsides(store, dataset)).some((one) => one.id === id))
    throw new DottedError("not-found", `nothing is set aside as "${id}"`);
  await store.putDocument(dataset, "set-aside", id, { settled: true }, { ...write, expected: 0 });
};
