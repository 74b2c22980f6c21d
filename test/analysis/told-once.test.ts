import { expect, it } from "vitest";
import { analyze } from "../../analysis/run.ts";
import { type Organization, viewOfCase } from "./case.ts";

const told = (given: Organization, detectors: readonly string[], language: "en" | "fr" = "en"): string[] =>
  analyze(viewOfCase(given), { detectors, language })
    .filter(({ status }) => status === "found")
    .map(({ detector, message }) => `${detector}: ${message}`);

/** Three posts of a unit that answer to superiors in two others; `more` are lines beside. */
const apart = (...more: string[]): Organization => ({
  nodes: [
    ...["top", "x", "y", "a", "b", "c", "d"].map((id) => `post ${id}`),
    "entity u",
    "entity v",
    "entity w",
  ],
  lines: [
    "x reports-to top",
    "y reports-to top",
    "x part-of v",
    "y part-of w",
    "a part-of u",
    "b part-of u",
    "c part-of u",
    "a reports-to x",
    "b reports-to x",
    "c reports-to y",
    ...more,
  ],
});

const units = ["pillar-crossing", "unit-head"];

it("tells a unit whose posts answer in several others once, with that none of them leads another", () => {
  expect(told(apart(), units)).toEqual([
    "pillar-crossing: Who heads u is not recorded, and posts of it answer in different units (v and w): a, b and c, to x and y. None of its 3 posts leads another on record.",
  ]);
  expect(told(apart(), units, "fr")[0]).toMatch(/aucun de ses 3 postes n'en dirige un autre\.$/);
});

it("tells both where each rests on lines of its own, and each where it is asked for alone", () => {
  expect(told(apart("d part-of u"), units)).toHaveLength(2);
  expect(told(apart(), ["unit-head"])).toHaveLength(1);
});

/** A head of sixteen beside two others, under one superior; `under` are posts under the first of the sixteen. */
const wide = (...under: string[]): Organization => {
  const staff = Array.from({ length: 16 }, (_, place) => `p${place}`);
  return {
    nodes: ["top", "head", "other", "third", "q1", "q2", ...staff, ...under].map((id) => `post ${id}`),
    lines: [
      ...["head", "other", "third"].map((id) => `${id} reports-to top`),
      "q1 reports-to other",
      "q2 reports-to third",
      ...staff.map((id) => `${id} reports-to head`),
      ...under.map((id) => `${id} reports-to p0`),
    ],
  };
};

const spans = ["single-point", "span-and-layers"];

it("tells a wide span whose loss cuts off its own reports alone once", () => {
  const [only, ...more] = told(wide(), spans, "en");
  expect(more).toEqual([]);
  expect(only).toMatch(
    /^single-point: .*16 of 22.* All 16 are its direct reports, of which the limit looked at is 15\.$/,
  );
});

it("tells both where more than its reports are cut off", () => {
  expect(told(wide("r"), spans)).toHaveLength(2);
});
