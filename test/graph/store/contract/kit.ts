import { DottedError } from "../../../../graph/errors.ts";
import type { Dataset } from "../../../../graph/model/dataset.ts";
import type { Store } from "../../../../graph/store/store.ts";

/** A place for datasets: `open` opens it again each time it is called; `fresh` empties it first. */
export type Place = { readonly fresh: () => Promise<void>; readonly open: () => Promise<Store> };

/** One subject of the contract: its tests, on the store that is open when they run, and on others at the same place. */
export type Subject = (store: () => Store, place: Place) => void;

/** Rows in order of id: what a store promises to give back. */
export const ordered = (dataset: Dataset): Dataset => {
  const byId = <T extends { id: string }>(rows: readonly T[]): T[] =>
    [...rows].sort((a, b) => (a.id < b.id ? -1 : 1));
  return {
    ...dataset,
    sources: byId(dataset.sources),
    nodes: byId(dataset.nodes),
    lines: byId(dataset.lines),
    coverage: byId(dataset.coverage),
    recommendations: byId(dataset.recommendations),
    patches: byId(dataset.patches),
  };
};

/** The code of the error that work ends with. */
export const code = (work: Promise<unknown>): Promise<string> =>
  work.then(
    () => "nothing was thrown",
    (error: unknown) => (error instanceof DottedError ? error.code : `not ours: ${String(error)}`),
  );

/** Who writes, where it does not matter. */
export const by = { actor: "ada" };
