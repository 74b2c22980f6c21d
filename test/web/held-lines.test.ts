import { expect, it } from "vitest";
import { isFarOff, type Stand, shiftOf } from "../../web/canvas/held-lines.ts";
import { fc } from "../random.ts";

const window = { width: 800, height: 600 };
const part = fc.double({ min: -2_000, max: 2_000, noNaN: true });
const stand = fc.record({ x: part, y: part, ratio: fc.double({ min: 0.02, max: 2.5, noNaN: true }) });

/** Where a point of the picture is on the screen; one unit is as many pixels as the camera is near. */
const onScreen = ({ x, y, ratio }: Stand, [px, py]: readonly [number, number]) => [
  x + px / ratio,
  y + py / ratio,
];

it("a still that is moved and scaled lies where its lines would be drawn", () => {
  fc.assert(
    fc.property(stand, stand, fc.tuple(part, part), (then, now, point) => {
      const { x, y, k } = shiftOf(then, now);
      const [sx = 0, sy = 0] = onScreen(then, point);
      const [tx = 0, ty = 0] = onScreen(now, point);
      const slack = 1e-6 * (1 + Math.abs(tx) + Math.abs(ty) + k * (Math.abs(sx) + Math.abs(sy)));
      expect(Math.abs(x + k * sx - tx)).toBeLessThan(slack);
      expect(Math.abs(y + k * sy - ty)).toBeLessThan(slack);
    }),
  );
});

it.each([
  ["where it was taken", { x: 0, y: 0, ratio: 1 }, false],
  ["a little to the right", { x: 200, y: 0, ratio: 1 }, false],
  ["half the window to the right", { x: 400, y: 0, ratio: 1 }, true],
  ["half the window to the left", { x: -400, y: 0, ratio: 1 }, true],
  ["half the window up", { x: 0, y: -300, ratio: 1 }, true],
  ["so much closer that it blurs", { x: -400, y: -300, ratio: 0.5 }, true],
  ["so far off that it fills a corner only", { x: 0, y: 0, ratio: 2 }, true],
])("a still is drawn anew when too much of the window lies beside it: %s", (_, now, far) => {
  expect(isFarOff({ x: 0, y: 0, ratio: 1 }, now, window)).toBe(far);
});
