import type { Store, WriteOptions } from "../../../graph/store/store.ts";
import type { ImportResult } from "../../contract/datasets.ts";
import { checkAsked, readBundle } from "./read.ts";

/**
 * Brings a bundle into a store as the same record with the same history, all or nothing. With `dryRun` it is only
 * checked. Throws DottedError bad-data, bad-request for another id, already-exists.
 */
export const bringBundle = async (
  store: Store,
  files: ReadonlyMap<string, Uint8Array>,
  { dataset: wanted, dryRun }: { readonly dataset?: string | undefined; readonly dryRun: boolean },
  write: WriteOptions,
): Promise<ImportResult> => {
  const record = readBundle(files);
  const { id, nodes, lines } = record.dataset;
  checkAsked(id, wanted);
  const result = {
    dataset: id,
    dryRun,
    nodes: nodes.length,
    lines: lines.length,
    warnings: [],
    setAside: [],
    twins: [],
  };
  if (dryRun) return result;
  await store.bring(record, write);
  return { ...result, revision: record.revision };
};
