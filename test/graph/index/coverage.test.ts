import { describe, expect, it } from "vitest";
import { indexCoverage } from "../../../graph/index/coverage.ts";
import { sliceSchema } from "../../../graph/index/slice.ts";
import { viewOf } from "../../../graph/index/view.ts";
import { coverageSchema } from "../../../graph/model/coverage.ts";
import { viewOfCase } from "../../analysis/case.ts";

const post = { id: "chief", kind: "post" } as const;
const board = { id: "board", kind: "body" } as const;
const assistant = { id: "assistant", kind: "entity" } as const;

const { columns } = viewOfCase({
  nodes: [
    "post chief",
    "body board",
    "entity assistant",
    "function audit",
    "function lessons",
    "function reform",
  ],
  lines: [
    { from: "chief", kind: "reports-to", to: "board", basis: "formal" },
    { from: "chief", kind: "reports-to", to: "assistant", basis: "practice", scopes: ["finance"] },
    { from: "assistant", kind: "reports-to", to: "board", until: "2010", confidence: "inferred" },
  ],
});
const owner = { lineKind: "responsible-for", direction: "in" } as const;
const rows = indexCoverage(
  [
    { id: "all", nodeKind: "post", lineKind: "reports-to", direction: "out" },
    { id: "one", node: "board", lineKind: "reports-to", direction: "in", scope: "budget" },
    { id: "then", node: "assistant", lineKind: "reports-to", direction: "out", since: "2008", until: "2012" },
    { id: "audit", node: "audit", ...owner, says: "nobody", confidence: "inferred", reason: "It is so." },
    { id: "lessons", node: "lessons", ...owner, says: "lacking" },
    { id: "work", nodeKind: "function", ...owner, since: "1990" },
    { id: "reform", node: "reform", ...owner, says: "open" },
  ].map((row) => coverageSchema.parse(row)),
);
const through = (slice: object = {}) => viewOf(columns, rows, sliceSchema.parse(slice));
const { complete, coverage } = through();
const work = (id: string) => ({ id, kind: "function" }) as const;

describe("coverage", () => {
  it.each([
    ["a row for a kind covers every node of it", true, complete(post, "reports-to", "out")],
    ["a row for everything covers each subject", true, complete(post, "reports-to", "out", "security")],
    ["the other direction is another question", false, complete(post, "reports-to", "in")],
    ["another kind of line is another question", false, complete(post, "deputy-of", "out")],
    ["a row for a node covers that node", true, complete(board, "reports-to", "in", "budget")],
    ["a row for one subject does not cover everything", false, complete(board, "reports-to", "in")],
    [
      "a node of the name of a kind is not the kind",
      false,
      complete({ id: "post", kind: "body" }, "reports-to", "out"),
    ],
    ["that nobody has it settles the question", true, complete(work("audit"), "responsible-for", "in")],
    ["that the thing is lacking does not", false, complete(work("lessons"), "responsible-for", "in")],
    ["nor does a question that is left open", false, complete(work("reform"), "responsible-for", "in")],
  ])("%s", (_, wanted, got) => {
    expect(got).toBe(wanted);
  });

  it.each([
    ["audit", { says: "nobody", confidence: "inferred", reason: "It is so." }],
    ["lessons", { says: "lacking", confidence: "stated" }],
    ["reform", { says: "open" }],
  ])("gives the row that speaks of %s", (id, expected) => {
    expect(coverage(work(id), "responsible-for", "in")).toMatchObject(expected);
  });
});

describe("coverage through a slice", () => {
  it.each([
    ["the whole", {}, true],
    ["only paper, while a line in practice is on record", { bases: ["formal"] }, false],
    ["only practice", { bases: ["practice"] }, false],
    ["a subject, while a line on another is on record", { scopes: ["security"] }, false],
    ["a family of lines that is not asked about", { families: ["mandate"] }, false],
    ["stated rows only, none of its lines being weaker", { confidence: "stated" }, true],
  ])("of a post, through %s", (_, slice, speaks) => {
    expect(through(slice).complete(post, "reports-to", "out")).toBe(speaks);
  });

  it("asked about a subject, it speaks where all lines on that subject are shown", () => {
    const view = through({ scopes: ["security"] });
    expect(view.complete(post, "reports-to", "out", "security")).toBe(true);
    expect(view.complete(post, "reports-to", "out", "finance")).toBe(false);
  });

  it.each([
    ["2007", false],
    ["2008-06", true],
    ["2011", true],
    ["2013", false],
  ])("a dated row at %s: %s; a line that is over hides nothing", (at, speaks) => {
    expect(through({ at }).complete(assistant, "reports-to", "out")).toBe(speaks);
  });

  it("is silent where a floor of confidence hides a line", () => {
    expect(through({ confidence: "stated" }).complete(assistant, "reports-to", "out")).toBe(false);
  });

  it("says nothing less surely than the slice asks, and settles nothing that another row leaves open", () => {
    const said = indexCoverage(
      [
        { id: "complete", nodeKind: "function", ...owner },
        { id: "audit", node: "audit", ...owner, says: "open", confidence: "inferred", reason: "It is so." },
        { id: "lessons", node: "lessons", ...owner, says: "nobody", confidence: "inferred" },
      ].map((row) => coverageSchema.parse(row)),
    );
    const view = viewOf(columns, said, sliceSchema.parse({ confidence: "stated" }));
    expect(view.coverage(work("audit"), "responsible-for", "in")).toBeUndefined();
    expect(view.complete(work("audit"), "responsible-for", "in")).toBe(false);
    expect(view.coverage(work("lessons"), "responsible-for", "in")).toMatchObject({ id: "complete" });
    expect(view.complete(work("reform"), "responsible-for", "in")).toBe(true);
  });
});
