import { expect, it } from "vitest";
import { type Line, lineSchema } from "../../../graph/model/line.ts";
import { inSubstance } from "../../../graph/patch/in-substance.ts";

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
