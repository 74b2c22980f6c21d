import { describe, expect, it } from "vitest";
import type { HierarchyCell } from "../../server/contract/hierarchy.ts";
import { initial } from "../../server/contract/view-state.ts";
import { countedWhole } from "../../web/scene/folded.ts";
import { cellAt, colourShares, icicleOf, stepFrom } from "../../web/scene/icicle.ts";
import { isIcicle, isReadInParts } from "../../web/state/size.ts";
import { line, node } from "./small-view.ts";

const cell = (id: string, above: number, size: number, more: Partial<HierarchyCell> = {}): HierarchyCell => ({
  id,
  name: id,
  kind: "post",
  above,
  size,
  rest: 0,
  reports: 0,
  layers: 0,
  vacant: 0,
  ...more,
});

const hierarchy = {
  way: [],
  ties: [],
  untold: 0,
  size: 10,
  cells: [
    cell("a", -1, 10, { reports: 8 }),
    cell("b", 0, 5, { reports: 2 }),
    cell("c", 0, 4),
    cell("d", 1, 2),
  ],
};

describe("an icicle", () => {
  const cells = icicleOf(hierarchy, { width: 300, height: 100 });
  const at = (id: string) => cells.find((one) => one.cell.id === id);

  it("has a column for each layer and a height for each branch's size, under each other", () => {
    expect(at("a")).toMatchObject({ x: 0, y: 0, width: 100, height: 100 });
    expect(at("b")).toMatchObject({ x: 100, y: 0, height: 50 });
    expect(at("c")).toMatchObject({ x: 100, y: 50, height: 40 });
    expect(at("d")).toMatchObject({ x: 200, y: 0, height: 20 });
  });

  it("finds the cell under a point, and none where there is none", () => {
    expect(cellAt(cells, 150, 60)?.cell.id).toBe("c");
    expect(cellAt(cells, 250, 60)).toBeUndefined();
  });

  it.each([
    ["d", "left", "b"],
    ["a", "right", "b"],
    ["b", "down", "c"],
    ["c", "up", "b"],
    [undefined, "down", "a"],
  ] as const)("walks from %s %s to %s", (from, direction, to) => {
    expect(stepFrom(cells, from, direction)).toBe(to);
  });

  it("colours on a scale of proportions up to the greatest, and nothing where nothing is measured", () => {
    const { shares, most } = colourShares(hierarchy.cells, "reports");
    expect([most, shares[0], shares[2]]).toEqual([8, 1, 0]);
    expect(colourShares(hierarchy.cells, "vacant").shares).toEqual([0, 0, 0, 0]);
  });
});

describe("which form an organization is shown in", () => {
  it.each([
    ["a small one in boxes", 236, {}, false],
    ["a large one as an icicle", 986, {}, true],
    ["evidence in boxes", 986, { finding: "f" }, false],
    ["a reform in boxes", 986, { tried: ["R"] }, false],
    ["what is asked for", 236, { form: "icicle" as const }, true],
    ["what is asked for, whatever is lit", 50_000, { form: "icicle" as const, finding: "f" }, true],
  ])("%s", (_, nodes, more, expected) => {
    expect(isIcicle({ ...initial, ...more }, { nodes })).toBe(expected);
  });

  it("only very large ones are read in parts", () => {
    expect([986, 50_000].map((nodes) => isReadInParts({ nodes }))).toEqual([false, true]);
  });
});

describe("an icicle on a page that begins at the right", () => {
  const [plain, mirrored] = [false, true].map((turned) =>
    icicleOf(hierarchy, { width: 300, height: 100, mirrored: turned }),
  );

  it("has every cell at the same height and as far from the right as it was from the left", () => {
    const turned = plain?.map((one) => ({ ...one, x: 300 - one.x - one.width }));
    expect(mirrored).toEqual(turned);
  });

  it("is walked down to the left and up to the right", () => {
    expect(stepFrom(mirrored ?? [], "a", "left", true)).toBe("b");
    expect(stepFrom(mirrored ?? [], "b", "right", true)).toBe("a");
  });
});

describe("folded boxes", () => {
  it("count what hangs under them on the whole record, less what is drawn", () => {
    const nodes = [node("a", "post", { below: 100 }), node("b", "post", { below: 40 }), node("c", "post")];
    const lines = [line("b", "reports-to", "a"), line("c", "reports-to", "b")];
    const drawn = {
      nodes,
      lines,
      folded: new Map(),
      alone: 0,
      total: 3,
      wearers: new Map(),
      single: new Set<string>(),
    };
    expect([...countedWhole(drawn).folded]).toEqual([
      ["a", 59],
      ["b", 39],
    ]);
  });
});
