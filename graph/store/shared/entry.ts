import { DottedError } from "../../errors.ts";
import {
  type LayerRef,
  type Revision,
  type RowChange,
  revisionSchema,
  rowChangesSchema,
} from "../../record/revision.ts";
import { countRows } from "../../record/rows.ts";
import type { RecordWriteOptions } from "../store.ts";
import { unpackJson } from "./packed.ts";

/** What happened, for the history: `rows` are those that changed, or how many were there at the beginning. */
export type Happened = {
  readonly revision: number;
  readonly at: string;
  readonly rows: readonly RowChange[] | { readonly added: number };
};
type HappenedTo = Happened & { readonly layers: readonly LayerRef[] };

const isList = (rows: Happened["rows"]): rows is readonly RowChange[] => Array.isArray(rows);

/** The layers after a write: those before, or those its note says, with the one that it brings. */
const layersAfter = ({ note, layer }: RecordWriteOptions, { layers, revision }: HappenedTo): LayerRef[] => {
  const before = note?.layers ?? layers;
  if (layer === undefined) return [...before];
  const brought = { name: layer.about.name, revision };
  const place = before.findIndex(({ name }) => name === brought.name);
  return place < 0 ? [...before, brought] : before.with(place, brought);
};

/** The entry of a write in its record's history. */
export const entryOf = (options: RecordWriteOptions, happened: HappenedTo): Revision =>
  revisionSchema.parse({
    kind: options.layer === undefined ? "create" : "import",
    ...options.note,
    revision: happened.revision,
    at: happened.at,
    by: options.actor,
    layer: options.layer?.about.name,
    layers: layersAfter(options, happened),
    rows: isList(happened.rows)
      ? countRows(happened.rows)
      : { added: happened.rows.added, removed: 0, changed: 0 },
  });

/** What an audit says was done. */
export const actionOf = ({ kind }: Revision): string =>
  kind === "create" || kind === "import" ? "dataset.write" : `dataset.${kind}`;

/** Rows of a revision out of a store; `text` is null where it keeps none. Throws DottedError not-found. */
export const rowsIn = (dataset: string, revision: number, text: string | null | undefined): RowChange[] => {
  if (text === null || text === undefined)
    throw new DottedError(
      "not-found",
      `of what revision ${revision} of "${dataset}" changed nothing is kept`,
    );
  return rowChangesSchema.parse(unpackJson(text));
};

/** Throws DottedError not-found where revisions of a history are missing. */
export const refuseGap = (dataset: string, after: number, to: number, found: number): void => {
  if (found !== Math.max(0, to - after))
    throw new DottedError(
      "not-found",
      `the history of "${dataset}" does not reach from revision ${after} to ${to}`,
    );
};
