import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Distances } from "../../../analysis/hierarchy/distances.ts";

/** Nodes in the order in which a search meets them, few or many, with a start of its own. */
const met = fc.uniqueArray(fc.nat(200), { minLength: 1, maxLength: 60 });

const filled = (nodes: readonly number[]): Distances => {
  const [start = 0, ...others] = nodes;
  const distances = new Distances(start);
  others.forEach((node, place) => {
    distances.add(node, place + 1);
  });
  return distances;
};

describe("distances of what a search has met", () => {
  it("are those of a map filled alike, in the same order, however many there are", () => {
    fc.assert(
      fc.property(met, fc.nat(200), (nodes, asked) => {
        const distances = filled(nodes);
        const map = new Map(nodes.map((node, place) => [node, place]));
        expect([...distances]).toEqual([...map]);
        expect([...distances.keys()]).toEqual([...map.keys()]);
        expect(distances.size).toBe(map.size);
        expect(distances.get(asked)).toBe(map.get(asked));
        expect(distances.has(asked)).toBe(map.has(asked));
        for (const node of nodes) expect(distances.get(node)).toBe(map.get(node));
      }),
    );
  });

  it("can be read by their place in that order", () => {
    const distances = filled([7, 3, 5]);
    expect([distances.nodeAt(2), distances.stepsAt(2)]).toEqual([5, 2]);
  });
});
