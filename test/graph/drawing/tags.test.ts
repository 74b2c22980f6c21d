import { describe, expect, test } from "vitest";
import { overlaps } from "../../../graph/drawing/plate/layout/shapes.ts";
import { placeTags } from "../../../graph/drawing/plate/layout/tags.ts";

const within = { x: 0, y: 0, w: 300, h: 300 };
const wish = { w: 20, h: 10 };

describe("tags of lines", () => {
  test("each finds a place, none on another's", () => {
    const routes = [50, 55].map((x) => [
      { x, y: 0 },
      { x, y: 200 },
    ]);
    const wishes = routes.map((_, index) => ({ index, ...wish }));
    const [one, other] = placeTags(wishes, { routes, boxes: [], within }).values();
    if (one === undefined || other === undefined) throw new Error("a tag has no place");
    expect(overlaps(one, other)).toBe(false);
  });

  test("stand on their own line, clear of boxes", () => {
    const route = [
      { x: 50, y: 0 },
      { x: 50, y: 200 },
    ];
    const box = { x: 0, y: 80, w: 100, h: 40 };
    const placed = placeTags([{ index: 0, ...wish }], { routes: [route], boxes: [box], within }).get(0);
    expect(placed && overlaps(placed, box)).toBe(false);
    expect(placed && placed.x < 50 && placed.x + placed.w > 50).toBe(true);
  });
});
