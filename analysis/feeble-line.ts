import type { OrgView } from "../graph/index/view.ts";
import type { Line } from "../graph/model/line.ts";

const feeble = new Set<Line["degree"]>(["weak", "limited", "partial"]);

/** Whether a degree says that something holds only weakly, or in part. */
export const isFeeble = (degree: Line["degree"]): boolean => feeble.has(degree);

/** Whether a source says of a line that it holds only weakly, or in part. */
export const isFeebleLine = (view: OrgView, line: number): boolean => isFeeble(view.line(line).degree);
