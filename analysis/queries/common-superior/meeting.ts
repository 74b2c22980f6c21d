import { u8 } from "../../../graph/index/at.ts";
import type { OrgView } from "../../../graph/index/view.ts";
import { climberOf } from "../../hierarchy/climb.ts";
import { sortLines, sortNodes } from "../shared/order.ts";
import { wayTo } from "../shared/ways.ts";

/** Where two chains meet, how far a matter has to rise to be settled there, and the lines it rises on. */
export type MeetingWithLines = {
  readonly superior: number;
  readonly escalation: number;
  readonly sum: number;
  readonly lines: readonly number[];
};

const sureness = (view: OrgView, { lines }: MeetingWithLines): number =>
  Math.min(...lines.map((line) => u8(view.columns.lineConfidence, line)));

/**
 * Where two chains meet nearest to both: least escalation, then least steps in sum, then on the surest lines,
 * then by name. A class is no meeting place, since it stands for many, unless it is one of the two.
 */
export const nearestMeeting = (view: OrgView, a: number, b: number): MeetingWithLines | undefined => {
  const [overA, overB] = [climberOf(view).over(a), climberOf(view).over(b)];
  const shared = [...overA.steps.keys()].filter((row) => overB.steps.has(row));
  const meetings = sortNodes(view, shared).flatMap((superior): MeetingWithLines[] => {
    const [one = 0, other = 0] = [overA.steps.get(superior), overB.steps.get(superior)];
    if (u8(view.columns.nodeClass, superior) === 1 && Math.min(one, other) > 0) return [];
    const lines = [...wayTo(view, overA, superior).lines, ...wayTo(view, overB, superior).lines];
    return [{ superior, escalation: Math.max(one, other), sum: one + other, lines: sortLines(view, lines) }];
  });
  const [nearest] = meetings.sort(
    (x, y) => x.escalation - y.escalation || x.sum - y.sum || sureness(view, y) - sureness(view, x),
  );
  return nearest;
};
