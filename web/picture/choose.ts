import { type Family, lineKind, nodeKinds } from "../../graph/kinds.ts";
import type { ViewLine, ViewNode } from "../../server/contract/view.ts";
import { boxOf, wearersOf } from "./hats.ts";
import { nearby } from "./nearby.ts";
import { below, treeOf } from "./tree.ts";

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
  const { hidden, folded } = fold(slice, wish.collapsed, around);
  const shown = new Set([...around].filter((id) => !hidden.has(id) || forced.has(id)));
  return {
    nodes: slice.nodes.filter(({ id }) => shown.has(id)),
    lines: between.filter((line) => ends(line).every((end) => shown.has(end))),
    folded,
    alone,
    wearers,
    single: wish.lines,
  };
};

/** Folds what stands under some boxes into them. */
const fold = (slice: Slice, collapsed: readonly string[], around: ReadonlySet<string>) => {
  const hidden = new Set<string>();
  const folded = new Map<string, number>();
  if (collapsed.length === 0) return { hidden, folded };
  const tree = treeOf(
    slice.nodes.map(({ id }) => id).filter((id) => around.has(id)),
    slice.lines,
  );
  for (const id of collapsed) {
    const under = below(tree, id);
    for (const one of under) hidden.add(one);
    if (under.length > 0) folded.set(id, under.length);
  }
  return { hidden, folded };
};
