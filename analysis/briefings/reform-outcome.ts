import type { Diagram, DiagramOutcome } from "../../graph/drawing/diagram/diagram.ts";
import type { OrgView } from "../../graph/index/view.ts";
import type { Comparison } from "../reform/compare.ts";
import type { Footnotes } from "./lines.ts";
import { toldChanged, toldFinding } from "./told.ts";

/**
 * What becomes of findings, numbered through: the evidence of a resolved finding is in the state before,
 * that of a new one in the state after, that of a changed one in both.
 */
export const reformOutcome = (
  { resolved, changed, introduced }: Comparison,
  [before, after]: readonly [OrgView, OrgView],
  notes: Footnotes,
): Pick<NonNullable<Diagram["reform"]>, DiagramOutcome> => {
  const { language } = notes;
  const changedFrom = resolved.length + 1;
  const introducedFrom = changedFrom + changed.length;
  return {
    resolved: resolved.map((finding, i) => toldFinding(before, finding, i + 1, notes, language)),
    changed: changed.map((pair, i) => {
      const number = changedFrom + i;
      const then = toldFinding(before, pair.before, number, notes, language);
      return toldChanged(then, toldFinding(after, pair.after, number, notes, language));
    }),
    introduced: introduced.map((finding, i) =>
      toldFinding(after, finding, introducedFrom + i, notes, language),
    ),
  };
};
