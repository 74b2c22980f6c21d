import { describe, expect, it } from "vitest";
import type { Dataset } from "../../../graph/model/dataset.ts";
import type { Line } from "../../../graph/model/line.ts";
import { diff, isEmptyDiff } from "../../../graph/patch/diff.ts";
import { fc } from "../../random.ts";
import { organization } from "./arbitrary.ts";
import { line, mission } from "./small-dataset.ts";

const withLine = (id: string, replacement: Line): Dataset => ({
  ...mission(),
  lines: mission().lines.map((row) => (row.id === id ? replacement : row)),
});
const reports = "administrator--reports-to--head";
const governed = "support--governed-by--board";

const cases: {
  name: string;
  before: string;
  after: Line;
  moved: number;
  changed: string[];
  added: number;
}[] = [
  {
    name: "another superior on the same terms is a move",
    before: reports,
    after: line("administrator", "reports-to", "board", { basis: "formal" }),
    moved: 1,
    changed: [],
    added: 0,
  },
  {
    name: "another superior under the same id is a move too",
    before: reports,
    after: line("administrator", "reports-to", "board", { basis: "formal", id: reports }),
    moved: 1,
    changed: [],
    added: 0,
  },
  {
    name: "another superior on other terms is a removal and an addition",
    before: reports,
    after: line("administrator", "reports-to", "board", { basis: "practice" }),
    moved: 0,
    changed: [],
    added: 1,
  },
  {
    name: "another subordinate is a removal and an addition",
    before: governed,
    after: line("head", "governed-by", "board"),
    moved: 0,
    changed: [],
    added: 1,
  },
  {
    name: "fields are named one by one",
    before: reports,
    after: line("administrator", "reports-to", "head", { basis: "practice", clarity: "unclear" }),
    moved: 0,
    changed: ["basis", "clarity"],
    added: 0,
  },
  {
    name: "another kind under the same id is a change of kind",
    before: reports,
    after: line("administrator", "accountable-to", "head", { basis: "formal", id: reports }),
    moved: 0,
    changed: ["kind"],
    added: 0,
  },
];

describe("diff", () => {
  it.each(cases)("$name", ({ before, after, moved, changed, added }) => {
    const { lines, nodes } = diff(mission(), withLine(before, after));
    expect(lines.moved).toHaveLength(moved);
    expect(lines.changed.flatMap((row) => row.fields.map((field) => field.field))).toEqual(changed);
    expect(lines.added).toHaveLength(added);
    expect(lines.removed).toHaveLength(added);
    expect(Object.values(nodes).flat()).toEqual([]);
  });

  it("a line of authority from above moves when the one above changes", () => {
    const before = { ...mission(), lines: [line("support", "directs", "head")] };
    const after = { ...mission(), lines: [line("board", "directs", "head")] };
    expect(diff(before, after).lines.moved).toEqual([{ before: before.lines[0], after: after.lines[0] }]);
  });

  it("gives the value before and after", () => {
    const after = withLine(
      reports,
      line("administrator", "reports-to", "head", { basis: "formal", clarity: "clear" }),
    );
    expect(diff(mission(), after).lines.changed[0]?.fields).toEqual([
      { field: "clarity", before: undefined, after: "clear" },
    ]);
  });

  it("the order of words in a list is not a difference", () => {
    const scopes = (list: string[]) => ({
      ...mission(),
      lines: [line("head", "directs", "support", { scopes: list })],
    });
    expect(isEmptyDiff(diff(scopes(["finance", "support"]), scopes(["support", "finance"])))).toBe(true);
  });

  it("the order of rows is not a difference, and additions one way are removals the other way", () => {
    fc.assert(
      fc.property(organization, organization, (one, other) => {
        const reversed = { ...one, nodes: one.nodes.toReversed(), lines: one.lines.toReversed() };
        expect(isEmptyDiff(diff(one, reversed))).toBe(true);
        const forth = diff(one, other);
        const back = diff(reversed, other);
        expect(back).toEqual(forth);
        expect(diff(other, one).nodes.removed).toEqual(forth.nodes.added);
        expect(diff(other, one).lines.moved).toHaveLength(forth.lines.moved.length);
      }),
    );
  });
});
