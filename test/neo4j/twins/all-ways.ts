import { climberOf } from "../../../analysis/hierarchy/climb.ts";
import { linesToward } from "../../../analysis/hierarchy/reach.ts";
import { along, atLeast, climbing, type Walk } from "../../../analysis/queries/shared/ways.ts";
import type { Reply } from "../../../analysis/query.ts";
import { u8 } from "../../../graph/index/at.ts";
import { kindsWhere, type OrgView } from "../../../graph/index/view.ts";

/** All equally good ways where a question tells one of them: the surest, of these the shortest. */
const allWays = (view: OrgView, walk: Walk, from: number, to: number): number[] => {
  for (const floor of ["stated", "inferred", "background"] as const) {
    const seen = atLeast(view, floor);
    const reached = walk(seen, from);
    if (reached.steps.has(to)) return linesToward(seen.columns, reached, [to]);
  }
  return [];
};

/** The lines to every common superior that is as near as the one a question tells. */
const allMeetings = (
  view: OrgView,
  first: number,
  second: number,
): { lines: number[]; superiors: number[] } => {
  for (const floor of ["inferred", "background"] as const) {
    const climber = climberOf(atLeast(view, floor));
    const [one, other] = [climber.over(first), climber.over(second)];
    const meetings = [...one.steps].flatMap(([superior, up]) => {
      const down = other.steps.get(superior);
      if (down === undefined || (u8(view.columns.nodeClass, superior) === 1 && Math.min(up, down) > 0))
        return [];
      return [{ superior, most: Math.max(up, down), sum: up + down }];
    });
    const [nearest] = meetings.sort((a, b) => a.most - b.most || a.sum - b.sum);
    if (nearest === undefined) continue;
    const superiors = meetings
      .filter(({ most, sum }) => most === nearest.most && sum === nearest.sum)
      .map(({ superior }) => superior);
    return {
      superiors,
      lines: [one, other].flatMap((over) => climber.lines(over, superiors)),
    };
  }
  return { lines: [], superiors: [] };
};

const today = kindsWhere(({ family }) => family !== "reform");
const belonging = ["part-of", "member-of", "located-in"] as const;

const walks: Readonly<Record<string, Walk>> = {
  answering: climbing,
  answers: climbing,
  any: along((view) => view.relation(today, "both")),
  belongs: along((view) => view.relation(belonging, "out")),
};

/** Messages by which a question tells a way rather than what is said between two. */
const tellsWay: ReadonlySet<string> = new Set(["path answer", "whether through"]);

/**
 * Where a question tells one of several equally good ways, all of them, as its twin gives them; undefined where it
 * tells everything.
 */
export const waysOf = (
  view: OrgView,
  question: string,
  parameters: Readonly<Record<string, unknown>>,
  { sentences }: Pick<Reply, "sentences">,
): { lines: number[]; nodes: number[] } | undefined => {
  const row = (name: string): number => view.find(String(parameters[name])) ?? -1;
  if (question === "common-superior") {
    const { lines, superiors } = allMeetings(view, row("first"), row("second"));
    return { lines, nodes: [row("first"), row("second"), ...superiors] };
  }
  const [from, to] = question === "path" ? [row("from"), row("to")] : [row("first"), row("second")];
  const walk = walks[String(parameters[question === "path" ? "by" : "relation"])];
  if (walk === undefined || !sentences.some(({ message }) => tellsWay.has(`${question} ${message}`)))
    return undefined;
  return { lines: allWays(view, walk, from, to), nodes: [from, to] };
};
