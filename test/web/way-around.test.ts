import { describe, expect, it } from "vitest";
import type { LayeredPoint, PlacedBox } from "../../graph/drawing/layered/index.ts";
import { curveBetween, roundedWay } from "../../web/scene/bezier.ts";
import { wayAround } from "../../web/scene/way-around.ts";
import { fc } from "../random.ts";

const box = (x: number, y: number, width = 60, height = 30): PlacedBox => ({
  id: `${x} ${y}`,
  x,
  y,
  width,
  height,
});

/** Whether a stretch leads over a box. */
const crosses = (
  [x0, y0]: LayeredPoint,
  [x1, y1]: LayeredPoint,
  { x, y, width, height }: PlacedBox,
): boolean =>
  Math.max(x0, x1) > x - width / 2 &&
  Math.min(x0, x1) < x + width / 2 &&
  Math.max(y0, y1) > y - height / 2 &&
  Math.min(y0, y1) < y + height / 2;

describe("a way around boxes", () => {
  it("is straight where nothing is in the way", () => {
    expect(wayAround([0, 100], [0, 0], [])).toEqual([
      [0, 100],
      [0, 0],
    ]);
  });

  it("leads past a box that is", () => {
    const way = wayAround([0, 100], [0, 0], [box(10, 50)]) ?? [];
    expect(way).toHaveLength(5);
    expect(Math.min(...way.map(([x]) => x))).toBe(-25);
  });

  it("does not run along one that is drawn already", () => {
    const levels = (way: readonly LayeredPoint[]) =>
      way.flatMap(([, y], i) => (way[i + 1]?.[1] === y ? [y] : []));
    const first = wayAround([0, 100], [200, 0], []) ?? [];
    const second = wayAround([9, 98], [209, 2], [], [first]) ?? [];
    expect(levels(first)).toHaveLength(1);
    expect(levels(second)).toHaveLength(1);
    expect(Math.abs((levels(first)[0] ?? 0) - (levels(second)[0] ?? 0))).toBeGreaterThan(90);
  });

  it("is none where a box stands on its end", () => {
    expect(wayAround([0, 100], [0, 0], [box(0, 0)])).toBeUndefined();
  });

  it("is made of upright and level stretches that lead over no box", () => {
    const spot = fc.tuple(fc.integer({ min: 0, max: 400 }), fc.integer({ min: 60, max: 340 }));
    const ends = fc.tuple(fc.integer({ min: 0, max: 400 }), fc.integer({ min: 0, max: 400 }));
    fc.assert(
      fc.property(fc.array(spot, { maxLength: 8 }), ends, (spots, [from, to]) => {
        const boxes = spots.map(([x, y]) => box(x, y));
        const way = wayAround([from, 400], [to, 0], boxes);
        expect(way?.[0]).toEqual([from, 400]);
        expect(way?.at(-1)).toEqual([to, 0]);
        for (const [i, here] of (way ?? []).entries()) {
          const next = way?.[i + 1];
          if (next === undefined) break;
          expect(here[0] === next[0] || here[1] === next[1]).toBe(true);
          expect(boxes.some((one) => crosses(here, next, one))).toBe(false);
        }
      }),
      { numRuns: 60 },
    );
  });
});

describe("a curve on its way to another", () => {
  const point = fc.tuple(fc.integer({ min: 0, max: 300 }), fc.integer({ min: 0, max: 300 }));
  const way = fc.array(point, { minLength: 2, maxLength: 6 }).map((points) => roundedWay(points, 14));

  it("is the first at the beginning and the other at the end, and begins and ends between theirs", () => {
    fc.assert(
      fc.property(way, way, fc.double({ min: 0.01, max: 0.99, noNaN: true }), (before, after, t) => {
        expect(curveBetween(before, after, 0)).toEqual(before);
        expect(curveBetween(before, after, 1)).toEqual(after);
        const middle = curveBetween(before, after, t);
        expect((middle.length - 1) % 3).toBe(0);
        for (const [at, end] of [
          [0, 0],
          [-1, -1],
        ] as const) {
          const [a, b, c] = [before.at(end) ?? [0, 0], after.at(end) ?? [0, 0], middle.at(at) ?? [0, 0]];
          expect(c[0]).toBeCloseTo(a[0] + (b[0] - a[0]) * t);
          expect(c[1]).toBeCloseTo(a[1] + (b[1] - a[1]) * t);
        }
      }),
    );
  });
});
