import { expect, it } from "vitest";
import { withParsedOptions } from "../../analysis/detector.ts";
import { pillarCrossing } from "../../analysis/detectors/pillar-crossing/index.ts";
import { viewOfCase } from "./case.ts";

const answersOf = (lines: readonly string[]): (string | undefined)[] => {
  const nodes = ["entity u", "entity v", ...["a", "b", "c", "x", "top"].map((id) => `post ${id}`)];
  const homes = ["a part-of u", "b part-of u", "c part-of u", "x part-of v", "x reports-to top"];
  const view = viewOfCase({ nodes, lines: [...homes, ...lines] });
  return withParsedOptions(pillarCrossing)
    .explain(view, {}, view.find("b") ?? -1)
    .slice(0, 3)
    .map(({ answer }) => answer);
};

it("cannot tell of a lone post that answers elsewhere if it passes a head by, where nobody is known to lead", () => {
  expect(answersOf(["b reports-to x"])).toEqual(["not recorded", "not recorded", "not recorded"]);
});

it("concludes it where one post alone leads others of the unit, and knows it where a head is recorded", () => {
  expect(answersOf(["b reports-to x", "c reports-to a"])).toEqual(["no", "yes", "no"]);
  expect(answersOf(["b reports-to x", "a heads u"])).toEqual(["yes", "no", "no"]);
});
