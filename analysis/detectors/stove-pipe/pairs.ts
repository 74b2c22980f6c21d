import { u8, u32 } from "../../../graph/index/at.ts";
import { generalScope } from "../../../graph/index/columns.ts";
import { endsOf, joins, linesOf } from "../../../graph/index/relation.ts";
import type { OrgView } from "../../../graph/index/view.ts";
import { stepsToMeet } from "../../hierarchy/climb.ts";
import type { Actor } from "./actors.ts";

/** How two actors of one work stand to each other. `untold`: the chain of one is not recorded up to a body. */
export type Relationship = "together" | "apart" | "far" | "untold" | "excused";

const scopesOf = ({ columns }: OrgView, lines: readonly number[]): number =>
  lines.reduce((mask, line) => mask | u32(columns.lineScopes, line), 0);

/** Lines by which two actors talk to each other. */
export const coordinationKinds = ["coordinates-with", "consults"] as const;

/** Coordination the source calls weak or limited leaves the two where they were. */
const real = ["networking", "coordination", "partnership", "full", undefined];

/** Whether a line of coordination between the two is about everything, or about what both do here. */
const coordinated = (view: OrgView, a: Actor, b: Actor): boolean => {
  const relation = view.relation(coordinationKinds, "both");
  if (!joins(relation, a.row, b.row)) return false;
  const lines = linesOf(relation, a.row);
  const both = scopesOf(view, a.lines) & scopesOf(view, b.lines);
  return endsOf(relation, a.row).some((end, place) => {
    const line = lines[place] ?? -1;
    const about = u32(view.columns.lineScopes, line);
    const enough = (about & (generalScope | both)) !== 0;
    return end === b.row && enough && real.includes(view.line(line).degree);
  });
};

const excused = (view: OrgView, a: Actor, b: Actor): boolean =>
  u8(view.columns.nodeSeparate, a.row) === 1 ||
  u8(view.columns.nodeSeparate, b.row) === 1 ||
  coordinated(view, a, b);

/** One pair and how many steps a difference between the two has to climb, where it can be settled at all. */
export type SeparatedPair = {
  readonly a: Actor;
  readonly b: Actor;
  readonly standing: Relationship;
  readonly steps: number | undefined;
};

const bare = (a: Actor, b: Actor, steps: number | undefined, farSteps: number): Relationship => {
  if (steps !== undefined) return steps >= farSteps ? "far" : "together";
  return a.summits.length === 0 || b.summits.length === 0 ? "untold" : "apart";
};

export const pairOf = (view: OrgView, a: Actor, b: Actor, farSteps: number): SeparatedPair => {
  const steps = stepsToMeet(view, a.over, b.over);
  const standing = bare(a, b, steps, farSteps);
  const kept = standing !== "together" && excused(view, a, b) ? "excused" : standing;
  return { a, b, standing: kept, steps };
};
