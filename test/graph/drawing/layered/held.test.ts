import { expect, it } from "vitest";
import { arrangementOf, layOutHeld } from "../../../../graph/drawing/layered/held.ts";
import type { LayeredPicture } from "../../../../graph/drawing/layered/index.ts";
import { fc } from "../../../random.ts";
import { organization } from "./organization.ts";

const bottom = ({ y, height }: { y: number; height: number }): number => Math.round(y + height / 2);

/** Pairs of boxes that stand in one row in both pictures, the other way round in the second. */
const mirrored = (one: LayeredPicture, other: LayeredPicture): string[] => {
  const there = new Map(other.boxes.map((box) => [box.id, box]));
  return one.boxes.flatMap((a, i) =>
    one.boxes.slice(i + 1).flatMap((b) => {
      const [p, q] = [there.get(a.id), there.get(b.id)];
      if (p === undefined || q === undefined || bottom(a) !== bottom(b) || bottom(p) !== bottom(q)) return [];
      return (a.x - b.x) * (p.x - q.x) < 0 ? [`${a.id} ${b.id}`] : [];
    }),
  );
};

const shapes = fc.record({
  count: fc.integer({ min: 2, max: 60 }),
  seed: fc.nat(1000),
  aspect: fc.constantFrom(0.5, 0.8, 1.3, 2.2),
});

it("an arrangement has one order of boxes in windows of every shape", () => {
  fc.assert(
    fc.property(shapes, ({ count, seed, aspect }) => {
      const [here, there] = [organization(count, seed, 1), organization(count, seed, aspect)];
      const pictures = [
        layOutHeld(here, arrangementOf(here)),
        layOutHeld(there, arrangementOf(there)),
      ] as const;
      expect(mirrored(...pictures)).toEqual([]);
      expect(mirrored(layOutHeld(here, undefined), layOutHeld(there, undefined))).toEqual([]);
    }),
    { numRuns: 20 },
  );
});
