import { expect, onTestFinished, test } from "vitest";
import { openStore } from "../../../graph/store/open-store.ts";
import { changeRecord } from "../../../server/services/record/change.ts";
import { createRecord } from "../../../server/services/record/create.ts";
import { undoLast } from "../../../server/services/record/undo.ts";
import { temporaryFolder } from "../kit.ts";
import { bring, first } from "./staff.ts";

const open = async () => {
  const store = await openStore(`${await temporaryFolder()}/ours.db`);
  onTestFinished(() => store.close());
  const edit = async (actor: string, ...operations: Parameters<typeof changeRecord>[2]["operations"]) => {
    const { revision: expected } = await store.summary("ours");
    const day = "2026-05-17";
    return changeRecord(store, "ours", { operations, reason: "", expected }, { actor, day });
  };
  const undo = (actor: string) => undoLast(store, "ours", "undo", { actor, reason: "" });
  return { store, edit, undo };
};

const holds = {
  id: "h",
  kind: "holds" as const,
  from: "ada",
  to: "desk",
  basis: "formal" as const,
  scopes: [],
  polarity: "asserted" as const,
  authority: [],
  confidence: "stated" as const,
  sources: [],
};

test("a change of a node's kind is not taken back under a line that only the new kind may have", async () => {
  const { store, edit, undo } = await open();
  await createRecord(store, { id: "ours", title: "Ours" }, "ada");
  const node = { aliases: [], class: false, separate: false, identifiers: [], sources: [] };
  const confidence = "stated" as const;
  await edit(
    "ada",
    { op: "add-node", node: { ...node, confidence, id: "desk", kind: "entity", name: "Desk" } },
    { op: "add-node", node: { ...node, confidence, id: "ada", kind: "holder", name: "Ada" } },
  );
  await edit("ada", { op: "change-node", id: "desk", changes: { kind: "post" } });
  await edit("ben", { op: "add-line", line: holds });
  const before = await store.read("ours");
  await expect(undo("ada")).rejects.toMatchObject({
    code: "patch-conflict",
    message: expect.stringContaining("what came since needs what it changed"),
  });
  expect(await store.read("ours")).toEqual(before);
});

test("the import that a record began with cannot be taken back: there is nothing of its writer's to undo", async () => {
  const { store, undo } = await open();
  await bring(store, first);
  await expect(undo("ada")).rejects.toMatchObject({
    code: "bad-request",
    message: expect.stringContaining("nothing of yours to undo"),
  });
});
