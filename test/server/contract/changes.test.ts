import { describe, expect, test } from "vitest";
import type { z } from "zod";
import {
  changeBodySchema,
  changedSchema,
  historyQuerySchema,
  historySchema,
  newDatasetSchema,
  restoreBodySchema,
  revisionParamsSchema,
  revisionsQuerySchema,
  settingsAnswerSchema,
  undoBodySchema,
} from "../../../server/contract/changes.ts";
import { duplicateSchema, layerListSchema, setAsideListSchema } from "../../../server/contract/layers.ts";

const change = (...operations: unknown[]) => ({ operations, reason: "why", expected: 3 });
const line = { id: "l", kind: "reports-to", from: "a", to: "b" };

const fits: readonly [string, z.ZodType, unknown][] = [
  ["a line that cites nothing", changeBodySchema, change({ op: "add-line", line })],
  ["a line that moves", changeBodySchema, change({ op: "change-line", id: "l", changes: { to: "c" } })],
  ["a field emptied", changeBodySchema, change({ op: "change-node", id: "a", unset: ["until"] })],
  ["a node with its lines", changeBodySchema, change({ op: "remove-node", id: "a", withLines: true })],
  [
    "a source",
    changeBodySchema,
    change({ op: "put-source", source: { id: "s", title: "Terms", short: "ToR" } }),
  ],
  ["no reason", changeBodySchema, { operations: [{ op: "remove-line", id: "l" }], expected: 1 }],
  ["settings", changeBodySchema, change({ op: "put-settings", settings: { pillars: ["water"] } })],
  ["a new record", newDatasetSchema, { title: "Ours", settings: { language: "fr" } }],
  ["an undo without words", undoBodySchema, undefined],
  ["a restore", restoreBodySchema, { revision: 3 }],
  ["a page of history", historyQuerySchema, { before: "12" }],
  ["two revisions", revisionsQuerySchema, { from: "1", to: "2" }],
  ["a revision", revisionParamsSchema, { dataset: "d", revision: "2" }],
  ["settings with their revision", settingsAnswerSchema, { revision: 1, settings: {} }],
  ["a history of nothing", historySchema, { revisions: [] }],
  ["no layer", layerListSchema, []],
  ["nothing set aside", setAsideListSchema, []],
  ["twins", duplicateSchema, { node: "a", other: "b", name: "Clerk", layer: "hr" }],
];

test.each(fits)("%s fits", (_, schema, value) => {
  expect(schema.safeParse(value).error).toBeUndefined();
});

const doesNotFit: readonly [string, z.ZodType, unknown, string][] = [
  ["no operation", changeBodySchema, change(), "operations"],
  [
    "a misspelt field",
    changeBodySchema,
    change({ op: "change-node", id: "a", changes: { nmae: "x" } }),
    "operations.0.changes",
  ],
  [
    "emptying what must be said",
    changeBodySchema,
    change({ op: "change-node", id: "a", unset: ["name"] }),
    "operations.0.unset.0",
  ],
  [
    "no revision seen",
    changeBodySchema,
    { ...change({ op: "remove-line", id: "l" }), expected: 0 },
    "expected",
  ],
  [
    "settings nobody knows",
    changeBodySchema,
    change({ op: "put-settings", settings: { colour: "red" } }),
    "operations.0.settings",
  ],
  ["a record without a title", newDatasetSchema, { title: " " }, "title"],
  [
    "a level with two lanes",
    newDatasetSchema,
    {
      title: "T",
      settings: {
        lanes: [
          { level: "mission", name: "a" },
          { level: "mission", name: "b" },
        ],
      },
    },
    "settings.lanes",
  ],
  ["a change without its difference", changedSchema, { dataset: "d", revision: 2 }, "change"],
];

describe("is refused at its place:", () => {
  test.each(doesNotFit)("%s", (_, schema, value, path) => {
    const { error } = schema.safeParse(value);
    expect(error?.issues.map((issue) => issue.path.join("."))).toContain(path);
  });
});
