import { DottedError } from "../../../graph/errors.ts";
import type { Store } from "../../../graph/store/store.ts";
import type { RecordChanged } from "../../contract/changes.ts";
import { changed } from "./change.ts";
import { entryAt, rowsBetween } from "./history.ts";

/**
 * Makes a record what it was in a revision: a new revision, so that nothing in between is lost.
 * Throws DottedError not-found, bad-request where it is so already, revision-conflict.
 */
export const restoreRecord = async (
  store: Store,
  dataset: string,
  { revision, reason }: { readonly revision: number; readonly reason: string },
  actor: string,
): Promise<RecordChanged> => {
  const { revision: expected } = await store.summary(dataset);
  const { layers } = await entryAt(store, dataset, revision);
  const rows = await rowsBetween(store, dataset, expected, revision);
  if (rows.length === 0)
    throw new DottedError("bad-request", `"${dataset}" is already as it was in revision ${revision}.`);
  const note = { kind: "restore" as const, of: revision, reason, layers };
  const written = await store.change(dataset, rows, { actor, expected, note });
  return changed(store, dataset, written, rows);
};
