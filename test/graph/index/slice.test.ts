import { describe, expect, it } from "vitest";
import { compile } from "../../../graph/index/columns.ts";
import { linesInSlice, nodesInSlice, type Slice, sliceSchema } from "../../../graph/index/slice.ts";
import { families, lineKind } from "../../../graph/kinds.ts";
import { dayOf } from "../../../graph/model/date.ts";
import type { Line } from "../../../graph/model/line.ts";
import type { Node } from "../../../graph/model/node.ts";
import { bases, confidences, keysOf, scopes } from "../../../graph/vocabulary.ts";
import { rowsOf } from "../../analysis/case.ts";
import { organizations, type Rows } from "../../analysis/organizations.ts";
import { fc } from "../../random.ts";

const some = <T extends string>(words: readonly T[]) =>
  fc.uniqueArray(fc.constantFrom(...words), { maxLength: 2 });

const slices: fc.Arbitrary<Slice> = fc
  .record(
    {
      bases: some(keysOf(bases)),
      scopes: some(keysOf(scopes).slice(0, 5)),
      families: some(keysOf(families)),
      confidence: fc.constantFrom(...keysOf(confidences)),
      at: fc.integer({ min: 2000, max: 2009 }).map(String),
    },
    { requiredKeys: [] },
  )
  .map((given) => sliceSchema.parse(given));

const rank = (word: keyof typeof confidences): number => keysOf(confidences).indexOf(word);

/** Whether a row holds at some day of the slice's date. */
const heldThen = (
  { since, until }: { since?: string | undefined; until?: string | undefined },
  { at }: Slice,
) =>
  at === undefined ||
  ((since === undefined || (dayOf(since, "first") ?? 0) <= (dayOf(at, "last") ?? 0)) &&
    (until === undefined || (dayOf(until, "last") ?? 0) >= (dayOf(at, "first") ?? 0)));

const nodeIsIn = (node: Node, slice: Slice): boolean =>
  rank(node.confidence) >= rank(slice.confidence) && heldThen(node, slice);

const lineIsIn = (line: Line, { nodes }: Rows, slice: Slice): boolean =>
  rank(line.confidence) >= rank(slice.confidence) &&
  heldThen(line, slice) &&
  (slice.bases.length === 0 || slice.bases.includes(line.basis)) &&
  (slice.families.length === 0 || slice.families.includes(lineKind(line.kind).family)) &&
  (slice.scopes.length === 0 ||
    line.scopes.includes("general") ||
    line.scopes.some((scope) => slice.scopes.includes(scope))) &&
  [line.from, line.to].every((end) => nodes.some((node) => node.id === end && nodeIsIn(node, slice)));

const cut = (rows: Pick<Rows, "nodes" | "lines">, given: object): string[] => {
  const columns = compile(rows);
  const slice = sliceSchema.parse(given);
  const lines = linesInSlice(columns, slice, nodesInSlice(columns, slice));
  return rows.lines.filter((_, row) => lines[row] === 1).map(({ id }) => id);
};

describe("a slice", () => {
  it("holds exactly the rows that its words describe", () => {
    fc.assert(
      fc.property(organizations(), slices, (rows, slice) => {
        const columns = compile(rows);
        const nodes = nodesInSlice(columns, slice);
        const lines = linesInSlice(columns, slice, nodes);
        expect(Array.from(nodes)).toEqual(rows.nodes.map((node) => (nodeIsIn(node, slice) ? 1 : 0)));
        expect(Array.from(lines)).toEqual(rows.lines.map((line) => (lineIsIn(line, rows, slice) ? 1 : 0)));
      }),
    );
  });

  const rows = rowsOf({
    nodes: ["post a", "post b", { id: "office", kind: "entity", name: "office", until: "2004" }],
    lines: [
      { id: "everything", from: "a", kind: "reports-to", to: "b" },
      { id: "money", from: "a", kind: "reports-to", to: "b", scopes: ["finance", "budget"] },
      { id: "safety", from: "a", kind: "reports-to", to: "b", scopes: ["security"] },
      { id: "late", from: "a", kind: "reports-to", to: "b", since: "2005-06" },
      { id: "past", from: "a", kind: "part-of", to: "office" },
    ],
  });

  it("takes a line about everything for a line about each subject", () => {
    expect(cut(rows, { scopes: ["finance"] })).toEqual(["everything", "money", "late", "past"]);
  });

  it("takes a line about one subject for no line about everything else", () => {
    expect(cut(rows, { scopes: ["general"] })).toEqual(["everything", "late", "past"]);
  });

  it("counts what held at any time of a partial date", () => {
    expect(cut(rows, { at: "2005" })).toEqual(["everything", "money", "safety", "late"]);
    expect(cut(rows, { at: "2005-05" })).toEqual(["everything", "money", "safety"]);
  });

  it("leaves out lines whose end is gone", () => {
    expect(cut(rows, { at: "2004" })).toContain("past");
    expect(cut(rows, { at: "2006" })).not.toContain("past");
  });
});
