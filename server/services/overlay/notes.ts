import type { Store } from "../../../graph/store/store.ts";
import { type Note, noteBodySchema } from "../../contract/notes.ts";
import { documentsOf } from "./documents.ts";

/** All notes on a dataset. */
export const listNotes = async (store: Store, dataset: string): Promise<Note[]> =>
  (await documentsOf(store, "note", noteBodySchema).list(dataset)).map(({ id, body, stamp }) => ({
    id,
    ...body,
    ...stamp,
  }));

/** The notes about one node, line or finding. */
export const notesAbout = (notes: readonly Note[], type: Note["subject"]["type"], id: string): Note[] =>
  notes.filter(({ subject }) => subject.type === type && subject.id === id);
