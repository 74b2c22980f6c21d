import type { Diagram } from "../../diagram/diagram.ts";
import type { TextWidth } from "../../text/fonts.ts";
import type { LaidOut } from "../layout/laid-out.ts";
import type { Sizes } from "../pages.ts";
import type { Shape } from "../scene.ts";
import { drawBand } from "./band.ts";
import { drawBox } from "./box.ts";
import { drawLine } from "./line.ts";
import { drawTag } from "./tag.ts";

const rank = { none: 0, removed: 1, changed: 2, added: 3, finding: 4 } as const;

/** The laid-out picture as shapes: bands, then lines with what matters on top, boxes, tags. */
export const drawDiagram = (diagram: Diagram, laid: LaidOut, sizes: Sizes, measure: TextWidth): Shape[] => {
  const lines = [...laid.lines].sort((a, b) => rank[a.line.mark] - rank[b.line.mark]);
  return [
    ...laid.bands.map((band) => drawBand(band, sizes)),
    ...lines.map((line) => drawLine(diagram, line)),
    ...laid.boxes.map((box) => drawBox(box, sizes, measure)),
    ...lines.flatMap((line) => (line.tag === undefined ? [] : [drawTag(line.tag, line, sizes)])),
  ];
};
