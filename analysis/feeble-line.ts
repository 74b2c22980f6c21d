import type { OrgView } from "../graph/index/view.ts";

const feeble = new Set(["weak", "limited", "partial"]);

/** Whether a source says of a line that it holds only weakly, or in part. */
export const isFeebleLine = (view: OrgView, line: number): boolean =>
  feeble.has(view.line(line).degree ?? "");
