import { expect, it } from "vitest";
import { DottedError } from "../../../../graph/errors.ts";
import { checkDataset } from "../../../../graph/model/check-dataset.ts";
import type { Dataset } from "../../../../graph/model/dataset.ts";
import { applyRows } from "../../../../graph/record/apply-rows.ts";
import { type RecordOperation, recordOperationSchema } from "../../../../graph/record/operation.ts";
import { reversed } from "../../../../graph/record/rows.ts";
import type { Store } from "../../../../graph/store/store.ts";
import { compiledDatasets } from "../../../../server/cache/compiled-datasets.ts";
import { changeRecord } from "../../../../server/services/record/change.ts";
import { restoreRecord } from "../../../../server/services/record/restore.ts";
import { undoLast } from "../../../../server/services/record/undo.ts";
import { fc, runs } from "../../../random.ts";
import { smallDataset } from "../../small-dataset.ts";
import type { Subject } from "./kit.ts";

/** Few enough ids that steps often meet, some of rows that are not there. */
const nodeId = fc.constantFrom("council", "board", "chief", "hat-chief", "mandate", "own-1", "own-2");
const lineId = fc.constantFrom("l1", "l2", "l3", "own-a", "own-b");
const sourceId = fc.constantFrom("paper", "letter");
const words = fc.constantFrom("Council", "Chief of Staff", "R&D; <b>", "总部");
const nodeKind = fc.constantFrom("post", "body", "entity", "hat");
const lineKind = fc.constantFrom("reports-to", "coordinates-with", "functional-to");

const step = <Op extends RecordOperation["op"]>(
  op: Op,
  fields: Readonly<Record<string, fc.Arbitrary<unknown>>>,
): fc.Arbitrary<unknown> => fc.record({ op: fc.constant(op), ...fields });

const operation = fc
  .oneof(
    step("add-node", { node: fc.record({ id: nodeId, kind: nodeKind, name: words }) }),
    step("add-line", { line: fc.record({ id: lineId, kind: lineKind, from: nodeId, to: nodeId }) }),
    step("change-node", { id: nodeId, changes: fc.record({ name: words }) }),
    step("change-node", { id: nodeId, changes: fc.record({ kind: nodeKind }) }),
    step("change-node", { id: nodeId, unset: fc.constant(["level"]) }),
    step("change-line", { id: lineId, changes: fc.record({ to: nodeId }) }),
    step("change-line", { id: lineId, changes: fc.record({ since: fc.constantFrom("2001", "2009") }) }),
    step("remove-node", { id: nodeId, withLines: fc.boolean() }),
    step("remove-line", { id: lineId }),
    step("put-source", { source: fc.record({ id: sourceId, title: words, short: words }) }),
    step("remove-source", { id: sourceId }),
    step("remove-coverage", { id: fc.constant("c1") }),
    step("remove-patch", { id: fc.constant("p1") }),
    step("remove-recommendation", { id: fc.constant("r1") }),
    step("change-record", { changes: fc.record({ title: words }) }),
    step("put-settings", { settings: fc.record({ grades: fc.constant(["D-2", "D-1"]) }) }),
  )
  .map((one) => recordOperationSchema.parse(one));

const actor = fc.constantFrom("ada", "ben");
const deed = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({ operations: fc.array(operation, { minLength: 1, maxLength: 3 }), actor }),
  },
  fc.record({ way: fc.constantFrom("undo" as const, "redo" as const), actor }),
  fc.record({ restore: fc.nat(), actor }),
);
type Deed = typeof deed extends fc.Arbitrary<infer Value> ? Value : never;

/** What a record was in each revision, the first first. */
type States = readonly [Dataset, ...Dataset[]];

const wantedRevision = (states: States, restore: number): number => 1 + (restore % states.length);

const take = async (store: Store, id: string, one: Deed, states: States): Promise<unknown> => {
  if ("way" in one) return undoLast(store, id, one.way, { actor: one.actor, reason: "" });
  if ("restore" in one)
    return restoreRecord(store, id, { revision: wantedRevision(states, one.restore), reason: "" }, one.actor);
  const writer = { actor: one.actor, day: "2026-01-01" };
  const body = { operations: one.operations, reason: "", expected: states.length };
  return changeRecord(store, id, body, writer);
};

/** What a store says of a record: to see that nothing of a refused deed is left. */
const traceOf = async (store: Store, id: string) => ({
  summary: await store.summary(id),
  read: await store.read(id),
  history: await store.history(id, { limit: 100 }),
  audit: await store.audit({ dataset: id, limit: 100 }),
});

const refused = async (work: Promise<unknown>): Promise<boolean> => {
  try {
    await work;
    return false;
  } catch (error) {
    if (error instanceof DottedError && error.code !== "internal") return true;
    throw error;
  }
};

/** A record after a deed that was done: sound, told by its history both ways, and the same however it is read. */
const checkDone = async (
  store: Store,
  id: string,
  states: States,
  one: Deed,
  read: (id: string) => Promise<{ readonly dataset: Dataset }>,
): Promise<Dataset> => {
  const now = states.length + 1;
  const { dataset, revision } = await store.read(id);
  expect(revision).toBe(now);
  expect(checkDataset(dataset).filter(({ severity }) => severity === "error")).toEqual([]);
  const rows = (await store.rowsBetween(id, now - 1, now)).flat();
  const before = states[now - 2] ?? states[0];
  expect(applyRows(before, rows)).toEqual(dataset);
  expect(applyRows(dataset, reversed(rows))).toEqual(before);
  if ("restore" in one) expect(dataset).toEqual(states[wantedRevision(states, one.restore) - 1]);
  expect((await read(id)).dataset).toEqual(dataset);
  const { nodes, lines } = await store.summary(id);
  expect({ nodes, lines }).toEqual({ nodes: dataset.nodes.length, lines: dataset.lines.length });
  return dataset;
};

const sequences = runs(5);

/** Whatever people do one after the other, a record ends where its history says, and what is refused leaves nothing. */
export const editSequences: Subject = (store) => {
  it("any sequence of edits, undo, redo and restores ends where the history says", {
    timeout: 600_000,
  }, async () => {
    let count = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(deed, { minLength: 3, maxLength: 10 }), async (deeds) => {
        const id = `sequence-${count++}`;
        await store().write({ ...smallDataset(), id }, { actor: "ada" });
        const { of: read } = compiledDatasets(store());
        let states: States = [(await read(id)).dataset];
        for (const one of deeds) {
          const before = await traceOf(store(), id);
          if (await refused(take(store(), id, one, states)))
            expect(await traceOf(store(), id)).toEqual(before);
          else states = [...states, await checkDone(store(), id, states, one, read)];
        }
      }),
      { numRuns: sequences },
    );
  });
};
