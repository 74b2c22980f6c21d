import { describe, expect, it } from "vitest";
import {
  type Kept,
  type LayeredPicture,
  type LayoutInput,
  layOutLayered,
} from "../../../../graph/drawing/layered/index.ts";
import { fc } from "../../../random.ts";
import { organization } from "./organization.ts";

const keptOf = ({ width, places }: LayeredPicture, holds: Kept["holds"] = "places"): Kept => ({
  width,
  places,
  holds,
});

/** An input with only some of its boxes, and the lines between these. */
const part = ({ nodes, lines, aspect }: LayoutInput, keep: (i: number) => boolean): LayoutInput => {
  const left = nodes.filter((_, i) => keep(i));
  const ids = new Set(left.map(({ id }) => id));
  return { nodes: left, lines: lines.filter(({ from, to }) => ids.has(from) && ids.has(to)), aspect };
};

const lower = ({ y, height }: { y: number; height: number }): number => Math.round(y + height / 2);

/** Pairs of one row before that have changed sides. */
const swapped = (before: LayeredPicture, after: LayeredPicture): string[] => {
  const x = new Map(after.boxes.map((box) => [box.id, box.x]));
  return before.boxes.flatMap((a, i) =>
    before.boxes.slice(i + 1).flatMap((b) => {
      const [p, q] = [x.get(a.id), x.get(b.id)];
      if (p === undefined || q === undefined || lower(a) !== lower(b)) return [];
      return (a.x - b.x) * (p - q) < 0 ? [`${a.id} ${b.id}`] : [];
    }),
  );
};

const sizes = fc.record({
  count: fc.integer({ min: 2, max: 60 }),
  seed: fc.nat(1000),
  every: fc.integer({ min: 2, max: 9 }),
});

describe("places given before", () => {
  it.each(["places", "order"] as const)("keep their order when boxes come and go, holding %s", (holds) => {
    fc.assert(
      fc.property(sizes, ({ count, seed, every }) => {
        const all = organization(count, seed);
        const fewer = part(all, (i) => i % every !== 1);
        const [before, after] = [layOutLayered(fewer), layOutLayered(all)];
        expect(swapped(before, layOutLayered({ ...all, kept: keptOf(before, holds) }))).toEqual([]);
        expect(swapped(after, layOutLayered({ ...fewer, kept: keptOf(after, holds) }))).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });

  it("are the same places where nothing changed", () => {
    const input = organization(40, 3);
    const before = layOutLayered(input);
    const after = layOutLayered({ ...input, kept: keptOf(before) });
    expect(after.boxes.map(({ id, x, y }) => [id, Math.round(x), Math.round(y)])).toEqual(
      before.boxes.map(({ id, x, y }) => [id, Math.round(x), Math.round(y)]),
    );
  });

  it("leave no two boxes on each other", () => {
    const all = organization(60, 5);
    const before = layOutLayered(part(all, (i) => i % 3 !== 1));
    const { boxes } = layOutLayered({ ...all, kept: keptOf(before) });
    const meeting = boxes.flatMap((a, i) =>
      boxes
        .slice(i + 1)
        .filter(
          (b) =>
            Math.abs(a.x - b.x) < (a.width + b.width) / 2 && Math.abs(a.y - b.y) < (a.height + b.height) / 2,
        )
        .map((b) => `${a.id} ${b.id}`),
    );
    expect(meeting).toEqual([]);
  });
});
