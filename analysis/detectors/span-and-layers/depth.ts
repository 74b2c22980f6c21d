import { i32 } from "../../../graph/index/at.ts";
import type { OrgView } from "../../../graph/index/view.ts";
import { type Group, type LimitOf, limitFor } from "../../hierarchy/groups.ts";
import { type Layers, paperLayers } from "../../hierarchy/layers.ts";

/** The chain of lines from a node to the top it was reached from, and that top. */
const chainUp = (view: OrgView, { via }: Layers, node: number): { top: number; lines: number[] } => {
  const lines: number[] = [];
  let top = node;
  for (let line = i32(via, top); line >= 0; line = i32(via, top)) {
    lines.push(line);
    const { lineFrom, lineTo } = view.columns;
    top = i32(lineFrom, line) === top ? i32(lineTo, line) : i32(lineFrom, line);
  }
  return { top, lines };
};

type LimitedGroup = Group & { readonly mostLayers: number };
type Limits = { readonly mostLayers: number; readonly layerGroups: readonly LimitedGroup[] };

/** How many layers there may be down to somebody, and the group whose limit that is. */
export const layersFor = (view: OrgView, { mostLayers, layerGroups }: Limits, bottom: number): LimitOf =>
  limitFor(
    view,
    { groups: layerGroups, usual: mostLayers, of: ({ mostLayers: own }: LimitedGroup) => own },
    bottom,
  );

/** Somebody below a top, how deep, and how deep it may be. */
type Deep = LimitOf & { readonly node: number; readonly depth: number };

/** Which of two is told of a top: the one further beyond its limit, then the deeper, then the first by id. */
const isBefore = (view: OrgView, one: Deep, other: Deep): boolean => {
  const further = one.depth - one.limit - (other.depth - other.limit);
  if (further !== 0) return further > 0;
  if (one.depth !== other.depth) return one.depth > other.depth;
  return view.node(one.node).id < view.node(other.node).id;
};

/** For every top, somebody below it deeper than the limit that holds there. */
const deepestByTop = (view: OrgView, depths: Layers, limits: Limits): Map<number, Deep> => {
  const deepest = new Map<number, Deep>();
  const least = Math.min(limits.mostLayers, ...limits.layerGroups.map(({ mostLayers }) => mostLayers));
  for (let node = 0; node < view.nodeCount; node++) {
    const depth = i32(depths.depth, node);
    if (depth < least) continue;
    const deep: Deep = { node, depth, ...layersFor(view, limits, node) };
    if (depth < deep.limit) continue;
    const { top } = chainUp(view, depths, node);
    const best = deepest.get(top);
    if (best === undefined || isBefore(view, deep, best)) deepest.set(top, deep);
  }
  return deepest;
};

/** The chain from a top to a deepest node below it; its lines from the bottom up. */
export type Chain = LimitOf & {
  readonly top: number;
  readonly bottom: number;
  readonly lines: readonly number[];
};

/** For every top with more layers below it than a limit, its longest chain, counted from the limit that holds at its bottom. */
export const chainsBeyond = (view: OrgView, limits: Limits): Chain[] => {
  const depths = paperLayers(view);
  return [...deepestByTop(view, depths, limits)].map(([top, { node, limit, group }]) => ({
    top,
    bottom: node,
    lines: chainUp(view, depths, node).lines,
    limit,
    group,
  }));
};
