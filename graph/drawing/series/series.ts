import type { Diagram } from "../diagram/diagram.ts";
import type { PageFormat } from "../plate/pages.ts";
import { clusterSheets } from "./cluster-sheets.ts";
import { findingSheets } from "./finding-sheets.ts";
import { overviewSheets } from "./overview-sheet.ts";
import { type Fits, plainSheet, type Sheet } from "./sheet.ts";

/** Slides nobody would sit through: of a subject with more boxes than this, only the overview and the findings. */
const mostOnSlides = 150;

/** Whether a series goes on, after the overview and the findings, until every box and every line is on a page. */
export type SeriesExtent = "all" | "findings";

/** Where a reader finds what a series does not show; `nowhere` where it shows every box and every line. */
export type Rest = "nowhere" | "on paper" | "in the whole series";

export const restOf = (
  { boxes }: Diagram,
  medium: PageFormat["medium"],
  extent: SeriesExtent = "all",
): Rest => {
  if (medium !== "paper" && boxes.length > mostOnSlides) return "on paper";
  return extent === "findings" ? "in the whole series" : "nowhere";
};

export type SeriesOptions = {
  readonly extent?: SeriesExtent;
  /** Is told how many pages are found so far. */
  readonly onDealt?: ((pages: number) => void) | undefined;
};

/**
 * A subject as pictures that can be read: the whole if it fits one page, else an overview, one
 * picture per finding, and one per cluster for what these do not show.
 */
export const seriesOf = (
  diagram: Diagram,
  { boxes: most, medium }: PageFormat,
  fits: Fits,
  { extent = "all", onDealt }: SeriesOptions = {},
): Sheet[] => {
  if (diagram.boxes.length <= most && fits(diagram, "whole")) return [plainSheet(diagram, "whole")];
  const overview = overviewSheets(diagram, most, fits);
  const findings = diagram.findings.flatMap((finding) => findingSheets(diagram, finding, most, fits));
  const before = [...overview, ...findings];
  let dealt = before.length;
  onDealt?.(dealt);
  if (before.length > 0 && extent === "findings") return before;
  if (overview.length > 0 && restOf(diagram, medium, extent) !== "nowhere") return before;
  return [...before, ...clusterSheets(diagram, before, most, fits, () => onDealt?.(++dealt))];
};
