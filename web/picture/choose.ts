import { type Family, lineKind, nodeKinds } from "../../graph/kinds.ts";
import type { ViewLine, ViewNode } from "../../server/contract/view.ts";
import { type Fold, fold, foldDown, foldUnder } from "./fold.ts";
import { boxOf, wearersOf } from "./hats.ts";
import { nearby } from "./nearby.ts";
import { treeOf } from "./tree.ts";

/** What is asked of a picture of a slice. */
export type Wish = {
  readonly families: ReadonlySet<Family>;
  readonly denied: boolean;
  readonly things: boolean;
  readonly alone: boolean;
  readonly focus: string | undefined;
  readonly depth: number;
  readonly expanded: readonly string[];
  readonly collapsed: readonly string[];
  /** With more boxes than this, only the top of the hierarchy is drawn, about half as many, and the rest folded. */
  readonly most: number;
  /** Drawn whatever else is asked: evidence, what is chosen. */
  readonly nodes: ReadonlySet<string>;
  readonly lines: ReadonlySet<string>;
};

export type Choice = {
  readonly nodes: readonly ViewNode[];
  readonly lines: readonly ViewLine[];
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

type Slice = { readonly nodes: readonly ViewNode[]; readonly lines: readonly ViewLine[] };

const isActor = (node: ViewNode): boolean => nodeKinds[node.kind].actor;

/** Lines worth drawing between boxes: not the wearing of a hat, which is a tab, nor a line within one box. */
const drawable = (
  slice: Slice,
  wish: Wish,
  ends: (line: ViewLine) => readonly [string, string],
): ViewLine[] => {
  const grown = new Set(wish.expanded);
  return slice.lines.filter((line) => {
    const [from, to] = ends(line);
    if (from === to && line.from !== line.to) return false;
    if (wish.lines.has(line.id)) return true;
    if (line.polarity === "denied" && !wish.denied) return false;
    return wish.families.has(lineKind(line.kind).family) || grown.has(from) || grown.has(to);
  });
};

const nothing: Fold = { hidden: new Set(), folded: new Map() };

/** What is folded by hand, and below the top of the hierarchy where it is large. */
const foldAway = (
  slice: Slice,
  wish: Wish,
  around: ReadonlySet<string>,
  forced: ReadonlySet<string>,
): Fold => {
  const large = around.size > wish.most && wish.focus === undefined;
  if (!large && wish.collapsed.length === 0) return nothing;
  const ids = slice.nodes.map(({ id }) => id).filter((id) => around.has(id));
  const tree = treeOf(ids, slice.lines);
  const byHand = foldUnder(tree, wish.collapsed);
  if (!large) return byHand;
  const { hidden } = foldDown(tree, Math.ceil(wish.most / 2), forced, wish.expanded);
  return fold(tree, new Set([...hidden, ...byHand.hidden]));
};

/** Which nodes and lines of a slice are drawn: calm unless more is asked. */
export const choose = (slice: Slice, wish: Wish): Choice => {
  const wearers = wearersOf(slice.nodes);
  const box = (id: string): string => boxOf(wearers, id);
  const ends = (line: ViewLine): readonly [string, string] => [box(line.from), box(line.to)];
  const forced = new Set([...wish.nodes].map(box));
  const grown = new Set(wish.expanded);
  const lines = drawable(slice, wish, ends);
  for (const line of lines) if (wish.lines.has(line.id)) for (const end of ends(line)) forced.add(end);
  const near = new Set(lines.flatMap((line) => (ends(line).some((end) => grown.has(end)) ? ends(line) : [])));
  const eligible = new Map(
    slice.nodes
      .filter(({ id }) => box(id) === id)
      .filter((node) => wish.things || isActor(node) || forced.has(node.id) || near.has(node.id))
      .map((node) => [node.id, node]),
  );
  const between = lines.filter((line) => ends(line).every((end) => eligible.has(end)));
  const touched = new Set(between.flatMap(ends));
  const kept = new Set([...eligible.keys()].filter((id) => wish.alone || touched.has(id) || forced.has(id)));
  const alone = [...eligible.keys()].length - kept.size;
  const around = nearby(
    kept,
    between.map(ends),
    wish.focus === undefined ? undefined : box(wish.focus),
    wish.depth,
  );
  for (const id of forced) if (eligible.has(id)) around.add(id);
  const { hidden, folded } = foldAway(slice, wish, around, forced);
  const shown = new Set([...around].filter((id) => !hidden.has(id) || forced.has(id)));
  return {
    nodes: slice.nodes.filter(({ id }) => shown.has(id)),
    lines: between.filter((line) => ends(line).every((end) => shown.has(end))),
    folded,
    alone,
    total: around.size,
    wearers,
    single: wish.lines,
  };
};
