import { describe, expect, it } from "vitest";
import { everything } from "../../../graph/index/slice.ts";
import { viewDataset } from "../../../graph/index/view.ts";
import { nodeSchema } from "../../../graph/model/node.ts";
import { fc } from "../../random.ts";

const post = nodeSchema.parse({
  id: "chief",
  kind: "post",
  name: "Chief of staff",
  state: "active",
  hatsMin: 3,
  hatsMax: 4,
  dated: [
    { since: "2006", name: "Chief of office", hatsMax: 2 },
    { until: "2003", name: "Secretary", state: "vacant", hatsMin: 1, hatsMax: 1 },
    { since: "2004", until: "2005-06", state: "acting" },
    { since: "2005", until: "2007", pillar: "security" },
    { since: "1990", until: "1995", state: null, hatsMin: null },
  ],
});

const viewAt = (at?: string) =>
  viewDataset({ nodes: [post], lines: [] }, at === undefined ? everything : { ...everything, at });

describe("attributes at a date", () => {
  it.each([
    [undefined, "Chief of staff", "active", "security", 3, 4],
    ["1992", "Secretary", undefined, undefined, -1, 1],
    ["2002", "Secretary", "vacant", undefined, 1, 1],
    ["2004", "Chief of staff", "acting", undefined, 3, 4],
    ["2005", "Chief of staff", "acting", "security", 3, 4],
    ["2005-08", "Chief of staff", "active", "security", 3, 4],
    ["2006-01-01", "Chief of office", "active", "security", 3, 2],
    ["2008", "Chief of office", "active", undefined, 3, 2],
  ] as const)("%s", (at, name, state, pillar, least, most) => {
    const view = viewAt(at);
    const node = view.node(0);
    expect([node.name, node.state, node.pillar]).toEqual([name, state, pillar]);
    expect([view.columns.nodeHatsMin[0], view.columns.nodeHatsMax[0]]).toEqual([least, most]);
  });

  it("of two values in one year gives the one that began last", () => {
    expect(viewAt("2003/2003".slice(0, 4)).node(0).state).toBe("vacant");
    expect(viewAt("2005").node(0).state).toBe("acting");
  });

  it("has the note of then, and knows or does not know its members as then", () => {
    const pool = nodeSchema.parse({
      id: "pool",
      kind: "post",
      name: "Drivers",
      class: true,
      members: "known",
      note: "Five drivers.",
      dated: [{ until: "2005", members: "unknown", note: null }],
    });
    const told = (at?: string) => {
      const { members, note } = viewDataset(
        { nodes: [pool], lines: [] },
        at === undefined ? everything : { ...everything, at },
      ).node(0);
      return [members, note];
    };
    expect(told("2004")).toEqual(["unknown", undefined]);
    expect(told("2006")).toEqual(["known", "Five drivers."]);
    expect(told()).toEqual(["known", "Five drivers."]);
  });

  it("is still called by its usual name, and changes nothing of what has no such fields", () => {
    expect(viewAt("2002").node(0).aliases).toEqual(["Chief of staff"]);
    const plain = nodeSchema.parse({ id: "clerk", kind: "post", name: "Clerk" });
    const view = viewDataset({ nodes: [plain], lines: [] }, { ...everything, at: "2002" });
    expect(view.node(0)).toBe(plain);
  });

  it("is at every day of a period what it is said to be for it, and before and after what it is otherwise", () => {
    const year = fc.integer({ min: 1950, max: 2050 });
    fc.assert(
      fc.property(year, year, year, (one, other, at) => {
        const [since, until] = [Math.min(one, other), Math.max(one, other)];
        const node = nodeSchema.parse({
          ...post,
          dated: [{ since: `${since}`, until: `${until}`, state: "dormant" }],
        });
        const view = viewDataset({ nodes: [node], lines: [] }, { ...everything, at: `${at}` });
        expect(view.node(0).state).toBe(at >= since && at <= until ? "dormant" : "active");
      }),
    );
  });
});
