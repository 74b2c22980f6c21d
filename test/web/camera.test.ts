import { expect, it } from "vitest";
import { standToBring, standToRead } from "../../web/canvas/camera.ts";
import { frameOf } from "../../web/canvas/frame.ts";
import { fc } from "../random.ts";

const picture = { width: 1200, height: 900 };
const { side } = frameOf(picture);
/** A window in which the whole picture is seen from 1. */
const window = { width: 720, height: 600, unit: 0.6 };

const extent = fc
  .tuple(...[0, 1, 2, 3].map(() => fc.double({ min: 0, max: 1, noNaN: true })))
  .map(([a = 0, b = 0, c = 0, d = 0]) => ({
    left: Math.min(a, b),
    right: Math.max(a, b),
    low: Math.min(c, d),
    high: Math.max(c, d),
  }));

it("what is brought in is wholly in sight, and the camera comes no closer for it", () => {
  fc.assert(
    fc.property(extent, fc.double({ min: 0.05, max: 2, noNaN: true }), (part, ratio) => {
      const stand = standToBring(window, side, part, ratio);
      expect(stand.ratio).toBeGreaterThanOrEqual(ratio);
      const pixels = (window.unit * side) / stand.ratio;
      expect((part.right - part.left) * pixels).toBeLessThanOrEqual(window.width);
      expect((part.high - part.low) * pixels).toBeLessThanOrEqual(window.height);
      expect(stand.x).toBeCloseTo((part.left + part.right) / 2);
      expect(stand.y).toBeCloseTo((part.low + part.high) / 2);
    }),
  );
});

it("what is in sight already leaves the camera as far off as it is", () => {
  expect(standToBring(window, side, { left: 0.4, right: 0.5, low: 0.4, high: 0.5 }, 0.7).ratio).toBe(0.7);
});

it("what is read is never larger than is good to read, nor farther off than where all is seen", () => {
  fc.assert(
    fc.property(extent, (part) => {
      const { ratio } = standToRead(window, side, part);
      expect(ratio).toBeGreaterThanOrEqual(window.unit / 1.7);
      expect(ratio).toBeLessThanOrEqual(1);
    }),
  );
});
