import { expect, test } from "vitest";
import type { RowDifference } from "../../server/contract/changes.ts";
import { letGo } from "../../web/state/let-go.ts";

const row = (table: RowDifference["table"], id: string, sides: Pick<RowDifference, "before" | "after">) => ({
  table,
  id,
  fields: [],
  ...sides,
});
const removed = (table: RowDifference["table"], id: string) => row(table, id, { before: { id } });
const open = { node: "clerk", line: undefined, focus: undefined };

test.each([
  ["a node that was removed is closed", open, [removed("nodes", "clerk")], { node: undefined }],
  ["a node that was added stays open", open, [row("nodes", "clerk", { after: { id: "clerk" } })], {}],
  [
    "a node that was changed stays open",
    open,
    [row("nodes", "clerk", { before: { id: "clerk" }, after: { id: "clerk", name: "x" } })],
    {},
  ],
  ["a line of the same id is another thing", open, [removed("lines", "clerk")], {}],
  [
    "a line that was removed is closed",
    { ...open, node: undefined, line: "up" },
    [removed("nodes", "clerk"), removed("lines", "up")],
    { line: undefined },
  ],
  [
    "what was focused on is no focus any more",
    { ...open, focus: "clerk" },
    [removed("nodes", "clerk")],
    { node: undefined, focus: undefined, depth: 1 },
  ],
  ["where nothing is open, nothing is closed", { ...open, node: undefined }, [removed("nodes", "clerk")], {}],
])("%s", (_, state, rows, change) => {
  expect(letGo(state, { rows })).toStrictEqual(change);
});
