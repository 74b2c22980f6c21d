import { describe, expect, it } from "vitest";
import { type LayeredPoint, layOutLayered } from "../../graph/drawing/layered/index.ts";
import { visibleSubgraph } from "../../graph/visible/index.ts";
import { initial, visibleIn } from "../../server/contract/view-state.ts";
import { moversIn } from "../../web/scene/practice.ts";
import { placesInPractice } from "../../web/scene/practice-places.ts";
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
    const shifts = placesInPractice(scene, movers);
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
    const shifts = placesInPractice(scene, movers);
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

  it("a box rests under its superior where the row below has boxes on either side of it", () => {
    const at = (id: string, x: number, y: number) => ({ id, x, y, width: 60, height: 30 });
    const narrow = [at("other", 300, 100), at("head", 100, 100), at("clerk", 100, 400)];
    const row = [at("top", 262, 176), at("next", 338, 176)];
    const picture = { ...scene.picture, boxes: [...narrow, ...row], tabs: [], routes: [] };
    const [dx, dy] = placesInPractice({ ...scene, picture }, movers).get("clerk") ?? [0, 0];
    expect([100 + dx, 400 + dy]).toEqual([300, 142]);
  });

  it("a box that cannot rest under its superior does so as near as it can", () => {
    const at = (id: string, x: number, y: number) => ({ id, x, y, width: 60, height: 30 });
    const wall = { ...at("top", 260, 160), width: 200, height: 60 };
    const boxes = [at("other", 300, 100), at("head", 100, 100), at("clerk", 100, 400), wall];
    const picture = { ...scene.picture, boxes, tabs: [], routes: [] };
    const [dx] = placesInPractice({ ...scene, picture }, movers).get("clerk") ?? [0, 0];
    expect(Math.abs(100 + dx - 300)).toBeLessThan(110);
  });

  it("a box does not rest where a line leads that is none of its own, if there is as good a place beside", () => {
    const at = (id: string, x: number, y: number) => ({ id, x, y, width: 60, height: 30 });
    const boxes = [at("other", 300, 100), at("head", 100, 100), at("clerk", 100, 400)];
    const points: LayeredPoint[] = [0, 150, 300, 450].map((y) => [325, y]);
    const picture = { ...scene.picture, boxes, tabs: [], routes: [{ id: "strange", points }] };
    const [dx] = placesInPractice({ ...scene, picture }, movers).get("clerk") ?? [0, 0];
    expect(100 + dx + 30).toBeLessThan(325);
  });

  it("its lines lead around the next row also where that is near", () => {
    const at = (id: string, x: number, y: number) => ({ id, x, y, width: 60, height: 30 });
    const wall = { ...at("top", 300, 176), width: 100 };
    const boxes = [at("other", 300, 100), at("head", 300, 300), at("clerk", 100, 400), wall];
    const near = { ...scene, picture: { ...scene.picture, boxes, tabs: [], routes: [] } };
    const shifts = placesInPractice(near, movers);
    const settled = settledRoutes(near, shiftedPicture(near, shifts, 1), shifts);
    expect(settled.size).toBe(2);
    const inWall = ([x, y]: LayeredPoint): boolean => Math.abs(x - 300) < 50 && Math.abs(y - 176) < 15;
    for (const points of settled.values()) expect(points.filter(inWall)).toEqual([]);
  });

  it("at paper nothing has moved", () => {
    const { boxes } = shiftedPicture(scene, placesInPractice(scene, movers), 0);
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
    consequences: {
      stays: [],
      dangling: [],
      crossings: [],
      rivals: [],
      sharers: [],
      contradicted: [],
      withdrawn: [],
    },
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
