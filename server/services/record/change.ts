import { DottedError } from "../../../graph/errors.ts";
import { changedBy } from "../../../graph/record/change.ts";
import type { RecordOperation } from "../../../graph/record/operation.ts";
import type { RowChange } from "../../../graph/record/revision.ts";
import { rowKey } from "../../../graph/record/rows.ts";
import type { Store } from "../../../graph/store/store.ts";
import { parseDetectorOptions } from "../../cache/detector-options.ts";
import { groupsOnRecord, namesGroups } from "../../cache/known-groups.ts";
import type { ChangeBody, RecordChanged } from "../../contract/changes.ts";
import { collision, type Touched, touchedSince } from "./conflict.ts";
import { differenceOf } from "./difference.ts";
import { citationsFor, saidById, withoutUncited } from "./said-by.ts";
import { idsOfChange, partForOperations } from "./wanted.ts";

/** Who changes a record, and on which day. */
export type Writer = { readonly actor: string; readonly day: string };

/** So often a change is tried again over rows that others changed meanwhile. */
const attempts = 8;

/** What a write did, as the API tells it. */
export const changed = async (
  store: Store,
  dataset: string,
  revision: number,
  rows: readonly RowChange[],
): Promise<RecordChanged> => {
  const [entry] = await store.history(dataset, { before: revision + 1, limit: 1 });
  if (entry === undefined) throw new DottedError("not-found", `there is no revision ${revision}`);
  return { dataset, revision, change: { revision: entry, difference: differenceOf(rows) } };
};

/** A step whose options of detectors are known to fit: units of groups by id, where they were given by name. */
const withFitSettings = async (
  store: Store,
  dataset: string,
  one: RecordOperation,
): Promise<RecordOperation> => {
  if (one.op !== "put-settings" || one.settings.detectors === undefined) return one;
  const given = one.settings.detectors;
  const detectors = namesGroups(given)
    ? groupsOnRecord(given, (await store.read(dataset)).dataset.nodes)
    : given;
  parseDetectorOptions(detectors);
  return { ...one, settings: { ...one.settings, detectors } };
};

const checkSeen = (dataset: string, expected: number, revision: number): void => {
  if (expected === 0)
    throw new DottedError(
      "revision-conflict",
      `dataset "${dataset}" is there already, at revision ${revision}: say which revision was seen (If-Match: "${revision}", or * for any); nothing was written`,
    );
  if (expected > revision)
    throw new DottedError(
      "revision-conflict",
      `dataset "${dataset}" was expected at revision ${expected}, but it is at revision ${revision}`,
    );
};

/** The rows of a change; where it does not fit, and others touched what it names, their changes are told. */
const rowsOf = (
  work: () => RowChange[],
  operations: readonly RecordOperation[],
  others: readonly Touched[],
) => {
  try {
    return work();
  } catch (error) {
    const named = new Set(idsOfChange(operations));
    const touched = others.filter(({ row }) => named.has(row.id));
    if (!(error instanceof DottedError) || touched.length === 0) throw error;
    throw collision(touched, error.problems);
  }
};

const attempt = async (
  store: Store,
  dataset: string,
  { operations, reason, source, expected }: ChangeBody,
  writer: Writer,
): Promise<RecordChanged> => {
  const more = [saidById(writer.actor), ...(source === undefined ? [] : [source.source])];
  const { dataset: part, revision } = await partForOperations(store, dataset, operations, more);
  checkSeen(dataset, expected, revision);
  const others = await touchedSince(store, dataset, expected, revision);
  const { citations, steps } = citationsFor(part, operations, { ...writer, reason, source });
  const made = rowsOf(() => changedBy(part, steps, citations), operations, others);
  const rows = steps === operations ? made : withoutUncited(made, saidById(writer.actor));
  const ours = new Set(rows.map(rowKey));
  const touched = others.filter(({ row }) => ours.has(rowKey(row)));
  if (touched.length > 0) throw collision(touched);
  if (rows.length === 0)
    throw new DottedError("bad-request", "Nothing would change: the record says this already.");
  const note = {
    kind: "edit" as const,
    reason,
    source,
    operations: [...(rows === made ? steps : operations)],
  };
  const written = await store.change(dataset, rows, { actor: writer.actor, expected: revision, note });
  return changed(store, dataset, written, rows);
};

const isLate = (error: unknown): boolean =>
  error instanceof DottedError && error.code === "revision-conflict" && error.problems.length === 0;

/**
 * Changes a record by hand. Rows that others changed since the revision that was seen are not written over; a change
 * of other rows goes through.
 * Throws DottedError not-found, bad-request, patch-conflict with each step that does not fit, revision-conflict with
 * each change of others that touched the same.
 */
export const changeRecord = async (
  store: Store,
  dataset: string,
  body: ChangeBody,
  writer: Writer,
): Promise<RecordChanged> => {
  const operations = await Promise.all(body.operations.map((one) => withFitSettings(store, dataset, one)));
  checkSeen(dataset, body.expected, (await store.summary(dataset)).revision);
  for (let tried = 1; ; tried++)
    try {
      return await attempt(store, dataset, { ...body, operations }, writer);
    } catch (error) {
      if (tried === attempts || !isLate(error)) throw error;
    }
};
