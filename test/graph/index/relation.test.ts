import { describe, expect, it } from "vitest";
import {
  buildRelation,
  directionMask,
  emptyRelation,
  type LineSet,
} from "../../../graph/index/build-relation.ts";
import { degree, endsOf, linesOf } from "../../../graph/index/relation.ts";
import { fc } from "../../random.ts";

/** Lines as pairs of ends, each with the side from which the relation takes it. */
const taken = (nodeCount: number) =>
  fc.array(
    fc.record({
      from: fc.nat(nodeCount - 1),
      to: fc.nat(nodeCount - 1),
      mask: fc.constantFrom(...Object.values(directionMask)),
    }),
    { maxLength: 40 },
  );

type Line = { from: number; to: number; mask: number };

const build = (nodeCount: number, lines: readonly Line[]) => {
  const sets = Object.values(directionMask).map(
    (mask): LineSet => ({
      mask,
      lines: Int32Array.from(lines.flatMap((line, row) => (line.mask === mask ? [row] : []))),
    }),
  );
  const ends = (side: "from" | "to") => Int32Array.from(lines.map((line) => line[side]));
  return buildRelation(nodeCount, ends("from"), ends("to"), sets);
};

/** The same, as one would say it: which line leads from a node where. */
const naive = (lines: readonly Line[], node: number): [end: number, line: number][] =>
  lines.flatMap(({ from, to, mask }, row): [number, number][] => [
    ...(mask & directionMask.out && from === node ? [[to, row] as [number, number]] : []),
    ...(mask & directionMask.in && to === node ? [[from, row] as [number, number]] : []),
  ]);

const sorted = (pairs: [number, number][]) => pairs.map((pair) => pair.join(" ")).sort();

// of 7 nodes many have lines, of 416 few; 416 is 13 words of 32, which their bits fill to the last
describe.each([7, 416])("a relation of %i nodes", (nodeCount) => {
  const nodes = Array.from({ length: nodeCount }, (_, node) => node);

  it("leads from every node where its lines lead, and nowhere else", () => {
    fc.assert(
      fc.property(taken(nodeCount), (lines) => {
        const relation = build(nodeCount, lines);
        for (const node of nodes) {
          const ways = linesOf(relation, node).map((line, place): [number, number] => [
            endsOf(relation, node)[place] ?? -1,
            line,
          ]);
          expect(sorted(ways)).toEqual(sorted(naive(lines, node)));
          expect(degree(relation, node)).toBe(ways.length);
        }
      }),
    );
  });

  it("keeps the lines of a node in row order within what it takes alike", () => {
    const relation = build(nodeCount, [
      { from: 1, to: 2, mask: directionMask.out },
      { from: 0, to: 2, mask: directionMask.out },
      { from: 1, to: 0, mask: directionMask.out },
    ]);
    expect(linesOf(relation, 1)).toEqual([0, 2]);
    expect(endsOf(relation, 1)).toEqual([2, 0]);
  });

  it("takes a line from both ends where it has no direction", () => {
    const relation = build(nodeCount, [{ from: 3, to: 4, mask: directionMask.both }]);
    expect([endsOf(relation, 3), endsOf(relation, 4)]).toEqual([[4], [3]]);
  });

  it("joins nobody where there is nothing to take", () => {
    expect(nodes.map((node) => degree(emptyRelation(nodeCount), node))).toEqual(nodes.map(() => 0));
  });
});
