import { expect, test } from "vitest";
import { recordOperationSchema } from "../../../graph/record/operation.ts";
import { changeRecord } from "../../../server/services/record/change.ts";
import { startServer } from "../kit.ts";

test("a line without a source that does not fit is told by the number that its step has for its writer", async () => {
  const { store } = await startServer();
  const line = { id: "own", kind: "reports-to", from: "gone", to: "chief", sources: [] };
  const operations = [recordOperationSchema.parse({ op: "add-line", line })];
  const change = changeRecord(
    store,
    "small",
    { operations, reason: "", expected: 1 },
    { actor: "ben", day: "2026-05-17" },
  );
  await expect(change).rejects.toMatchObject({
    code: "patch-conflict",
    problems: [{ row: 1, code: "no-such-end" }],
  });
});
