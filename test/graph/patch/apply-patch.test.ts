import { describe, expect, it } from "vitest";
import { DottedError } from "../../../graph/errors.ts";
import { coverageSchema } from "../../../graph/model/coverage.ts";
import { type Operation, patchSchema } from "../../../graph/model/patch.ts";
import { applyPatch } from "../../../graph/patch/apply-patch.ts";
import { line, mission, node } from "./small-dataset.ts";

const patch = (...operations: unknown[]) => patchSchema.parse({ id: "R-1", title: "A change", operations });

const refusal = (...operations: unknown[]): DottedError => {
  try {
    applyPatch(mission(), patch(...operations));
  } catch (error) {
    if (error instanceof DottedError) return error;
    throw error;
  }
  throw new Error("the patch applied");
};

const leadingNowhere = (id: string, more: object = {}) =>
  coverageSchema.parse({
    id,
    node: "administrator",
    lineKind: "reports-to",
    direction: "out",
    says: "unresolved",
    value: "P099",
    ...more,
  });

describe("a reference of a source that leads nowhere", () => {
  const superior = (more: object = {}) => ({
    op: "add-line",
    line: line("administrator", "reports-to", "board", more),
  });
  it.each([
    ["is put right by the line that stands in its place", [leadingNowhere("a")], superior(), []],
    ["stays where the line is only practice", [leadingNowhere("a")], superior({ basis: "practice" }), ["a"]],
    ["stays where the line is denied", [leadingNowhere("a")], superior({ polarity: "denied" }), ["a"]],
    [
      "stays where the line is about one subject",
      [leadingNowhere("a")],
      superior({ scopes: ["finance"] }),
      ["a"],
    ],
    ["stays where there are several", [leadingNowhere("a"), leadingNowhere("b")], superior(), ["a", "b"]],
    ["of another kind stays", [leadingNowhere("a", { lineKind: "functional-to" })], superior(), ["a"]],
    ["of another post stays", [leadingNowhere("a", { node: "head" })], superior(), ["a"]],
    ["arriving at the post stays", [leadingNowhere("a", { direction: "in" })], superior(), ["a"]],
    ["stays where nothing of it is open", [leadingNowhere("a", { says: "nobody" })], superior(), ["a"]],
  ])("%s", (_, coverage, operation, left) => {
    const after = applyPatch({ ...mission(), coverage }, patch(operation));
    expect(after.coverage.map(({ id }) => id)).toEqual(left);
  });
});

const faults: { name: string; operation: unknown; codes: string[] }[] = [
  {
    name: "a node that exists",
    operation: { op: "add-node", node: node("head", "post") },
    codes: ["node-exists"],
  },
  {
    name: "a line that exists",
    operation: { op: "add-line", line: line("administrator", "reports-to", "head") },
    codes: ["line-exists"],
  },
  {
    name: "a line without its two ends",
    operation: { op: "add-line", line: line("nobody", "reports-to", "nowhere") },
    codes: ["no-such-end", "no-such-end"],
  },
  {
    name: "a line whose kind does not fit its end",
    operation: { op: "add-line", line: line("head", "reports-to", "vehicles") },
    codes: ["wrong-end"],
  },
  {
    name: "a line under an unknown hat",
    operation: { op: "add-line", line: line("head", "reports-to", "board", { hat: "hat-y" }) },
    codes: ["no-such-hat"],
  },
  {
    name: "a change to an unknown node",
    operation: { op: "change-node", id: "nobody", changes: { name: "x" } },
    codes: ["no-such-node"],
  },
  {
    name: "a change to an unknown line, under an unknown hat",
    operation: { op: "change-line", id: "nobody--heads--x", changes: { hat: "hat-y" } },
    codes: ["no-such-line", "no-such-hat"],
  },
  {
    name: "removal of an unknown node",
    operation: { op: "remove-node", id: "nobody" },
    codes: ["no-such-node"],
  },
  {
    name: "removal of an unknown line",
    operation: { op: "remove-line", id: "x--heads--y" },
    codes: ["no-such-line"],
  },
  {
    name: "removal of a node that lines still join",
    operation: { op: "remove-node", id: "support" },
    codes: ["dangling-line", "dangling-line", "dangling-line"],
  },
  {
    name: "removal of a hat that a line is under",
    operation: { op: "remove-node", id: "hat-x" },
    codes: ["dangling-line", "dangling-line"],
  },
];

describe("preconditions", () => {
  it.each(faults)("refuses $name", ({ operation, codes }) => {
    const error = refusal(operation);
    expect(error.code).toBe("patch-conflict");
    expect(error.problems.map((problem) => problem.code)).toEqual(codes);
  });

  it("reports every step that fails, by its number", () => {
    const problems = refusal(
      { op: "remove-line", id: "x--heads--y" },
      { op: "change-node", id: "head", changes: { name: "Chief" } },
      { op: "add-node", node: node("board", "body") },
    ).problems;
    expect(problems.map(({ file, row, code }) => [file, row, code])).toEqual([
      ["R-1", 1, "no-such-line"],
      ["R-1", 3, "node-exists"],
    ]);
  });

  it("checks a step against what the steps before it made", () => {
    const after = applyPatch(
      mission(),
      patch(
        { op: "add-node", node: node("office", "entity") },
        { op: "add-line", line: line("office", "supports", "head") },
        { op: "change-line", id: "office--supports--head", changes: { scopes: ["planning"] } },
      ),
    );
    expect(after.lines.at(-1)).toEqual(line("office", "supports", "head", { scopes: ["planning"] }));
  });
});

describe("what a patch does", () => {
  it("changes only the fields it names, in place", () => {
    const id = "administrator--reports-to--support";
    const after = applyPatch(mission(), patch({ op: "change-line", id, changes: { clarity: "clear" } }));
    expect(after.lines.map((row) => row.id)).toEqual(mission().lines.map((row) => row.id));
    expect(after.lines[1]).toEqual({ ...mission().lines[1], clarity: "clear" });
  });

  it("takes back what was recorded about a node it removes", () => {
    const operations: Operation[] = [
      { op: "remove-line", id: "support--governed-by--board" },
      { op: "remove-node", id: "board" },
    ];
    const after = applyPatch(mission(), patch(...operations));
    expect(after.coverage.map((row) => row.id)).toEqual(["c2"]);
    expect(after.recommendations[0]).toMatchObject({
      addressees: ["support"],
      roles: [],
      concerns: ["administrator"],
    });
  });

  it("keeps what was recorded about a node it removes and adds again", () => {
    const operations = [
      { op: "remove-line", id: "support--governed-by--board" },
      { op: "remove-node", id: "board" },
      { op: "add-node", node: node("board", "mechanism") },
    ];
    const after = applyPatch(mission(), patch(...operations));
    expect(after.coverage).toEqual(mission().coverage);
    expect(after.recommendations).toEqual(mission().recommendations);
  });
});
