import { expect, it } from "vitest";
import { lineSchema } from "../../../graph/model/line.ts";
import { nodeSchema } from "../../../graph/model/node.ts";
import { recordFields } from "../../../server/contract/record-fields.ts";

it("has every field of a node and a line, each of a kind that a form can write", () => {
  expect(recordFields.nodes.map(({ name }) => name)).toEqual(Object.keys(nodeSchema.shape));
  expect(recordFields.lines.map(({ name }) => name)).toEqual(Object.keys(lineSchema.shape));
});

it.each([
  ["nodes", "name", "text"],
  ["nodes", "fte", "number"],
  ["nodes", "class", "flag"],
  ["nodes", "aliases", "words"],
  ["nodes", "dated", "dated"],
  ["nodes", "identifiers", "identifiers"],
  ["lines", "basis", "choice"],
  ["lines", "scopes", "choices"],
  ["lines", "sources", "citations"],
  ["coverage", "says", "choice"],
  ["sources", "url", "text"],
] as const)("%s.%s is written as %s", (table, field, type) => {
  expect(recordFields[table].find(({ name }) => name === field)?.type).toBe(type);
});
