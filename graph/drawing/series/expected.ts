import type { Briefing } from "../briefing.ts";
import { restOf } from "./series.ts";
import { formatOf, type PageUse } from "./sheets.ts";

/** About how many pages, and about how many seconds they take. */
export type SeriesSize = { readonly plates: number; readonly seconds: number };

/*
 * Fitted to real organizations of 150 to 1,000 boxes on A4, A3 and slides, within a fifth: what is told before anything
 * is laid out cannot be exact.
 */

/** Lines that a page of a series shows, by the boxes that it can hold. */
const linesOnPage = (boxes: number): number => 8 + 0.65 * boxes;

/** Seconds that a page takes to be found and drawn, by the boxes that it can hold. */
const secondsOf = (boxes: number): number => 0.55 * Math.max(1, boxes / 25);

/** Seconds that an overview takes: groups are looked for in the whole again and again. */
const secondsOfOverview = (boxes: number, lines: number): number => 1 + (boxes * (boxes + lines)) / 1e6;

/** Boxes of a poster that are laid out in a second. */
const posterPace = 60;

/** What a briefing will come to, estimated without drawing it. Nothing where its format has no pictures. */
export const expectedExtent = (
  { diagram, page, arrangement }: Briefing,
  use: PageUse | undefined,
): SeriesSize => {
  if (use === undefined) return { plates: 0, seconds: 0 };
  const { boxes, lines, findings } = diagram;
  if (arrangement === "poster" && use !== "note")
    return { plates: 1, seconds: Math.ceil(boxes.length / posterPace) };
  const { boxes: most, medium } = formatOf(page, use);
  if (boxes.length <= most) return { plates: 1, seconds: 1 };
  const before = 1 + findings.length;
  const extent = arrangement === "findings" ? "findings" : "all";
  const all = restOf(diagram, medium, extent) === "nowhere";
  const plates = before + (all ? Math.ceil(lines.length / linesOnPage(most)) : 0);
  const seconds = secondsOfOverview(boxes.length, lines.length) + plates * secondsOf(most);
  return { plates, seconds: Math.ceil(seconds) };
};
