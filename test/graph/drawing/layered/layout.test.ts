import { describe, expect, it } from "vitest";
import {
  type LayeredPicture,
  type LayoutInput,
  layOutLayered,
  type PlacedBox,
} from "../../../../graph/drawing/layered/index.ts";
import { keysOf, levels } from "../../../../graph/vocabulary.ts";
import { organization, randomFrom } from "./organization.ts";
import { passedBoxes } from "./passed-boxes.ts";

const box = (picture: LayeredPicture, id: string): PlacedBox => {
  const found = [...picture.boxes, ...picture.tabs].find((one) => one.id === id);
  if (found === undefined) throw new Error(`no box ${id}`);
  return found;
};

const overlap = (a: PlacedBox, b: PlacedBox): boolean =>
  Math.abs(a.x - b.x) < (a.width + b.width) / 2 && Math.abs(a.y - b.y) < (a.height + b.height) / 2;

const reversed = (input: LayoutInput): LayoutInput => ({ ...input, lines: [...input.lines].reverse() });

describe("layered layout", () => {
  it.each([20, 60, 200])("keeps %i boxes apart and inside the picture", (count) => {
    const picture = layOutLayered(organization(count));
    expect(picture.boxes).toHaveLength(count);
    const { boxes } = picture;
    expect(boxes.flatMap((a, i) => boxes.slice(i + 1).filter((b) => overlap(a, b)))).toEqual([]);
    const outside = boxes.filter(
      ({ x, y, width, height }) =>
        x - width / 2 < 0 || x + width / 2 > picture.width || y - height / 2 < 0 || y > picture.height,
    );
    expect(outside).toEqual([]);
  });

  it("stacks the lanes in the order of the levels, each box in the lane of its level", () => {
    const input = organization(120);
    const picture = layOutLayered(input);
    const order = picture.lanes.map(({ level }) => keysOf(levels).indexOf(level));
    expect(order).toEqual([...order].sort((a, b) => a - b));
    for (const node of input.nodes) {
      const lane = picture.lanes.find(({ level }) => level === node.level);
      const { y } = box(picture, node.id);
      expect(lane !== undefined && y > lane.top && y < lane.bottom).toBe(true);
    }
  });

  it("puts superiors of one lane above those who answer to them", () => {
    const picture = layOutLayered({
      aspect: 1,
      nodes: ["c", "b", "a"].map((id) => ({ id, level: "mission", width: 90, height: 36 })),
      lines: [
        { id: "1", from: "c", to: "b", upper: "to", weight: 1, ranks: true },
        { id: "2", from: "a", to: "b", upper: "from", weight: 1, ranks: true },
      ],
    });
    expect(box(picture, "a").y).toBeLessThan(box(picture, "b").y);
    expect(box(picture, "b").y).toBeLessThan(box(picture, "c").y);
  });

  it("gives a box without a level the lane of its superior, else headquarters", () => {
    const picture = layOutLayered({
      aspect: 1,
      nodes: [
        { id: "a", level: "country", width: 90, height: 36 },
        { id: "b", width: 90, height: 36 },
        { id: "alone", width: 90, height: 36 },
      ],
      lines: [{ id: "1", from: "b", to: "a", upper: "to", weight: 1, ranks: true }],
    });
    expect(picture.lanes.map(({ level }) => level)).toEqual(["headquarters", "country"]);
    expect(box(picture, "b").y).toBeGreaterThan(box(picture, "a").y);
  });

  it("survives cycles and lines to oneself or to nobody", () => {
    const picture = layOutLayered({
      aspect: 1,
      nodes: ["a", "b"].map((id) => ({ id, width: 90, height: 36 })),
      lines: [
        { id: "1", from: "a", to: "b", upper: "to", weight: 1, ranks: true },
        { id: "2", from: "b", to: "a", upper: "to", weight: 1, ranks: true },
        { id: "3", from: "a", to: "a", upper: "to", weight: 1, ranks: true },
        { id: "4", from: "a", to: "nobody", upper: "to", weight: 1, ranks: true },
      ],
    });
    expect(picture.routes.map(({ id }) => id)).toEqual(["1", "2", "3"]);
  });

  it("wears tabs on top of their box, and lines of a tab leave from it", () => {
    const picture = layOutLayered({
      aspect: 1,
      nodes: [
        { id: "chief", level: "headquarters", width: 90, height: 36 },
        {
          id: "post",
          level: "mission",
          width: 120,
          height: 36,
          tabs: [{ id: "hat", width: 40, height: 16 }],
        },
      ],
      lines: [{ id: "1", from: "hat", to: "chief", upper: "to", weight: 1, ranks: true }],
    });
    const [post, hat] = [box(picture, "post"), box(picture, "hat")];
    expect(hat.y + hat.height / 2).toBeCloseTo(post.y - post.height / 2);
    expect(picture.routes[0]?.points[0]).toEqual([hat.x, hat.y - hat.height / 2]);
  });

  it.each([30, 90, 200])("leads no line through a box it does not end at (%i boxes)", (count) => {
    const input = organization(count, 7);
    expect(passedBoxes(input, layOutLayered(input))).toEqual([]);
  });

  it.each([0.6, 1, 1.6])("comes near the aspect asked for (%d)", (aspect) => {
    const picture = layOutLayered(organization(300, 3, aspect));
    expect(picture.width / picture.height / aspect).toBeGreaterThan(0.8);
    expect(picture.width / picture.height / aspect).toBeLessThan(1.25);
  });

  it("does not depend on the order of lines", () => {
    const input = organization(150, 5);
    const byId = (picture: LayeredPicture) =>
      picture.boxes.map(({ id, x, y }) => [id, Math.round(x), Math.round(y)]);
    expect(byId(layOutLayered(reversed(input)))).toEqual(byId(layOutLayered(input)));
  });

  it("gives the same picture for the same input", () => {
    expect(layOutLayered(organization(150, 5))).toEqual(layOutLayered(organization(150, 5)));
  });

  it("lays out twenty thousand boxes", () => {
    const picture = layOutLayered(organization(20_000, 2));
    expect(picture.boxes.every(({ x, y }) => Number.isFinite(x) && Number.isFinite(y))).toBe(true);
    expect(picture.routes.length).toBeGreaterThan(20_000);
  });

  it("lays out nothing", () => {
    expect(layOutLayered({ nodes: [], lines: [], aspect: 1 }).boxes).toEqual([]);
  });
});

describe("the random source of the test", () => {
  it("repeats itself", () => {
    expect(randomFrom(1)()).toBe(randomFrom(1)());
  });
});
