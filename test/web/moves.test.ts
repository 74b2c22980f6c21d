import { describe, expect, it } from "vitest";
import { layOut } from "../../graph/layout/index.ts";
import { choose } from "../../web/picture/choose.ts";
import { type Direction, moveFrom } from "../../web/picture/moves.ts";
import { sceneOf } from "../../web/picture/scene.ts";
import { calm, smallView } from "./small-view.ts";

const scene = sceneOf(choose(smallView(), calm), new Map(), (text) => text.length * 6, 1.2);
const drawn = { ...scene, picture: layOut(scene.input) };

describe("arrow keys in the picture", () => {
  it.each<[string, Direction, string]>([
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
