import { type Family, lineKind, nodeKinds } from "../kinds.ts";
import { type Fold, foldDown, foldHiding, foldUnder } from "./fold.ts";
import { wearerOf, wearersOf } from "./hats.ts";
import { nearby } from "./nearby.ts";
import { treeOf } from "./tree.ts";
import type { VisibleLine, VisibleNode } from "./types.ts";

export type { VisibleLine, VisibleNode } from "./types.ts";

/** What is asked of a picture of a slice. */
export type VisibleOptions = {
  readonly families: ReadonlySet<Family>;
  readonly denied: boolean;
  readonly things: boolean;
  readonly alone: boolean;
  readonly focus?: string | undefined;
  readonly depth: number;
  readonly expanded: readonly string[];
  readonly collapsed: readonly string[];
  /** With more boxes than this, only the top of the hierarchy is drawn, about half as many, and the rest folded. */
  readonly most: number;
  /** Drawn whatever else is asked: evidence, what is chosen. */
  readonly nodes: ReadonlySet<string>;
  readonly lines: ReadonlySet<string>;
};

/** The part of a slice that is drawn. */
export type VisibleSubgraph<
  Node extends VisibleNode = VisibleNode,
  Line extends VisibleLine = VisibleLine,
> = {
  readonly nodes: readonly Node[];
  readonly lines: readonly Line[];
  /** How many stand under each folded box, out of sight. */
  readonly folded: ReadonlyMap<string, number>;
  /** Actors of the slice left out because no drawn line touches them. */
  readonly alone: number;
  /** How many boxes there would be with nothing folded. */
  readonly total: number;
  readonly wearers: ReadonlyMap<string, string>;
  /** Lines to be drawn each by itself. */
  readonly single: ReadonlySet<string>;
};

type Slice<Node, Line> = { readonly nodes: readonly Node[]; readonly lines: readonly Line[] };

const isActor = (node: VisibleNode): boolean => nodeKinds[node.kind].actor;

/** Lines worth drawing between boxes: not the wearing of a hat, which is a tab, nor a line within one box. */
const drawable = <Line extends VisibleLine>(
  lines: readonly Line[],
  options: VisibleOptions,
  ends: (line: Line) => readonly [string, string],
): Line[] => {
  const grown = new Set(options.expanded);
  return lines.filter((line) => {
    const [from, to] = ends(line);
    if (from === to && line.from !== line.to) return false;
    if (options.lines.has(line.id)) return true;
    if (line.polarity === "denied" && !options.denied) return false;
    return options.families.has(lineKind(line.kind).family) || grown.has(from) || grown.has(to);
  });
};

const nothing: Fold = { hidden: new Set(), folded: new Map() };

/** What is folded by hand, and below the top of the hierarchy where it is large. */
const foldAway = (
  slice: Slice<VisibleNode, VisibleLine>,
  options: VisibleOptions,
  around: ReadonlySet<string>,
  forced: ReadonlySet<string>,
): Fold => {
  const large = around.size > options.most && options.focus === undefined;
  if (!large && options.collapsed.length === 0) return nothing;
  const ids = slice.nodes.map(({ id }) => id).filter((id) => around.has(id));
  const tree = treeOf(ids, slice.lines);
  const byHand = foldUnder(tree, options.collapsed);
  if (!large) return byHand;
  const { hidden } = foldDown(tree, Math.ceil(options.most / 2), forced, options.expanded);
  return foldHiding(tree, new Set([...hidden, ...byHand.hidden]));
};

/** Which nodes and lines of a slice are drawn: calm unless more is asked. */
export const visibleSubgraph = <Node extends VisibleNode, Line extends VisibleLine>(
  slice: Slice<Node, Line>,
  options: VisibleOptions,
): VisibleSubgraph<Node, Line> => {
  const wearers = wearersOf(slice.nodes);
  const box = (id: string): string => wearerOf(wearers, id);
  const ends = (line: Line): readonly [string, string] => [box(line.from), box(line.to)];
  const forced = new Set([...options.nodes].map(box));
  const grown = new Set(options.expanded);
  const lines = drawable(slice.lines, options, ends);
  for (const line of lines) if (options.lines.has(line.id)) for (const end of ends(line)) forced.add(end);
  const near = new Set(lines.flatMap((line) => (ends(line).some((end) => grown.has(end)) ? ends(line) : [])));
  const eligible = new Map(
    slice.nodes
      .filter(({ id }) => box(id) === id)
      .filter((node) => options.things || isActor(node) || forced.has(node.id) || near.has(node.id))
      .map((node) => [node.id, node]),
  );
  const between = lines.filter((line) => ends(line).every((end) => eligible.has(end)));
  const touched = new Set(between.flatMap(ends));
  const kept = new Set(
    [...eligible.keys()].filter((id) => options.alone || touched.has(id) || forced.has(id)),
  );
  const alone = [...eligible.keys()].length - kept.size;
  const around = nearby(
    kept,
    between.map(ends),
    options.focus === undefined ? undefined : box(options.focus),
    options.depth,
  );
  for (const id of forced) if (eligible.has(id)) around.add(id);
  const { hidden, folded } = foldAway(slice, options, around, forced);
  const shown = new Set([...around].filter((id) => !hidden.has(id) || forced.has(id)));
  return {
    nodes: slice.nodes.filter(({ id }) => shown.has(id)),
    lines: between.filter((line) => ends(line).every((end) => shown.has(end))),
    folded,
    alone,
    total: around.size,
    wearers,
    single: options.lines,
  };
};
