import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { leastText, pageFormats, pageNames } from "../../../analysis/briefings/pages.ts";
import { briefingSubjects } from "../../house/briefing-subjects.ts";
import { measuresFile, measuresText, pictureOf } from "../../house/gallery.ts";
import { drawnIn } from "./drawn.ts";
import { countsIn, faultsIn } from "./measures.ts";

const svgs = pageNames.flatMap((page) =>
  briefingSubjects().map(({ name }) => ({
    name,
    page,
    text: readFileSync(pictureOf(name, page), "utf8"),
  })),
);

const none = {
  boxesOnBoxes: 0,
  tagsOnBoxes: 0,
  tagsOnTags: 0,
  textsOnTexts: 0,
  textsOffPage: 0,
  textsOutOfBoxes: 0,
  linesThroughBoxes: 0,
  linesThroughTitles: 0,
  slanted: 0,
};

describe.each(svgs)("$name on $page", ({ page, text }) => {
  const plates = drawnIn(text);

  it("has nothing on anything, no line through a box, and only straight pieces", () => {
    expect(plates.length).toBeGreaterThan(0);
    expect(plates.map(faultsIn)).toEqual(plates.map(() => none));
  });

  it("can be read: no small text, few boxes to a page", () => {
    const { medium, boxes } = pageFormats[page];
    for (const plate of plates) {
      const counts = countsIn(plate);
      expect(counts.smallest).toBeGreaterThanOrEqual(leastText[medium]);
      expect(counts.boxes).toBeLessThanOrEqual(boxes);
      expect(counts.boxes).toBeGreaterThan(0);
    }
  });
});

it("crossings and bends are what they were (npm run gallery)", () => {
  expect(measuresText(svgs)).toBe(readFileSync(measuresFile, "utf8"));
});
