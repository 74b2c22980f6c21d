import { expect, test } from "vitest";
import { changeRecord } from "../../../server/services/record/change.ts";
import { smallDataset } from "../../graph/small-dataset.ts";
import { startServer } from "../kit.ts";

test("settings of a record are not set without saying which revision was seen", async () => {
  const { ask, store } = await startServer();
  const put = {
    method: "PUT",
    url: "/api/datasets/small/settings",
    payload: { pillars: ["water"] },
    as: "editor",
  } as const;
  const answer = await ask(put);
  expect(answer.json()).toMatchObject({ status: 409, code: "revision-conflict" });
  expect(answer.json().detail).toContain('at revision 1: say which revision was seen (If-Match: "1"');
  expect((await store.summary("small")).revision).toBe(1);
  expect((await ask({ ...put, headers: { "if-match": '"1"' } })).json()).toMatchObject({ revision: 2 });
});

test("a change over a revision from before the history is told to read again, and nothing is written", async () => {
  const { store } = await startServer();
  const dataset = { ...smallDataset(), id: "older" };
  const whole = {
    dataset,
    revision: 5,
    changedAt: "",
    changedBy: "ada",
    revisions: [],
    layers: [],
    documents: [],
  };
  await store.bring?.(whole, { actor: "ada" });
  const id = dataset.nodes[0]?.id ?? "";
  const change = (expected: number) =>
    changeRecord(
      store,
      "older",
      { operations: [{ op: "change-node", id, changes: { short: "S" } }], reason: "", expected },
      { actor: "ben", day: "2026-05-17" },
    );
  await expect(change(3)).rejects.toMatchObject({
    code: "revision-conflict",
    message: expect.stringContaining("since revision 3 is not kept"),
  });
  expect(await change(5)).toMatchObject({ revision: 6 });
});
