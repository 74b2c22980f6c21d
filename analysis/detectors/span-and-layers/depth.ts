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

/** Which of two is told of a top and a limit: the deeper, then the first by id. */
const isBefore = (view: OrgView, one: Deep, other: Deep): boolean =>
  one.depth === other.depth ? view.node(one.node).id < view.node(other.node).id : one.depth > other.depth;

type Under = Deep & { readonly top: number };

/** For every top and every limit, of all or of a group, somebody below it deeper than that limit, which holds there. */
const deepestUnderTops = (view: OrgView, depths: Layers, limits: Limits): Under[] => {
  const deepest = new Map<Group | undefined, Map<number, Under>>(
    [undefined, ...limits.layerGroups].map((group) => [group, new Map()]),
  );
  const least = Math.min(limits.mostLayers, ...limits.layerGroups.map(({ mostLayers }) => mostLayers));
  for (let node = 0; node < view.nodeCount; node++) {
    const depth = i32(depths.depth, node);
    if (depth < least) continue;
    const deep: Deep = { node, depth, ...layersFor(view, limits, node) };
    if (depth < deep.limit) continue;
    const { top } = chainUp(view, depths, node);
    const tops = deepest.get(deep.group);
    const best = tops?.get(top);
    if (best === undefined || isBefore(view, deep, best)) tops?.set(top, { ...deep, top });
  }
  return [...deepest.values()].flatMap((tops) => [...tops.values()]);
};

/** The chain from a top to a deepest node below it; its lines from the bottom up. */
export type Chain = LimitOf & {
  readonly top: number;
  readonly bottom: number;
  readonly lines: readonly number[];
};

/** For every top and every limit, of all or of a group, with more layers than it allows, the longest chain to somebody for whom it holds. */
export const chainsBeyond = (view: OrgView, limits: Limits): Chain[] => {
  const depths = paperLayers(view);
  return deepestUnderTops(view, depths, limits).map(({ top, node, limit, group }) => ({
    top,
    bottom: node,
    lines: chainUp(view, depths, node).lines,
    limit,
    group,
  }));
};
