import { describe, expect, it } from "vitest";
import { betweenness } from "../../../analysis/measures/betweenness.ts";
import { type Brokerage, brokerages } from "../../../analysis/measures/brokerage.ts";
import { digraph } from "../../../analysis/measures/digraph.ts";
import { expectedExternalInternal, externalInternal } from "../../../analysis/measures/external-internal.ts";
import { adjustedRand, pillarModularity } from "../../../analysis/measures/modularity.ts";
import { constraints, effectiveSizes } from "../../../analysis/measures/structural-holes.ts";
import { karateFactions, karateTies } from "./karate.ts";

const noRole = (): Brokerage => ({
  coordinator: 0,
  itinerant: 0,
  representative: 0,
  gatekeeper: 0,
  liaison: 0,
});

const both = karateTies.flatMap(([a, b]): [number, number][] => [
  [a, b],
  [b, a],
]);
const club = digraph(34, both);

/** Computed with networkx 3 on the unweighted club. */
const published = [
  { member: 0, constraint: 0.15542329764660495, effective: 13.75, betweenness: 0.4376352813852815 },
  { member: 11, constraint: 1, effective: 1, betweenness: 0 },
  {
    member: 33,
    constraint: 0.1564186851211073,
    effective: 15.235294117647062,
    betweenness: 0.30407497594997596,
  },
];

describe("Zachary's club", () => {
  const scores = betweenness(club);

  it.each(published)("member $member", (expected) => {
    expect(constraints(club)[expected.member]).toBeCloseTo(expected.constraint, 10);
    expect(effectiveSizes(club)[expected.member]).toBeCloseTo(expected.effective, 10);
    expect(scores[expected.member]).toBeCloseTo(expected.betweenness, 10);
  });

  it("modularity of the factions, near the best there is, and Louvain's is better", () => {
    const found = pillarModularity(karateFactions, karateTies);
    expect(found?.pillars).toBeCloseTo(0.3582347140039448, 10);
    expect(found?.louvain).toBeGreaterThan(0.4);
    expect(found?.louvain).toBeLessThanOrEqual(0.4198);
    expect(pillarModularity(karateFactions, karateTies)).toEqual(found);
  });

  it("ties stay inside the factions far beyond chance", () => {
    const found = externalInternal(karateFactions, karateTies);
    expect(found?.observed).toBeCloseTo((11 - 67) / 78, 10);
    expect(found?.p).toBeCloseTo(0.001, 10);
  });
});

describe("E-I index", () => {
  it("expects what the sizes of the groups give", () => {
    // Two groups of two: of 6 pairs 4 are between, 2 inside, so (4 − 2)/6.
    expect(expectedExternalInternal(["a", "a", "b", "b"])).toBeCloseTo(1 / 3, 10);
  });
  it("has no value without ties", () => {
    expect(externalInternal(["a", "b"], [])).toBeUndefined();
  });
  it("is 1 where every tie crosses and −1 where none does", () => {
    expect(externalInternal(["a", "b"], [[0, 1]])?.observed).toBe(1);
    expect(externalInternal(["a", "a"], [[0, 1]])?.observed).toBe(-1);
  });
});

describe("brokerage roles", () => {
  const path = digraph(3, [
    [0, 1],
    [1, 2],
  ]);
  it.each([
    { groups: ["a", "a", "a"], role: "coordinator" },
    { groups: ["a", "b", "a"], role: "itinerant" },
    { groups: ["a", "a", "b"], role: "representative" },
    { groups: ["a", "b", "b"], role: "gatekeeper" },
    { groups: ["a", "b", "c"], role: "liaison" },
  ])("$groups is $role", ({ groups, role }) => {
    const middle = brokerages(path, groups)[1] ?? noRole();
    expect(middle).toMatchObject({ [role]: 1 });
    expect(Object.values(middle).reduce((a, b) => a + b)).toBe(1);
  });
  it("a closed two-path needs no broker", () => {
    const closed = digraph(3, [
      [0, 1],
      [1, 2],
      [0, 2],
    ]);
    expect(brokerages(closed, ["a", "b", "c"])[1]).toEqual(noRole());
  });
});

describe("adjusted Rand index", () => {
  it("is 1 for the same grouping under other names", () => {
    expect(adjustedRand(["a", "a", "b"], ["x", "x", "y"])).toBe(1);
  });
  it("Hubert and Arabie's kind of example: 6 things, computed by hand", () => {
    // Pairs together: both 1, first 6 (3 + 3), second 3; expected 6·3/15 = 1.2; (2 − 1.2)/(4.5 − 1.2).
    expect(adjustedRand(["a", "a", "a", "b", "b", "b"], ["x", "x", "y", "y", "z", "z"])).toBeCloseTo(
      0.8 / 3.3,
      10,
    );
  });
});
