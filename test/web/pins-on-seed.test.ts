import { describe, expect, it } from "vitest";
import { type LayeredPicture, layOutLayered, type PlacedBox } from "../../graph/drawing/layered/index.ts";
import { everything } from "../../graph/index/slice.ts";
import { visibleSubgraph } from "../../graph/visible/index.ts";
import { compiledDataset } from "../../server/cache/compiled-dataset.ts";
import { initial, visibleIn } from "../../server/contract/view-state.ts";
import { viewAnswer } from "../../server/services/view.ts";
import { boxesUnder } from "../../web/scene/led-over.ts";
import { withPins } from "../../web/scene/pins.ts";
import { type DrawnScene, sceneOf } from "../../web/scene/scene.ts";
import { fc, runs } from "../random.ts";
import { readSeed } from "../seeds/read-seed.ts";

const opening = (): DrawnScene => {
  const view = viewAnswer(compiledDataset(readSeed(), 1), everything, { depth: 1, limit: 2_000 });
  const choice = visibleSubgraph(view, visibleIn(initial, { nodes: [], lines: [] }));
  const scene = sceneOf(choice, new Map(), (text, size) => text.length * size * 0.56, 1.1);
  return { ...scene, picture: layOutLayered(scene.input) };
};

/** Lines with the boxes over which they lead and at which they do not end. */
const overStrangers = ({ input }: DrawnScene, { boxes, routes }: LayeredPicture): string[] => {
  const wearers = new Map(input.nodes.flatMap(({ id, tabs = [] }) => tabs.map((tab) => [tab.id, id])));
  const ends = new Map(
    input.lines.map(({ id, from, to }) => [id, [from, to].map((end) => wearers.get(end) ?? end)]),
  );
  return routes.flatMap(({ id, points }) =>
    boxesUnder(points, boxes)
      .filter((box) => !ends.get(id)?.includes(box.id))
      .map((box) => `${id} over ${box.id}`),
  );
};

/** Whether there is room for two lines between a box and each other one. */
const standsFree = (box: PlacedBox, boxes: readonly PlacedBox[]): boolean =>
  boxes.every(
    ({ id, x, y, width, height }) =>
      id === box.id ||
      Math.abs(x - box.x) > (width + box.width) / 2 + 12 ||
      Math.abs(y - box.y) > (height + box.height) / 2 + 12,
  );

describe("lines of a box that the reader put somewhere", () => {
  const scene = opening();
  const asLaidOut = new Set(overStrangers(scene, scene.picture));

  it("lead over no box but those at their ends, and so do those under which it was put", () => {
    const pin = fc.record({
      id: fc.constantFrom(...scene.picture.boxes.map(({ id }) => id)),
      across: fc.integer({ min: 50, max: 950 }),
      down: fc.integer({ min: -200, max: 200 }),
    });
    let [before, tried] = [0, 0];
    fc.assert(
      fc.property(pin, (one) => {
        const { boxes } = withPins(scene, [one], true).picture;
        const put = boxes.find(({ id }) => id === one.id);
        fc.pre(put !== undefined && standsFree(put, boxes));
        tried += 1;
        before += overStrangers(scene, withPins(scene, [one], true).picture).length;
        const led = overStrangers(scene, withPins(scene, [one]).picture);
        expect(led.filter((over) => !asLaidOut.has(over))).toEqual([]);
      }),
      { numRuns: runs(20) },
    );
    expect(before).toBeGreaterThan(tried);
  });

  it("go along while it is under way", () => {
    const pins = [{ id: "srsg", across: 412, down: 48 }];
    const [moving, resting] = [withPins(scene, pins, true), withPins(scene, pins)];
    expect(moving.picture.boxes).toEqual(resting.picture.boxes);
    expect(overStrangers(scene, moving.picture).length).toBeGreaterThan(asLaidOut.size);
  });
});
