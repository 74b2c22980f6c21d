import { lineKind, nodeKindHas } from "../../graph/kinds.ts";
import { treeOf } from "../../graph/visible/tree.ts";
import { ranksEnds, upward } from "../../graph/visible/weigh.ts";
import type { ViewLine, ViewNode } from "../../server/contract/view.ts";
import type { OverlayMark } from "../state/overlay.ts";

type Slice = { readonly nodes: readonly ViewNode[]; readonly lines: readonly ViewLine[] };

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
export const changedPart = ({ nodes, lines }: Slice, marks: ReadonlyMap<string, OverlayMark>): Slice => {
  const kept = new Set<string>();
  const tree = treeOf(
    nodes.map(({ id }) => id),
    lines,
  );
  const keepWithWay = (first: string): void => {
    for (let id: string | undefined = first; id !== undefined && !kept.has(id); id = tree.parent.get(id))
      kept.add(id);
  };
  const aside = new Set(
    nodes.filter((node) => node.class || nodeKindHas(node.kind, "person")).map(({ id }) => id),
  );
  const passing = (id: string): boolean => aside.has(id) || (marks.get(id) ?? "changed") !== "changed";
  for (const { id } of nodes) if (passing(id) && !aside.has(id)) keepWithWay(id);
  for (const line of lines)
    if (marks.has(line.id)) for (const id of touchedBy(line, passing)) if (!aside.has(id)) keepWithWay(id);
  return {
    nodes: nodes.filter(({ id }) => kept.has(id)),
    lines: lines.filter(({ from, to }) => kept.has(from) && kept.has(to)),
  };
};
