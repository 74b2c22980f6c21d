import { lineKind, nodeKindHas } from "../../graph/kinds.ts";
import { ranksEnds, upward } from "../../graph/visible/weigh.ts";
import type { ViewLine } from "../../server/contract/view.ts";
import type { OverlayMark } from "../state/overlay.ts";
import { type SlicePart, withWayUp } from "./way-up.ts";

/** The boxes whose standing a marked line changes: who answers and to whom, or the post that somebody holds. */
const touchedBy = (line: ViewLine, passing: (id: string) => boolean): readonly string[] => {
  if (lineKind(line.kind).fills) return [line.to];
  const ends = ranksEnds(line) ? upward(line) : undefined;
  return ends === undefined || passing(ends.lower) ? [] : [ends.lower, ends.upper];
};

/**
 * The part of a slice that a difference is about: boxes that came or went, those with another superior or holder, and
 * the way up from each. What stands for many, people and fields that differ are told in words only.
 */
export const changedPart = (slice: SlicePart, marks: ReadonlyMap<string, OverlayMark>): SlicePart => {
  const { nodes, lines } = slice;
  const aside = new Set(
    nodes.filter((node) => node.class || nodeKindHas(node.kind, "person")).map(({ id }) => id),
  );
  const passing = (id: string): boolean => aside.has(id) || (marks.get(id) ?? "changed") !== "changed";
  const touched = lines.filter(({ id }) => marks.has(id)).flatMap((line) => touchedBy(line, passing));
  const passed = nodes.map(({ id }) => id).filter(passing);
  return withWayUp(
    slice,
    [...passed, ...touched].filter((id) => !aside.has(id)),
  );
};
