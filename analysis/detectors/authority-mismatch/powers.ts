import { i32 } from "../../../graph/index/at.ts";
import { joinedIn, linesOf } from "../../../graph/index/relation.ts";
import type { OrgView } from "../../../graph/index/view.ts";
import { type LineKind, nodeKindsWith } from "../../../graph/kinds.ts";
import { isFeebleLine } from "../../feeble-line.ts";
import { distinct } from "../../finding/short-lists.ts";
import { linesFrom, linesInto, otherEnd } from "../../kit.ts";

/** Lines about one matter at an actor, and the work it carries or those it answers to. */
export type Matter = {
  readonly lines: readonly number[];
  readonly work: readonly number[];
  readonly more: readonly number[];
};

/** What is on record of an actor's authority, beside the work it carries. */
export type Powers = {
  readonly actor: number;
  /** Denied authority over somebody its own work needs, and over anybody else. */
  readonly overNeeded: Matter;
  readonly overOthers: Matter;
  readonly limited: Matter;
  readonly toHold: Matter;
  readonly unanswered: Matter;
  /** Mandates it carries while nothing at all is recorded of its authority. */
  readonly silent: Matter;
};

const carrying = ["responsible-for", "accountable-for", "authorizes", "leads"] as const;
const authority: readonly LineKind[] = ["has-authority-over", "oversees", "directs"];
const deciding: readonly LineKind[] = ["has-authority-over", "directs", "sends-directive-to", "decides-on"];
const workKinds: ReadonlySet<string> = new Set(nodeKindsWith("work", "plan"));

const needing = ["needed-for", "implements"] as const;
const powers: readonly LineKind[] = [...authority, "decides-on"];

const denied = (view: OrgView, kinds: readonly LineKind[], actor: number): number[] => [
  ...linesOf(view.relation(kinds, "out", "denied"), actor),
];

/** Lines by which an actor carries work. */
export const workLines = (view: OrgView, actor: number): number[] =>
  linesFrom(view, carrying, actor).filter((line) =>
    workKinds.has(view.node(otherEnd(view, line, actor)).kind),
  );

/** Lines by which the given work depends on one of the others. */
const dependence = (view: OrgView, work: readonly number[], others: ReadonlySet<number>): number[] =>
  work.flatMap((one) =>
    linesInto(view, needing, one).filter((line) => others.has(otherEnd(view, line, one))),
  );

const none: Matter = { lines: [], work: [], more: [] };

const denials = (
  view: OrgView,
  actor: number,
  carried: readonly number[],
): Pick<Powers, "overNeeded" | "overOthers"> => {
  const lines = denied(view, authority, actor);
  if (lines.length === 0 || carried.length === 0) return { overNeeded: none, overOthers: none };
  const end = (line: number): number => otherEnd(view, line, actor);
  const depends = dependence(view, carried.map(end), new Set(lines.map(end)));
  const needed = new Set(depends.map((line) => i32(view.columns.lineFrom, line)));
  const dependent = new Set(depends.map((line) => i32(view.columns.lineTo, line)));
  return {
    overNeeded: {
      lines: lines.filter((line) => needed.has(end(line))),
      work: carried.filter((line) => dependent.has(end(line))),
      more: depends,
    },
    overOthers: { lines: lines.filter((line) => !needed.has(end(line))), work: carried, more: [] },
  };
};

/** Mandates an actor carries, where nothing at all is recorded of its authority. */
const silentOn = (view: OrgView, actor: number, carried: readonly number[]): number[] => {
  const mandates = carried.filter(
    (line) => view.line(line).kind !== "authorizes" && view.nodeHas(otherEnd(view, line, actor), "charter"),
  );
  const known = linesFrom(view, powers, actor).length + denied(view, authority, actor).length;
  return known > 0 ? [] : mandates;
};

const feebleFrom = (view: OrgView, kinds: readonly LineKind[], actor: number): number[] =>
  linesFrom(view, kinds, actor).filter((line) => isFeebleLine(view, line));

/** The powers of one actor. */
export const powersOf = (view: OrgView, actor: number): Powers => {
  const carried = workLines(view, actor);
  const unanswered = denied(view, ["accountable-to"], actor);
  const power = linesFrom(view, deciding, actor);
  return {
    actor,
    ...denials(view, actor, carried),
    limited:
      carried.length === 0 ? none : { lines: feebleFrom(view, authority, actor), work: carried, more: [] },
    toHold: { lines: feebleFrom(view, ["holds-to-account"], actor), work: [], more: [] },
    unanswered: unanswered.length === 0 ? none : { lines: power, work: unanswered, more: [] },
    silent: { lines: [], work: silentOn(view, actor, carried), more: [] },
  };
};

export const isJudged = (view: OrgView, node: number): boolean => view.nodeHas(node, "actor");

/** Actors with something to judge: they carry work, hold others to account, or are denied accountability. */
export const actorsToJudge = (view: OrgView): number[] => {
  const work = view.relation(carrying, "out");
  const holding = view.relation(["holds-to-account"], "out");
  const unanswered = view.relation(["accountable-to"], "out", "denied");
  const actors = view.nodesWith("actor");
  const found = [work, holding, unanswered].flatMap((relation) => joinedIn(relation, actors));
  return distinct(found).sort((one, other) => one - other);
};
