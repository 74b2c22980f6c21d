import { expect, it } from "vitest";
import { type Line, lineSchema } from "../../graph/model/line.ts";
import { otherWayRound } from "../../web/state/difference.ts";

const line = (id: string): Line =>
  lineSchema.parse({ id, kind: "reports-to", from: "a", to: "b", sources: [{ source: "s", locator: "1" }] });

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
