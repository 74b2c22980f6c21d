import { expect, it } from "vitest";
import { toSvg } from "../../../graph/drawing/formats/svg.ts";
import { leastText, type PageName, pageFormats, pageNames } from "../../../graph/drawing/plate/pages.ts";
import { sheetsOf } from "../../../graph/drawing/series/sheets.ts";
import { fc, runs } from "../../random.ts";
import { drawnIn } from "./drawn.ts";
import { countsIn, faultsIn } from "./measures.ts";
import { anyDiagram } from "./random-diagrams.ts";

it.each(pageNames)(
  "any organization on %s: all of it is shown, nothing lies on anything",
  (page: PageName) => {
    const { boxes, medium } = pageFormats[page];
    fc.assert(
      fc.property(anyDiagram, (diagram) => {
        const plates = sheetsOf({ name: "any", page, arrangement: "series", diagram }, "drawn");
        for (const plate of plates)
          expect(plate.faults).toMatchObject({ throughBoxes: 0, onTop: 0, hidden: 0, undrawn: 0 });
        const drawn = drawnIn(
          toSvg(
            plates.map((plate) => plate.page),
            "en",
          ),
        );
        for (const picture of drawn) {
          expect(Object.entries(faultsIn(picture)).filter(([, count]) => count > 0)).toEqual([]);
          expect(countsIn(picture).smallest).toBeGreaterThanOrEqual(leastText[medium]);
          expect(countsIn(picture).boxes).toBeLessThanOrEqual(boxes);
        }
        const shown = (kind: string): Set<string> =>
          new Set(
            drawn.flatMap(({ groups }) => groups.filter((group) => group.kind === kind).map(({ id }) => id)),
          );
        expect(diagram.boxes.map(({ id }) => id).filter((id) => !shown("box").has(id))).toEqual([]);
        expect(diagram.lines.map(({ id }) => id).filter((id) => !shown("line").has(id))).toEqual([]);
      }),
      { numRuns: runs(3) },
    );
  },
);
