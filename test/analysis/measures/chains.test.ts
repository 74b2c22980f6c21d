import { describe, expect, it } from "vitest";
import { digraph, distancesFrom } from "../../../analysis/measures/digraph.ts";
import { formalPracticeGap } from "../../../analysis/measures/formal-practice-gap.ts";
import { measure, measures } from "../../../analysis/measures/index.ts";
import { lowestCommonSuperior } from "../../../analysis/measures/lowest-common-superior.ts";
import { layers, roots, spans } from "../../../analysis/measures/span-and-layers.ts";
import { circles } from "../../../analysis/measures/strong-components.ts";
import { unityOfCommand } from "../../../analysis/measures/unity-of-command.ts";
import { fc } from "../../random.ts";
import { viewOfCase } from "../case.ts";

//      0
//    /   \
//   1     2
//  / \     \
// 3   4     5    6 apart
const tree = digraph(7, [
  [0, 1],
  [0, 2],
  [1, 3],
  [1, 4],
  [2, 5],
]);

describe("chains", () => {
  it.each([
    { a: 3, b: 4, superior: 1, escalation: 1 },
    { a: 3, b: 5, superior: 0, escalation: 2 },
    { a: 3, b: 1, superior: 1, escalation: 1 },
    { a: 3, b: 3, superior: 3, escalation: 0 },
  ])("$a and $b meet at $superior", ({ a, b, superior, escalation }) => {
    expect(lowestCommonSuperior(tree, a, b)).toEqual({ superior, escalation });
  });
  it("chains that never meet have no common superior", () => {
    expect(lowestCommonSuperior(tree, 3, 6)).toBeUndefined();
  });
  it("spans, roots and layers", () => {
    expect(spans(tree)).toEqual({ managers: 3, mean: 5 / 3, greatest: 2 });
    expect(roots(tree)).toEqual([0, 6]);
    expect(layers(tree)).toBe(3);
    expect(
      layers(
        digraph(2, [
          [0, 1],
          [1, 0],
        ]),
      ),
    ).toBeUndefined();
  });
  it("layers count from the nearest of several tops", () => {
    const twoTops = digraph(5, [
      [0, 1],
      [1, 2],
      [2, 3],
      [4, 3],
    ]);
    expect(layers(twoTops)).toBe(3);
  });
  it("spans of more managers than a call takes arguments", () => {
    const managers = 200_000;
    const pairs = Array.from({ length: managers }, (_, at): [number, number] => [at, managers + at]);
    expect(spans(digraph(2 * managers, pairs))).toEqual({ managers, mean: 1, greatest: 1 });
  });
  it("unity of command names the breaches", () => {
    expect(
      unityOfCommand(
        digraph(3, [
          [0, 2],
          [1, 2],
        ]),
      ),
    ).toEqual({ share: 0, breaches: [2] });
    expect(unityOfCommand(tree)).toEqual({ share: 1, breaches: [] });
    expect(unityOfCommand(digraph(2, []))).toBeUndefined();
  });
  it("circles are the nodes that reach each other", () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.nat(7), fc.nat(7)), { maxLength: 24 }).map((arcs) => digraph(8, arcs)),
        (graph) => {
          const reach = graph.out.map((_, node) => new Set(distancesFrom(graph.out, node).keys()));
          const expected = new Set<string>();
          graph.out.forEach((_, a) => {
            const circle = graph.out.flatMap((__, b) => (reach[a]?.has(b) && reach[b]?.has(a) ? [b] : []));
            if (circle.length > 1) expected.add(circle.join(" "));
          });
          expect(new Set(circles(graph).map((circle) => circle.join(" ")))).toEqual(expected);
        },
      ),
      { numRuns: 300 },
    );
  });
});

describe("gap between paper and practice", () => {
  const admin = {
    nodes: ["post chief", "post admin", "entity support"],
    lines: [
      { from: "admin", kind: "reports-to", to: "chief", basis: "formal" },
      { from: "admin", kind: "reports-to", to: "support", basis: "practice" },
    ],
  } as const;

  it("is whole where practice leads elsewhere", () => {
    expect(formalPracticeGap(viewOfCase(admin))).toEqual({ distance: 1, inversions: [], circles: [] });
  });
  it("has no value without practice on record", () => {
    expect(formalPracticeGap(viewOfCase({ ...admin, slice: { bases: ["formal"] } }))).toBeUndefined();
  });
  it("finds who is above on paper and below in practice, and the circle this makes", () => {
    const view = viewOfCase({
      nodes: ["post a", "post b"],
      lines: [
        { from: "a", kind: "reports-to", to: "b", basis: "formal" },
        { from: "b", kind: "reports-to", to: "a", basis: "practice" },
        { from: "a", kind: "reports-to", to: "b", basis: "practice", scopes: ["finance"] },
      ],
    });
    expect(formalPracticeGap(view)).toMatchObject({ inversions: [[0, 1]], circles: [] });
  });
});

describe("the list of measures", () => {
  it("gives a value or a reason for each, in both languages, on an empty organization too", () => {
    for (const view of [
      viewOfCase({ nodes: [], lines: [] }),
      viewOfCase({ nodes: ["post a", "post b"], lines: ["a reports-to b"] }),
    ])
      for (const language of ["en", "fr"] as const) {
        const results = measure(view, { language });
        expect(results.map(({ id }) => id)).toEqual(measures.map(({ id }) => id));
        for (const { value, reason } of results) expect(value === null).toBe(reason !== undefined);
      }
  });
  it("says about how long a measure would take that may not take so long", () => {
    const view = viewOfCase({
      nodes: ["post a", "post b", "post c"],
      lines: ["a coordinates-with b", "b coordinates-with c", "c coordinates-with a"],
    });
    const results = measure(view, { patience: 0 });
    const late = results.filter(({ reason }) =>
      reason?.startsWith("Not computed: it would take about 1 second"),
    );
    expect(late.map(({ id }) => id)).toContain("betweenness");
    expect(results.find(({ id }) => id === "effective-size")?.value).toBe(1);
  });
});
