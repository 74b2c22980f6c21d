import { describe, expect, it } from "vitest";
import { type LayeredPoint, layOutLayered } from "../../graph/drawing/layered/index.ts";
import { visibleSubgraph } from "../../graph/visible/index.ts";
import { initial, visibleIn } from "../../server/contract/view-state.ts";
import { moversIn, placesInPractice } from "../../web/scene/practice.ts";
import { type DrawnScene, sceneOf } from "../../web/scene/scene.ts";
import { settledRoutes } from "../../web/scene/settled-routes.ts";
import { shiftedPicture } from "../../web/scene/shifts.ts";
import { tickOff } from "../../web/state/tick-off.ts";
import { line, node } from "./small-view.ts";

const lines = [
  line("head", "reports-to", "top", { basis: "formal" }),
  line("other", "reports-to", "top", { basis: "formal" }),
  line("clerk", "reports-to", "head", { basis: "formal" }),
  line("clerk", "reports-to", "other", { id: "p", basis: "practice" }),
];

const drawn = (): DrawnScene => {
  const nodes = ["top", "head", "other", "clerk"].map((id) => node(id));
  const choice = visibleSubgraph({ nodes, lines }, visibleIn(initial, { nodes: [], lines: [] }));
  const scene = sceneOf(choice, new Map(), (text, size) => text.length * size * 0.5, 1.5);
  return { ...scene, picture: layOutLayered(scene.input) };
};

describe("from paper to practice", () => {
  const scene = drawn();
  const movers = moversIn(scene);

  it("those travel whose superior in practice is another, as many steps as lie between the two", () => {
    expect(movers).toEqual([{ id: "clerk", paper: "head", practice: "other", steps: 2 }]);
  });

  it("a box ends under its superior in practice, all others hold still, and its lines go along", () => {
    const shifts = placesInPractice(scene.picture, movers);
    expect([...shifts.keys()]).toEqual(["clerk"]);
    const after = shiftedPicture(scene, shifts, 1);
    const at = (picture: DrawnScene["picture"], id: string) => picture.boxes.find((box) => box.id === id);
    expect(at(after, "clerk")?.y).toBeGreaterThan(at(after, "other")?.y ?? 0);
    expect(at(after, "head")).toEqual(at(scene.picture, "head"));
    const start = after.routes.find(({ id }) => id === "p")?.points[0] ?? [0, 0];
    const before = scene.picture.routes.find(({ id }) => id === "p")?.points[0] ?? [0, 0];
    const [dx, dy] = shifts.get("clerk") ?? [0, 0];
    expect(start[0] - before[0]).toBeCloseTo(dx);
    expect(start[1] - before[1]).toBeCloseTo(dy);
  });

  it("its lines lead around all boxes once it has arrived, and meet it and its superiors", () => {
    const shifts = placesInPractice(scene.picture, movers);
    const arrived = shiftedPicture(scene, shifts, 1);
    const settled = settledRoutes(scene, arrived, shifts);
    expect([...settled.keys()].sort()).toEqual(
      lines
        .filter(({ from }) => from === "clerk")
        .map(({ id }) => id)
        .sort(),
    );
    const inside = ([x, y]: LayeredPoint): boolean =>
      arrived.boxes.some(
        (box) => Math.abs(x - box.x) < box.width / 2 && Math.abs(y - box.y) < box.height / 2,
      );
    for (const points of settled.values()) expect(points.filter(inside)).toEqual([]);
    const { routes } = shiftedPicture(scene, shifts, 1, settled);
    expect(routes.find(({ id }) => id === "p")?.points).toEqual(settled.get("p"));
  });

  it("at paper nothing has moved", () => {
    const { boxes } = shiftedPicture(scene, placesInPractice(scene.picture, movers), 0);
    expect(boxes).toEqual(scene.picture.boxes);
  });
});

describe("findings ticked off on the way to a reform", () => {
  const finding = (id: string) => ({
    id,
    detector: "d",
    status: "found" as const,
    severity: "high" as const,
    confidence: "stated" as const,
    basis: "text" as const,
    subjects: [],
    evidence: { nodes: [], lines: [] },
    numbers: {},
    message: id,
    sources: [],
    messageId: "m",
    values: {},
  });
  const comparison = {
    resolved: [finding("a"), finding("b")],
    introduced: [finding("c")],
    unchanged: [finding("d")],
    changed: [],
    addressed: [],
    measures: [],
    lines: { added: [], removed: [], changed: [], moved: [] },
    nodes: { added: [], removed: [], changed: [] },
    consequences: { stays: [], dangling: [], crossings: [], rivals: [], contradicted: [], withdrawn: [] },
  };
  it.each([
    [0, 3, 0],
    [50, 3, 0],
    [70, 2, 1],
    [90, 1, 2],
    [100, 2, 3],
  ])("at %i there are %i findings and %i ticks", (moment, count, done) => {
    const ticked = tickOff(comparison, moment);
    expect(ticked.count).toBe(count);
    expect(ticked.ticks.filter((tick) => tick.done)).toHaveLength(done);
  });
});
