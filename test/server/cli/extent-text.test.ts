import { expect, test } from "vitest";
import { extentText } from "../../../server/cli/extent-text.ts";

const top = { plates: 7, seconds: 6 };

test("a small briefing is drawn without a word before", () => {
  expect(extentText({ plates: 8, seconds: 6, topFindings: top }, "en")).toEqual([]);
});

test("a large one says how many plates, how long, and what the top findings would be", () => {
  const expected = { plates: 96, seconds: 240, topFindings: top };
  expect(extentText(expected, "en")).toEqual([
    "about 96 plates, which take about 4 min to draw",
    "--top-findings draws about 7, in about 6 s",
  ]);
  expect(extentText(expected, "fr")[0]).toBe("environ 96 planches, à tracer en 4 min environ");
});

test("where the top findings are all there is, nothing less is offered", () => {
  expect(extentText({ plates: 9, seconds: 80, topFindings: { plates: 9, seconds: 80 } }, "en")).toEqual([
    "about 9 plates, which take about 80 s to draw",
  ]);
});
