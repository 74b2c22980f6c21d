import { describe, expect, it } from "vitest";
import { cutOffBy } from "../../../../analysis/detectors/single-point/dominators.ts";
import { endsOf } from "../../../../graph/index/relation.ts";
import { fc } from "../../../random.ts";
import { viewOfCase } from "../../case.ts";

const organizations = fc.array(fc.tuple(fc.nat(7), fc.nat(7)), { maxLength: 16 }).map((pairs) =>
  viewOfCase({
    nodes: Array.from({ length: 8 }, (_, place) => `post p${place}`),
    lines: pairs.map(([a, b]) => `p${a} reports-to p${b}`),
  }),
);

describe("who is cut off", () => {
  it("is who no longer reaches a top when the node is taken out, tried node by node", () => {
    fc.assert(
      fc.property(organizations, (view) => {
        const [up, down] = [view.superiors(), view.subordinates()];
        const tops = [...Array(8).keys()].filter(
          (node) => endsOf(up, node).length === 0 && endsOf(down, node).length > 0,
        );
        const reached = (without: number): Set<number> => {
          const seen = new Set(tops.filter((top) => top !== without));
          for (const node of seen) for (const end of endsOf(down, node)) if (end !== without) seen.add(end);
          return seen;
        };
        const all = reached(-1);
        const below = cutOffBy(up, down, 8);
        for (const node of all) {
          const rest = reached(node);
          const lost = [...all].filter((other) => other !== node && !rest.has(other));
          expect(below[node]).toBe(lost.length);
        }
      }),
      { numRuns: 500 },
    );
  });
});
