import type { OrgView } from "../../../graph/index/view.ts";
import { climberOf } from "../../hierarchy/climb.ts";
import type { Reach } from "../../hierarchy/reach.ts";
import { actorsOf, isActor } from "../../hierarchy/work.ts";
import { linesInto, otherEnd } from "../../kit.ts";

/** One who has a part in the work: the lines that say so and who stands over it. */
export type Participant = { readonly row: number; readonly lines: readonly number[]; readonly over: Reach };

/** The same with the bodies in which its lines end. */
export type Actor = Participant & { readonly summits: readonly number[] };

const field = ["mission", "country"];

/** Those in a theatre: actors of a mission or a country team located in the place. */
const actorsIn = (view: OrgView, place: number): Map<number, number[]> => {
  const found = new Map<number, number[]>();
  for (const line of linesInto(view, ["located-in"], place)) {
    const actor = otherEnd(view, line, place);
    if (isActor(view, actor) && field.includes(view.node(actor).level ?? ""))
      found.set(actor, [...(found.get(actor) ?? []), line]);
  }
  return found;
};

const isPlace = (view: OrgView, node: number): boolean => view.nodeHas(node, "place");

/** The actors of a mandate, a task, a function or a theatre, in no particular order; none where there is but one. */
export const participantsIn = (view: OrgView, work: number): Participant[] => {
  const climber = climberOf(view);
  const rows = isPlace(view, work) ? actorsIn(view, work) : actorsOf(view, work);
  if (rows.size < 2) return [];
  return Array.from(rows, ([row, lines]) => ({ row, lines, over: climber.over(row) }));
};

/** Finds where the lines of each end; asked only where it matters. */
export const withSummits = (view: OrgView, participants: readonly Participant[]): Actor[] => {
  const climber = climberOf(view);
  return participants.map((one) => ({ ...one, summits: climber.summits(one.over) }));
};
