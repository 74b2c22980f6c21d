import type { OrgView } from "../../../graph/index/view.ts";
import type { Comparison } from "../../scenario/compare.ts";
import type { Diagram, Outcome } from "../diagram.ts";
import type { Footnotes } from "./lines.ts";
import { told, toldChanged } from "./told.ts";

/**
 * What becomes of findings, numbered through: the evidence of a resolved finding is in the state before,
 * that of a new one in the state after, that of a changed one in both.
 */
export const reformOutcome = (
  { resolved, changed, introduced }: Comparison,
  [before, after]: readonly [OrgView, OrgView],
  notes: Footnotes,
): Pick<NonNullable<Diagram["reform"]>, Outcome> => {
  const { language } = notes;
  const changedFrom = resolved.length + 1;
  const introducedFrom = changedFrom + changed.length;
  return {
    resolved: resolved.map((finding, i) => told(before, finding, i + 1, notes, language)),
    changed: changed.map((pair, i) => {
      const number = changedFrom + i;
      const then = told(before, pair.before, number, notes, language);
      return toldChanged(then, told(after, pair.after, number, notes, language));
    }),
    introduced: introduced.map((finding, i) => told(after, finding, introducedFrom + i, notes, language)),
  };
};
