import neo4j from "neo4j-driver";
import { describe, expect, it } from "vitest";
import { asParameters, JsonValues } from "../../../../graph/store/neo4j/console/json-values.ts";

const { Node, Relationship, Path, PathSegment, Date: Day, Duration, Point } = neo4j.types;
const int = neo4j.int;

const post = new Node(int(1), ["Post"], { id: "doa", fte: int(2), aliases: ["CAO"] }, "e1");
const entity = new Node(int(2), ["Entity"], { id: "dfs" }, "e2");
const stranger = new Node(int(3), ["Revision"], { number: int(7) }, "e3");
const line = new Relationship(
  int(4),
  int(1),
  int(2),
  "REPORTS_TO",
  { id: "l1", basis: "practice" },
  "r1",
  "e1",
  "e2",
);
const path = new Path(post, entity, [new PathSegment(post, line, entity)]);

const plain = (value: unknown): unknown => new JsonValues(10_000).cell(value).json;

describe("values of the driver as JSON", () => {
  it.each([
    [null, null],
    [undefined, null],
    [true, true],
    ["text", "text"],
    [1.5, 1.5],
    [Number.NaN, "NaN"],
    [Number.NEGATIVE_INFINITY, "-Infinity"],
    [int(42), 42],
    [int("9007199254740993"), "9007199254740993"],
    [
      [int(1), [int(2), null]],
      [1, [2, null]],
    ],
    [{ a: { b: int(1) } }, { a: { b: 1 } }],
    [new Day(2008, 7, 16), "2008-07-16"],
    [new Duration(14, 3, 16, 0), "P1Y2M3DT16S"],
    [new Point(int(7203), 1, 2), "Point{srid=7203, x=1.0, y=2.0}"],
    [post, { id: "doa", kind: "post", fte: 2, aliases: ["CAO"] }],
    [stranger, { elementId: "e3", labels: ["Revision"], properties: { number: 7 } }],
    [line, { id: "l1", kind: "reports-to", basis: "practice" }],
    [
      path,
      {
        nodes: [
          { id: "doa", kind: "post", fte: 2, aliases: ["CAO"] },
          { id: "dfs", kind: "entity" },
        ],
        lines: [{ id: "l1", kind: "reports-to", basis: "practice", from: "doa", to: "dfs" }],
      },
    ],
  ])("%o", (value, expected) => {
    expect(plain(value)).toEqual(expected);
  });

  it("notes our nodes and lines wherever they are, each once, and knows a line's ends by then", () => {
    const cells = new JsonValues(10_000);
    cells.cell([post, { there: [entity, post] }]);
    expect(cells.cell(line).json).toMatchObject({ from: "doa", to: "dfs" });
    cells.cell(stranger);
    expect([[...cells.nodes], [...cells.lines]]).toEqual([["doa", "dfs"], ["l1"]]);
  });

  it("stops at a cell that is too large, however its size is made up", () => {
    for (const value of ["x".repeat(101), Array.from({ length: 101 }, () => null), { ["k".repeat(101)]: 1 }])
      expect(() => new JsonValues(100).cell(value)).toThrow(
        expect.objectContaining({ code: "limit-reached" }),
      );
  });
});

describe("JSON as parameters", () => {
  it("makes whole numbers Cypher's integers, at any depth, and leaves the rest", () => {
    expect(asParameters({ a: 1, b: [2, 2.5, "x"], c: { d: 3, e: null } })).toEqual({
      a: int(1),
      b: [int(2), 2.5, "x"],
      c: { d: int(3), e: null },
    });
  });
});
