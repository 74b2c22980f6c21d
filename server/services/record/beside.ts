import type { Dataset } from "../../../graph/model/dataset.ts";
import { joinLayers } from "../../../graph/record/join-layers.ts";
import type { Store } from "../../../graph/store/store.ts";
import { layersOfRecord, presentOf } from "./layers-of.ts";

/** The other layers of the record into which files are to come as the layer named; undefined where there are none. */
export const layersBeside = async (
  store: Store,
  { dataset, layer }: { readonly dataset?: string | undefined; readonly layer?: string | undefined },
): Promise<Dataset | undefined> => {
  if (dataset === undefined || layer === undefined) return undefined;
  const found = await presentOf(store, dataset);
  if (found === undefined) return undefined;
  const layers = await layersOfRecord(store, found.dataset, found.revision);
  const [first, ...more] = layers.filter(({ about }) => about.name !== layer);
  return first === undefined ? undefined : joinLayers([first, ...more]);
};
