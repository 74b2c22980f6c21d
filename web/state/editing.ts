import { useSyncExternalStore } from "react";
import type { Line } from "../../graph/model/line.ts";
import type { Citation } from "../../graph/model/source.ts";
import { newListeners } from "./listeners.ts";
import { useRecord } from "./record.ts";

/** Whether gestures correct the record or propose a step of a reform. */
export const inks = ["record", "reform"] as const;
export type Ink = (typeof inks)[number];

/** A line on its way to another superior, as it stands. */
export type LineOnMove = Pick<Line, "id" | "kind" | "from" | "to" | "basis" | "scopes">;

/** What is being drawn: a line from a box, a box under another, or a line on its way to another superior. */
export type EditDraft =
  | { readonly what: "line"; readonly from: string }
  | { readonly what: "box"; readonly under: string | undefined }
  | { readonly what: "move"; readonly line: LineOnMove };

/** How edits of one dataset are made: with which ink, why, and where it is said; kept for the next edits until changed. */
export type Editing = {
  readonly ink: Ink;
  readonly reason: string;
  readonly source: Citation | undefined;
  readonly draft: EditDraft | undefined;
  /** The revisions that this page wrote, in their order: what it has seen without reading it. */
  readonly written: readonly number[];
  /** What was done last, for the line beside the undo button. */
  readonly said: string;
};

const start: Editing = {
  ink: "record",
  reason: "",
  source: undefined,
  draft: undefined,
  written: [],
  said: "",
};

const { subscribe, tell } = newListeners();
const present = new Map<string, Editing>();

/** How edits of a dataset are made just now: nothing of another dataset. */
export const editingOf = (dataset: string): Editing => present.get(dataset) ?? start;

export const setEditing = (dataset: string, change: Partial<Editing>): void => {
  present.set(dataset, { ...editingOf(dataset), ...change });
  tell();
};

/** Lets go of what is being drawn, as when editing is switched off. */
export const stopDrawing = (dataset: string): void => {
  if (editingOf(dataset).draft !== undefined) setEditing(dataset, { draft: undefined });
};

/** Remembers a revision that this page wrote. */
export const wrote = (dataset: string, revision: number): void =>
  setEditing(dataset, { written: [...editingOf(dataset).written, revision] });

/** The revision that has been seen once one's own that follow it directly are counted, too. */
export const seenFrom = (revision: number, written: readonly number[]): number =>
  written.includes(revision + 1) ? seenFrom(revision + 1, written) : revision;

/** How edits of a dataset are made, for what stands above its record. */
export const useEditingOf = (dataset: string): Editing =>
  useSyncExternalStore(subscribe, () => editingOf(dataset));

/** How edits of the present dataset are made, and the way to change it. */
export const useEditing = (): readonly [Editing, (change: Partial<Editing>) => void] => {
  const { dataset } = useRecord();
  return [useEditingOf(dataset), (change) => setEditing(dataset, change)];
};
