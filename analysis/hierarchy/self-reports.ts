import { i32, u8 } from "../../graph/index/at.ts";
import { lineKindCode, polarityCode } from "../../graph/index/columns.ts";
import { answeringKinds, type OrgView } from "../../graph/index/view.ts";

const answering = new Set(answeringKinds.map((kind) => lineKindCode.get(kind) ?? 0));

/** Lines on which somebody answers to itself. */
const selfLines = (view: OrgView): number[] => {
  const { lineFrom, lineTo, lineKind, linePolarity } = view.columns;
  const found: number[] = [];
  for (let line = 0; line < lineFrom.length; line++)
    if (
      i32(lineFrom, line) === i32(lineTo, line) &&
      view.hasLine(line) &&
      answering.has(u8(lineKind, line)) &&
      u8(linePolarity, line) === polarityCode.get("asserted")
    )
      found.push(line);
  return found;
};

/** A node that is recorded as answering to itself, with the lines that say so. */
export type SelfReport = { readonly node: number; readonly lines: readonly number[] };

export const selfReports = (view: OrgView): SelfReport[] => {
  const byNode = new Map<number, number[]>();
  for (const line of selfLines(view)) {
    const node = i32(view.columns.lineFrom, line);
    byNode.set(node, [...(byNode.get(node) ?? []), line]);
  }
  return [...byNode].map(([node, lines]) => ({ node, lines }));
};
