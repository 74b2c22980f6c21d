import { describe, expect, it } from "vitest";
import { indexCoverage } from "../../../graph/index/coverage.ts";
import { coverageSchema } from "../../../graph/model/coverage.ts";

const complete = indexCoverage(
  [
    { id: "all", nodeKind: "post", lineKind: "reports-to", direction: "out" },
    { id: "one", node: "board", lineKind: "reports-to", direction: "in", scope: "finance" },
  ].map((row) => coverageSchema.parse(row)),
);

const post = { id: "chief", kind: "post" } as const;
const board = { id: "board", kind: "body" } as const;

describe("coverage", () => {
  it.each([
    ["a row for a kind covers every node of it", true, complete(post, "reports-to", "out")],
    ["a row for everything covers each subject", true, complete(post, "reports-to", "out", "security")],
    ["the other direction is another question", false, complete(post, "reports-to", "in")],
    ["another kind of line is another question", false, complete(post, "deputy-of", "out")],
    ["a row for a node covers that node", true, complete(board, "reports-to", "in", "finance")],
    ["a row for one subject does not cover everything", false, complete(board, "reports-to", "in")],
    [
      "a node of the name of a kind is not the kind",
      false,
      complete({ id: "post", kind: "body" }, "reports-to", "out"),
    ],
  ])("%s", (_, wanted, got) => {
    expect(got).toBe(wanted);
  });
});
