import { describe, expect, it } from "vitest";
import { withParsedOptions } from "../../../../analysis/detector.ts";
import { stovePipe } from "../../../../analysis/detectors/stove-pipe/index.ts";
import { runDetector } from "../../../../analysis/run-detector.ts";
import { type Organization, viewOfCase } from "../../case.ts";

const entity = (id: string, pillar?: string) => ({ id, kind: "entity" as const, name: id, pillar });

/** Two of relief and two of development, each under a board of its own, and one without a pillar. */
const given = (ties: readonly string[], relief: string | undefined = "humanitarian"): Organization => ({
  nodes: [
    "task work",
    ...["a", "b", "c", "d", "e"].map((id) => `body board-${id}`),
    entity("a", relief),
    entity("b", relief),
    entity("c", "development"),
    entity("d", "development"),
    entity("e"),
  ],
  lines: [
    ...["a", "b", "c", "d", "e"].flatMap((id) => [`${id} governed-by board-${id}`, `${id} implements work`]),
    ...ties,
  ],
});

const numbersOf = (organization: Organization): Record<string, number> | undefined =>
  runDetector(viewOfCase(organization), withParsedOptions(stovePipe), {})[0]?.numbers;

describe("coordination among the actors of one work, by pillar", () => {
  it("is inward where ties stay inside pillars, beside what chance would give", () => {
    const numbers = numbersOf(given(["a coordinates-with b", "c consults d", "b coordinates-with c"]));
    expect(numbers).toMatchObject({
      pillars: 2,
      tiesInsidePillars: 2,
      tiesBetweenPillars: 1,
      "externalInternal:humanitarian": -1 / 3,
      "externalInternal:development": -1 / 3,
    });
    // (1 − 2) / 3; by chance 2 of 6 pairs are inside: (4 − 2) / 6, and one of three others is of the same pillar.
    expect(numbers?.externalInternal).toBeCloseTo(-1 / 3, 12);
    expect(numbers?.expectedExternalInternal).toBeCloseTo(1 / 3, 12);
    expect(numbers?.["expectedExternalInternal:development"]).toBeCloseTo(1 / 3, 12);
  });

  it("says it of a pillar apart from the others", () => {
    const numbers = numbersOf(given(["a coordinates-with b"]));
    expect(numbers?.["externalInternal:humanitarian"]).toBe(-1);
    expect(numbers).not.toHaveProperty("externalInternal:development");
  });

  it("counts two lines between the same two once, and none with somebody of no recorded pillar", () => {
    expect(numbersOf(given(["a coordinates-with b", "b consults a", "a coordinates-with e"]))).toMatchObject({
      tiesInsidePillars: 1,
      tiesBetweenPillars: 0,
    });
  });

  it("gives no index without ties, and nothing where only one pillar is recorded", () => {
    expect(numbersOf(given([]))).toMatchObject({ pillars: 2, tiesInsidePillars: 0 });
    expect(numbersOf(given([]))).not.toHaveProperty("externalInternal");
    expect(numbersOf(given(["a coordinates-with b"], "development"))).not.toHaveProperty("pillars");
  });
});
