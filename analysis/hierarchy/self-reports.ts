import { i32, u8 } from "../../graph/index/at.ts";
import { lineKindCode, polarityCode } from "../../graph/index/columns.ts";
import { answeringKinds, type OrgView } from "../../graph/index/view.ts";
import { memoized } from "../../graph/memo.ts";

const functional = lineKindCode.get("functional-to") ?? 0;
const answering = new Set([functional, ...answeringKinds.map((kind) => lineKindCode.get(kind) ?? 0)]);

/** Lines on which somebody answers to itself, functionally, too. */
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

/** A node that is recorded as answering to itself, with the lines that say so; `isFunctional` where by functional lines alone. */
export type SelfReport = {
  readonly node: number;
  readonly lines: readonly number[];
  readonly isFunctional: boolean;
};

/** Those who answer to themselves, functionally, too; gathered once for a view. */
export const allSelfReports = memoized((view: OrgView): readonly SelfReport[] => {
  const byNode = new Map<number, number[]>();
  for (const line of selfLines(view)) {
    const node = i32(view.columns.lineFrom, line);
    byNode.set(node, [...(byNode.get(node) ?? []), line]);
  }
  return [...byNode].map(([node, lines]) => {
    const isFunctional = lines.every((line) => u8(view.columns.lineKind, line) === functional);
    return { node, lines, isFunctional };
  });
});

/** Those who are recorded as their own superior on a line of answering. */
export const selfReports = (view: OrgView): SelfReport[] =>
  allSelfReports(view).filter(({ isFunctional }) => !isFunctional);
