import type { Store } from "../../../graph/store/store.ts";
import { noteBodySchema, type StoredNote } from "../../contract/notes.ts";
import { documentsOf } from "./documents.ts";

/** All notes on a dataset. */
export const listNotes = async (store: Store, dataset: string): Promise<StoredNote[]> =>
  (await documentsOf(store, "note", noteBodySchema).list(dataset)).map(({ id, body, stamp }) => ({
    id,
    ...body,
    ...stamp,
  }));

/** The notes about one node, line or finding. */
export const notesAbout = (
  notes: readonly StoredNote[],
  type: StoredNote["subject"]["type"],
  id: string,
): StoredNote[] => notes.filter(({ subject }) => subject.type === type && subject.id === id);
