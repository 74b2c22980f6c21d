import { isDeepStrictEqual } from "node:util";
import { DottedError, saying } from "../../../graph/errors.ts";
import { tableNames } from "../../../graph/model/checks/problem.ts";
import type { Dataset } from "../../../graph/model/dataset.ts";
import { applyRows } from "../../../graph/record/apply-rows.ts";
import { newFaults } from "../../../graph/record/change.ts";
import type { LayerRef, Revision, RowChange } from "../../../graph/record/revision.ts";
import { recordRow, reversed, rowKey } from "../../../graph/record/rows.ts";
import type { Store } from "../../../graph/store/store.ts";
import type { RecordChanged } from "../../contract/changes.ts";
import { changed } from "./change.ts";
import { touchedSince, touchWords } from "./conflict.ts";
import { partForRows } from "./wanted.ts";

type Direction = "undo" | "redo";

/** So far back a writer's own changes are looked through. */
const mostEntries = 1_000;

/** The beginning of a record is not taken back: its history keeps no rows from before it. */
const isBeginning = ({ revision, kind }: Revision): boolean => kind === "create" || revision === 1;

/** What somebody can undo and redo, the last first: a new change ends what could be redone. */
const stacks = (entries: readonly Revision[]): Readonly<Record<Direction, readonly number[]>> => {
  let undo: readonly number[] = [];
  let redo: readonly number[] = [];
  for (const { revision, kind, of } of entries.filter((entry) => !isBeginning(entry))) {
    if (of !== undefined && kind === "undo") {
      undo = undo.filter((one) => one !== of);
      redo = [of, ...redo];
    } else if (of !== undefined && kind === "redo") {
      redo = redo.filter((one) => one !== of);
      undo = [of, ...undo];
    } else {
      undo = [revision, ...undo];
      redo = [];
    }
  }
  return { undo, redo };
};

const nextOf = async (store: Store, dataset: string, actor: string, way: Direction): Promise<number> => {
  const entries = await store.history(dataset, { by: actor, limit: mostEntries });
  const [next] = stacks(entries.toReversed())[way];
  if (next === undefined)
    throw new DottedError("bad-request", `There is nothing of yours to ${way} in "${dataset}".`);
  return next;
};

const plain = (row: object | undefined): unknown =>
  row === undefined ? undefined : JSON.parse(JSON.stringify(row));

/** The rows of a part by key. */
const rowsOf = (part: Dataset): Map<string, object> =>
  new Map<string, object>([
    [rowKey({ table: "record", id: part.id }), recordRow(part)],
    ...tableNames.flatMap((table) =>
      part[table].map((row): [string, object] => [rowKey({ table, id: row.id }), row]),
    ),
  ]);

/** Rows that are no longer what the change to be taken back, or made again, left. */
const lostGround = (part: Dataset, rows: readonly RowChange[]): RowChange[] => {
  const found = rowsOf(part);
  return rows.filter((row) => !isDeepStrictEqual(plain(found.get(rowKey(row))), plain(row.before)));
};

const refuse = async (
  store: Store,
  dataset: string,
  way: Direction,
  of: number,
  lost: readonly RowChange[],
): Promise<never> => {
  const { revision } = await store.summary(dataset);
  const keys = new Set(lost.map(rowKey));
  const since = (await touchedSince(store, dataset, of, revision)).filter(({ row }) => keys.has(rowKey(row)));
  throw new DottedError(
    "patch-conflict",
    `Revision ${of} cannot be ${way === "undo" ? "undone" : "made again"}: what it changed was changed since.`,
    since.map((one) => ({
      code: "changed-since",
      ...saying(touchWords(one)),
      field: `${one.row.table}.${one.row.id}`,
    })),
  );
};

/** The layers after a change is taken back or made again: those on its other side, unless others came since. */
const layersAfter = async (
  store: Store,
  dataset: string,
  of: number,
  way: Direction,
): Promise<readonly LayerRef[] | undefined> => {
  const [now] = await store.history(dataset, { limit: 1 });
  const [after, before] = await store.history(dataset, { before: of + 1, limit: 2 });
  const [here, there] = way === "undo" ? [after, before] : [before, after];
  return isDeepStrictEqual(now?.layers, here?.layers) ? there?.layers : undefined;
};

/**
 * Takes back the last change of somebody, or makes one again that they took back: a new revision either way.
 * Throws DottedError bad-request where there is none, patch-conflict where what it changed was changed since or is
 * needed by what came since.
 */
export const undoLast = async (
  store: Store,
  dataset: string,
  way: Direction,
  { actor, reason }: { readonly actor: string; readonly reason: string },
): Promise<RecordChanged> => {
  const of = await nextOf(store, dataset, actor, way);
  const forward = (await store.rowsBetween(dataset, of - 1, of)).flat();
  const rows = way === "undo" ? reversed(forward) : forward;
  const { dataset: part, revision } = await partForRows(store, dataset, rows);
  const lost = lostGround(part, rows);
  if (lost.length > 0) return refuse(store, dataset, way, of, lost);
  const faults = newFaults(part, applyRows(part, rows));
  if (faults.length > 0)
    throw new DottedError(
      "patch-conflict",
      `Revision ${of} cannot be ${way === "undo" ? "undone" : "made again"}: what came since needs what it changed.`,
      faults,
    );
  const layers = await layersAfter(store, dataset, of, way);
  const note = { kind: way, of, reason, ...(layers === undefined ? {} : { layers: [...layers] }) };
  const written = await store.change(dataset, rows, { actor, expected: revision, note });
  return changed(store, dataset, written, rows);
};
