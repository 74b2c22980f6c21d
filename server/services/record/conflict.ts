import { DottedError, type Problem } from "../../../graph/errors.ts";
import { fieldChanges } from "../../../graph/patch/field-changes.ts";
import type { Revision, RowChange } from "../../../graph/record/revision.ts";
import type { Store } from "../../../graph/store/store.ts";
import { valueText } from "./value-text.ts";

/** A row that a revision changed. */
export type Touched = { readonly by: Revision; readonly row: RowChange };

/** The rows of the revisions since one. Throws DottedError revision-conflict where they are not kept. */
const rowsSince = async (
  store: Store,
  dataset: string,
  after: number,
  to: number,
): Promise<readonly (readonly RowChange[])[]> =>
  store.rowsBetween(dataset, after, to).catch((error: unknown) => {
    if (!(error instanceof DottedError) || error.code !== "not-found") throw error;
    const message = `What changed in "${dataset}" since revision ${after} is not kept: read it as it is now, at revision ${to}, and change that. Nothing was written.`;
    throw new DottedError("revision-conflict", message, [{ code: "history-not-kept", message }]);
  });

/** What others did after a revision, in its order. Throws DottedError revision-conflict where the history does not reach so far. */
export const touchedSince = async (
  store: Store,
  dataset: string,
  after: number,
  to: number,
): Promise<Touched[]> => {
  if (to <= after) return [];
  const rows = await rowsSince(store, dataset, after, to);
  const entries = (await store.history(dataset, { before: to + 1, limit: to - after })).toReversed();
  return entries.flatMap((by, place) => (rows[place] ?? []).map((row) => ({ by, row })));
};

const nameOf = ({ id, before, after }: RowChange): string => {
  const row = after ?? before ?? {};
  return "name" in row && typeof row.name === "string" ? `${row.name} (${id})` : id;
};

const words: Readonly<Record<RowChange["table"], string>> = {
  sources: "the source",
  nodes: "the node",
  lines: "the line",
  coverage: "the coverage",
  recommendations: "the recommendation",
  patches: "the reform",
  record: "what the record says of itself:",
};

const deed = (row: RowChange): string => {
  const what = `${words[row.table]} ${nameOf(row)}`;
  if (row.before === undefined) return `added ${what}`;
  if (row.after === undefined) return `removed ${what}`;
  const fields = fieldChanges(row.before, row.after).map(
    ({ field, before, after }) => `${field} from ${valueText(before)} to ${valueText(after)}`,
  );
  return `changed ${what}: ${fields.join(", ")}`;
};

/** One thing that somebody did, in a sentence. */
export const touchSentence = ({ by, row }: Touched): string => {
  const why = by.reason === "" ? "" : ` (${by.reason})`;
  return `revision ${by.revision}, ${by.by}${why}: ${deed(row)}`;
};

/** The error of a change whose rows others changed: each of their changes is one problem. */
export const collision = (touched: readonly Touched[], more: readonly Problem[] = []): DottedError => {
  const who = [...new Set(touched.map(({ by }) => by.by))].join(", ");
  return new DottedError(
    "revision-conflict",
    `${who} changed the same since the revision that was seen; nothing was written.`,
    [
      ...touched.map((one) => ({
        code: "changed-meanwhile",
        message: touchSentence(one),
        field: `${one.row.table}.${one.row.id}`,
      })),
      ...more,
    ],
  );
};
