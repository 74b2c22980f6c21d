import { expect, it } from "vitest";
import { type Line, lineSchema } from "../../graph/model/line.ts";
import { inSubstance, otherWayRound } from "../../web/state/difference.ts";

const line = (id: string): Line =>
  lineSchema.parse({ id, kind: "reports-to", from: "a", to: "b", sources: [{ source: "s", locator: "1" }] });

const changed = (id: string, ...fields: string[]) => ({
  id,
  before: line(id),
  after: line(id),
  fields: fields.map((field) => ({ field, before: 1, after: 2 })),
});

it("leaves out of a difference what only has another source", () => {
  const { lines } = inSubstance({
    names: {},
    elsewhere: {},
    nodes: { added: [], removed: [], changed: [] },
    lines: {
      added: [line("new")],
      removed: [],
      changed: [changed("cited", "sources"), changed("other", "sources", "basis")],
      moved: [],
    },
  });
  expect(lines.added).toHaveLength(1);
  expect(lines.changed.map(({ id }) => id)).toEqual(["other"]);
});

it("reads a difference the other way round: what was added is gone, what was before is after", () => {
  const [before, after] = [line("b"), line("a")];
  const { lines } = otherWayRound({
    names: {},
    elsewhere: {},
    nodes: { added: [], removed: [], changed: [] },
    lines: { added: [line("new")], removed: [], changed: [], moved: [{ before, after }] },
  });
  expect(lines.removed.map(({ id }) => id)).toEqual(["new"]);
  expect(lines.moved).toEqual([{ before: after, after: before }]);
});
