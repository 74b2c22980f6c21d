import { describe, expect, it } from "vitest";
import { compile } from "../../../graph/index/columns.ts";
import { indexCoverage } from "../../../graph/index/coverage.ts";
import { degree, endsOf, linesOf, type Relation } from "../../../graph/index/relation.ts";
import { sliceSchema } from "../../../graph/index/slice.ts";
import {
  answeringKinds,
  type OrgView,
  reportingKinds,
  structuralKinds,
  viewDataset,
  viewOf,
} from "../../../graph/index/view.ts";
import { type LineKind, lineKind, lineKindIds } from "../../../graph/kinds.ts";
import type { Line } from "../../../graph/model/line.ts";
import { viewOfCase } from "../../analysis/case.ts";
import { organizations, type Rows } from "../../analysis/organizations.ts";
import { fc } from "../../random.ts";

const directions = ["out", "in", "both", "up", "down"] as const;
type Direction = (typeof directions)[number];

/** From which of its ends a line leads, and where to: what the words of a direction say. */
const waysOf = ({ kind, from, to }: Line, direction: Direction): [string, string][] => {
  const { symmetric, superior } = lineKind(kind);
  const [ahead, back]: [string, string][] = [
    [from, to],
    [to, from],
  ];
  if (ahead === undefined || back === undefined) return [];
  if (symmetric || direction === "both") return [ahead, back];
  if (direction === "out") return [ahead];
  if (direction === "in") return [back];
  if (superior === "none") return [];
  return [(superior === "to") === (direction === "up") ? ahead : back];
};

const written = (ways: readonly (readonly string[])[]): string[] => ways.map((way) => way.join(" ")).sort();

/** Every way of a relation as `node end line`. */
const waysIn = (view: OrgView, relation: Relation): string[] =>
  written(
    Array.from({ length: view.nodeCount }, (_, node) => node).flatMap((node) =>
      endsOf(relation, node).map((end, place) => [
        view.node(node).id,
        view.node(end).id,
        view.line(linesOf(relation, node)[place] ?? -1).id,
      ]),
    ),
  );

const expected = (rows: Rows, kinds: readonly LineKind[], direction: Direction, polarity: string): string[] =>
  written(
    rows.lines
      .filter((line) => kinds.includes(line.kind) && line.polarity === polarity)
      .flatMap((line) => waysOf(line, direction).map((way) => [...way, line.id])),
  );

describe("a view's relations", () => {
  const someKinds = fc.uniqueArray(fc.constantFrom(...lineKindIds), { minLength: 1, maxLength: 6 });

  it("take the lines of the kinds asked for, the way asked for", () => {
    fc.assert(
      fc.property(
        organizations(reportingKinds),
        fc.oneof(someKinds, fc.constant(reportingKinds)),
        fc.constantFrom(...directions),
        fc.constantFrom("asserted" as const, "denied" as const),
        (rows, kinds, direction, polarity) => {
          const view = viewDataset(rows);
          const got = waysIn(view, view.relation(kinds, direction, polarity));
          expect(got).toEqual(expected(rows, kinds, direction, polarity));
        },
      ),
    );
  });

  it("are kept: the same question gives the same relation, however the kinds are listed", () => {
    const view = viewOfCase({ nodes: ["post a", "post b"], lines: ["a reports-to b"] });
    const first = view.relation(["reports-to", "deputy-of"], "up");
    expect(view.relation(["deputy-of", "reports-to"], "up")).toBe(first);
    expect(view.superiors()).toBe(first);
    expect(view.relation(["reports-to", "deputy-of"], "down")).not.toBe(first);
  });

  it("climb answering and structure, but never into a class", () => {
    fc.assert(
      fc.property(organizations([...answeringKinds, ...structuralKinds]), (rows) => {
        const view = viewDataset(rows);
        const classes = new Set(rows.nodes.filter((node) => node.class).map(({ id }) => id));
        const intoClass = (line: Line): boolean =>
          structuralKinds.includes(line.kind) && waysOf(line, "up").some(([, upper]) => classes.has(upper));
        const climbing = { ...rows, lines: rows.lines.filter((line) => !intoClass(line)) };
        const kinds = [...answeringKinds, ...structuralKinds];
        expect(waysIn(view, view.climb())).toEqual(expected(climbing, kinds, "up", "asserted"));
        expect(waysIn(view, view.descend())).toEqual(expected(climbing, kinds, "down", "asserted"));
      }),
    );
  });

  it("hold only lines of the slice", () => {
    fc.assert(
      fc.property(
        organizations(reportingKinds),
        fc.constantFrom("inferred", "stated"),
        (rows, confidence) => {
          const view = viewDataset(rows, sliceSchema.parse({ confidence }));
          const up = view.superiors();
          for (let node = 0; node < view.nodeCount; node++)
            for (const line of linesOf(up, node)) expect(view.hasLine(line)).toBe(true);
        },
      ),
    );
  });
});

describe("a view", () => {
  const view = viewOfCase({
    nodes: [
      "body board",
      "post chief",
      "post deputy",
      { id: "gone", kind: "post", name: "gone", until: "2004" },
    ],
    lines: ["chief reports-to board", "deputy deputy-of chief"],
    slice: { at: "2008" },
  });
  const ids = (rows: Iterable<number>): string[] => Array.from(rows, (row) => view.node(row).id);

  it("finds nodes by id, inside the slice only", () => {
    expect(view.find("chief")).toBe(1);
    expect(view.find("gone")).toBeUndefined();
    expect(view.find("nobody")).toBeUndefined();
  });

  it("lists the nodes of some kinds in row order, inside the slice only", () => {
    expect(ids(view.nodesOf("post", "body"))).toEqual(["board", "chief", "deputy"]);
    expect(ids(view.nodesOf("task"))).toEqual([]);
  });

  it("counts a deputy among the subordinates", () => {
    expect(degree(view.subordinates(), view.find("chief") ?? -1)).toBe(1);
  });

  it("refuses a row that is not there", () => {
    expect(() => view.node(99)).toThrow(RangeError);
    expect(() => view.line(-1)).toThrow(RangeError);
  });
});

describe("the compiler", () => {
  it("refuses a dangling id, which checks would have found before", () => {
    const { columns } = viewOfCase({ nodes: ["post a", "post b"], lines: ["a reports-to b"] });
    expect(() => compile({ nodes: columns.nodes.slice(1), lines: [...columns.lines] })).toThrow(
      "dangling id a",
    );
  });

  it("compiles once for many slices", () => {
    const { columns } = viewOfCase({
      nodes: ["post a", "post b"],
      lines: [{ from: "a", kind: "reports-to", to: "b", basis: "practice" }],
    });
    const through = (bases: string[]) => viewOf(columns, indexCoverage([]), sliceSchema.parse({ bases }));
    expect(degree(through(["formal"]).superiors(), 0)).toBe(0);
    expect(degree(through(["practice"]).superiors(), 0)).toBe(1);
  });
});
