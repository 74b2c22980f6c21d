import { DottedError } from "../../../graph/errors.ts";
import { datasetSchema } from "../../../graph/model/dataset.ts";
import type { Store } from "../../../graph/store/store.ts";
import { parseDetectorOptions } from "../../cache/detector-options.ts";
import type { NewDataset } from "../../contract/changes.ts";
import { newId } from "../documents/new-id.ts";

/** Makes an empty record to be filled by hand or by imports. Throws DottedError already-exists, bad-request. */
export const createRecord = async (
  store: Store,
  { title, id = newId(title), ...rest }: NewDataset,
  actor: string,
): Promise<{ readonly id: string; readonly revision: number }> => {
  parseDetectorOptions(rest.settings?.detectors ?? {});
  const dataset = datasetSchema.parse({ ...rest, title, id, sources: [], nodes: [], lines: [] });
  const there = (await store.datasets()).some((one) => one.id === id);
  if (there) throw new DottedError("already-exists", `There is a record "${id}" already.`);
  const revision = await store.write(dataset, { actor, expected: 0, note: { kind: "create" } });
  return { id, revision };
};
