import type { OrgView } from "../graph/index/view.ts";
import type { Line } from "../graph/model/line.ts";

/** Degrees that say so. */
export const feebleDegrees = ["weak", "limited", "partial"] as const satisfies readonly Line["degree"][];
const feeble = new Set<Line["degree"]>(feebleDegrees);

/** Whether a degree says that something holds only weakly, or in part. */
export const isFeeble = (degree: Line["degree"]): boolean => feeble.has(degree);

/** Whether a source says of a line that it holds only weakly, or in part. */
export const isFeebleLine = (view: OrgView, line: number): boolean => isFeeble(view.line(line).degree);
