import { describe, expect, it } from "vitest";
import { layOutLayered } from "../../graph/drawing/layered/index.ts";
import { visibleSubgraph } from "../../graph/visible/index.ts";
import { type ArrowDirection, moveFrom } from "../../web/scene/moves.ts";
import { sceneOf } from "../../web/scene/scene.ts";
import { calm, smallView } from "./small-view.ts";

const scene = sceneOf(visibleSubgraph(smallView(), calm), new Map(), (text) => text.length * 6, 1.2);
const drawn = { ...scene, picture: layOutLayered(scene.input) };

describe("arrow keys in the picture", () => {
  it.each<[string, ArrowDirection, string]>([
    ["deputy", "up", "chief"],
    ["chief", "up", "council"],
    ["chief", "down", "deputy"],
    ["council", "down", "chief"],
  ])("from %s %s lead to %s, along the line", (from, direction, to) => {
    expect(moveFrom(drawn, from, direction)).toBe(to);
  });

  it("begin at the first box", () => {
    expect(moveFrom(drawn, undefined, "right")).toBe("council");
  });

  it("lead sideways to a neighbour and back", () => {
    const right = moveFrom(drawn, "agency", "right") ?? moveFrom(drawn, "agency", "left");
    expect(right).toBe("office");
  });
});
