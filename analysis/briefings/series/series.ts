import type { Diagram } from "../diagram.ts";
import type { PageFormat } from "../pages.ts";
import { clusterSheets } from "./cluster-sheets.ts";
import { findingSheets } from "./finding-sheets.ts";
import { overviewSheets } from "./overview-sheet.ts";
import { type Fits, plainSheet, type Sheet } from "./sheet.ts";

/** Slides nobody would sit through: of a subject with more boxes than this, only the overview and the findings. */
const mostOnSlides = 150;

/** Whether a series on a medium shows every box and every line, on pages of their clusters. */
export const showsAll = ({ boxes }: Diagram, medium: PageFormat["medium"]): boolean =>
  medium === "paper" || boxes.length <= mostOnSlides;

/**
 * A subject as pictures that can be read: the whole if it fits one page, else an overview, one
 * picture per finding, and one per cluster for what these do not show.
 */
export const seriesOf = (diagram: Diagram, { boxes: most, medium }: PageFormat, fits: Fits): Sheet[] => {
  if (diagram.boxes.length <= most && fits(diagram, "whole")) return [plainSheet(diagram, "whole")];
  const overview = overviewSheets(diagram, most, fits);
  const findings = diagram.findings.flatMap((finding) => findingSheets(diagram, finding, most, fits));
  const before = [...overview, ...findings];
  if (overview.length > 0 && !showsAll(diagram, medium)) return before;
  return [...before, ...clusterSheets(diagram, before, most, fits)];
};
