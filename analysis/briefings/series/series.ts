import type { Diagram } from "../diagram.ts";
import { clusterSheets } from "./cluster-sheets.ts";
import { findingSheets } from "./finding-sheets.ts";
import { overviewSheets } from "./overview-sheet.ts";
import { type Fits, plainSheet, type Sheet } from "./sheet.ts";

/**
 * A subject as pictures that can be read: the whole if it fits one page, else an overview, one
 * picture per finding, and one per cluster for what these do not show.
 */
export const seriesOf = (diagram: Diagram, most: number, fits: Fits): Sheet[] => {
  if (diagram.boxes.length <= most && fits(diagram, "whole")) return [plainSheet(diagram, "whole")];
  const overview = overviewSheets(diagram, most, fits);
  const findings = diagram.findings.flatMap((finding) => findingSheets(diagram, finding, most, fits));
  const before = [...overview, ...findings];
  return [...before, ...clusterSheets(diagram, before, most, fits)];
};
