import { describe, expect, it } from "vitest";
import { layOutLayered } from "../../graph/drawing/layered/index.ts";
import { visibleSubgraph } from "../../graph/visible/index.ts";
import { initial, visibleIn } from "../../server/contract/view-state.ts";
import { movedPins, withPins } from "../../web/scene/pins.ts";
import { type DrawnScene, sceneOf } from "../../web/scene/scene.ts";
import { line, node } from "./small-view.ts";

const lines = [line("head", "reports-to", "top"), line("clerk", "reports-to", "head")];

const laidOut = (aspect = 1.5): DrawnScene => {
  const nodes = ["top", "head", "clerk"].map((id) => node(id));
  const choice = visibleSubgraph({ nodes, lines }, visibleIn(initial, { nodes: [], lines: [] }));
  const scene = sceneOf(choice, new Map(), (text, size) => text.length * size * 0.5, aspect);
  return { ...scene, picture: layOutLayered(scene.input) };
};

const place = ({ picture }: DrawnScene, id: string): readonly [number, number] => {
  const box = picture.boxes.find((one) => one.id === id);
  return [box?.x ?? 0, box?.y ?? 0];
};

describe("boxes that the reader put somewhere", () => {
  const scene = laidOut();

  it("a box stands where it was let go, its lines go along, all others hold still", () => {
    const pinned = withPins(scene, movedPins(scene.picture, [], "clerk", [40, -15]));
    const [x, y] = place(scene, "clerk");
    expect(place(pinned, "clerk")[0]).toBeCloseTo(x + 40, 0);
    expect(place(pinned, "clerk")[1]).toBeCloseTo(y - 15, 0);
    expect(place(pinned, "head")).toEqual(place(scene, "head"));
    expect(pinned.pinned).toEqual(new Set(["clerk"]));
    const end = (one: DrawnScene) => one.picture.routes.find(({ id }) => id === "clerk--reports-to--head");
    expect(end(pinned)?.points[0]).not.toEqual(end(scene)?.points[0]);
  });

  it("moved twice, a box has one pin that holds both moves", () => {
    const once = movedPins(scene.picture, [], "clerk", [40, -15]);
    const twice = movedPins(scene.picture, once, "clerk", [-40, 15]);
    expect(twice).toHaveLength(1);
    expect(place(withPins(scene, twice), "clerk")[0]).toBeCloseTo(place(scene, "clerk")[0], 0);
  });

  it("arranged anew, a pin keeps its share of the width", () => {
    const pins = movedPins(scene.picture, [], "clerk", [40, 0]);
    const wider = laidOut(4);
    const share = (one: DrawnScene) => place(withPins(one, pins), "clerk")[0] / one.picture.width;
    expect(share(wider)).toBeCloseTo(share(scene), 2);
  });

  it("a box that is not in the picture has no pin and needs none", () => {
    expect(movedPins(scene.picture, [], "nobody", [1, 1])).toEqual([]);
    expect(withPins(scene, [{ id: "nobody", across: 1, down: 1 }])).toBe(scene);
  });
});
