import { readFileSync } from "node:fs";
import { beforeAll, describe, expect, it } from "vitest";
import { leastText, pageFormats } from "../../../graph/drawing/plate/pages.ts";
import { drawnIn } from "../../graph/drawing/drawn.ts";
import { countsIn, faultsIn } from "../../graph/drawing/measures.ts";
import {
  galleryPage,
  measuresFile,
  measuresIn,
  type Picture,
  pagesTried,
  pictureFile,
  picturesOn,
} from "../../repo/gallery.ts";

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

const measuresKept = readFileSync(measuresFile, "utf8").trim().split("\n");

describe.each(pagesTried)("the gallery on %s", (page) => {
  let pictures: Picture[] = [];
  beforeAll(async () => {
    pictures = await picturesOn(page);
  }, 240_000);

  it("has nothing on anything, no line through a box, and only straight pieces", () => {
    for (const { name, text } of pictures) {
      const plates = drawnIn(text);
      expect(plates.length, name).toBeGreaterThan(0);
      expect(plates.map(faultsIn), name).toEqual(plates.map(() => none));
    }
  });

  it("can be read: no small text, few boxes to a page", () => {
    const { medium, boxes } = pageFormats[page];
    for (const { name, text } of pictures)
      for (const plate of drawnIn(text)) {
        const counts = countsIn(plate);
        expect(counts.smallest, name).toBeGreaterThanOrEqual(leastText[medium]);
        expect(counts.boxes, name).toBeLessThanOrEqual(boxes);
        expect(counts.boxes, name).toBeGreaterThan(0);
      }
  });

  it("has the boxes, lines, crossings, bends and plates that it had (npm run gallery)", () => {
    expect(pictures.flatMap(measuresIn)).toEqual(measuresKept.filter((row) => row.split(",")[1] === page));
  });

  it.runIf(page === galleryPage)("is what readers see in docs/briefings (npm run gallery)", () => {
    for (const { name, text } of pictures)
      expect(readFileSync(pictureFile(name), "utf8") === text, name).toBe(true);
  });
});
