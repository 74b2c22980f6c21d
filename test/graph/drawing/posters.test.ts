import { expect, it } from "vitest";
import { posterFormats, posterSlides } from "../../../graph/drawing/plate/pages.ts";
import { sheetsOf } from "../../../graph/drawing/series/sheets.ts";
import { madeUp } from "./made-up.ts";

/** Points of 56 inches, the most that a slide may measure by ECMA-376. */
const most = 56 * 72;

it("no sheet for slides is larger than a slide may be, and some for print are", () => {
  for (const { width, height } of posterSlides) expect(Math.max(width, height)).toBeLessThanOrEqual(most);
  expect(posterFormats.length).toBeGreaterThan(posterSlides.length);
});

it("a poster for slides is as large as a slide may be at most, or refused", () => {
  const poster = (count: number) =>
    sheetsOf(
      { name: "poster", page: "A3", arrangement: "poster", diagram: { ...madeUp(count), lines: [] } },
      "glued",
    );
  const [sheet] = poster(300);
  expect(Math.max(sheet?.page.width ?? 0, sheet?.page.height ?? 0)).toBeLessThanOrEqual(most);
  expect(() => poster(600)).toThrow("142 cm");
});
