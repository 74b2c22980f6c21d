import { below, type Tree } from "./tree.ts";

/** What folding hides, and how many stand under each box that hides something. */
export type Fold = { readonly hidden: ReadonlySet<string>; readonly folded: ReadonlyMap<string, number> };

const ancestors = (tree: Tree, id: string): string[] => {
  const up: string[] = [];
  for (let at = tree.parent.get(id); at !== undefined; at = tree.parent.get(at)) up.push(at);
  return up;
};

/** The forest level by level, roots first. */
const levelsOf = (tree: Tree): string[][] => {
  const levels: string[][] = [];
  for (
    let level = [...tree.roots];
    level.length > 0;
    level = level.flatMap((id) => tree.children.get(id) ?? [])
  )
    levels.push(level);
  return levels;
};

/** The top of the forest: whole levels as long as they are few enough; of a first level too wide, the largest trees. */
const topOf = (tree: Tree, most: number): Set<string> => {
  const top = new Set<string>();
  for (const level of levelsOf(tree)) {
    if (top.size > 0 && top.size + level.length > most) break;
    const bySize = level.length > most ? level.toSorted((a, b) => size(tree, b) - size(tree, a)) : level;
    for (const id of bySize.slice(0, most)) top.add(id);
  }
  return top;
};

const size = (tree: Tree, id: string): number => (tree.children.get(id) ?? []).length;

/** For each box that stays, how many of those that do not hang under it. */
const countHidden = (tree: Tree, hidden: ReadonlySet<string>): Map<string, number> => {
  const folded = new Map<string, number>();
  for (const id of hidden) {
    const holder = ancestors(tree, id).find((up) => !hidden.has(up));
    if (holder !== undefined) folded.set(holder, (folded.get(holder) ?? 0) + 1);
  }
  return folded;
};

/** A fold that hides some boxes of a forest. */
export const foldHiding = (tree: Tree, hidden: ReadonlySet<string>): Fold => ({
  hidden,
  folded: countHidden(tree, hidden),
});

/** Folds away what stands under the boxes named. */
export const foldUnder = (tree: Tree, ids: readonly string[]): Fold =>
  foldHiding(tree, new Set(ids.flatMap((id) => below(tree, id))));

/**
 * Keeps the top of a large forest and folds the rest into it. What is to stay (evidence, say) stays with
 * all above it; opened boxes show those right under them.
 */
export const foldDown = (
  tree: Tree,
  most: number,
  stay: Iterable<string>,
  opened: readonly string[],
): Fold => {
  const shown = topOf(tree, most);
  const wanted = [...stay, ...opened, ...opened.flatMap((id) => tree.children.get(id) ?? [])];
  for (const id of wanted) for (const one of [id, ...ancestors(tree, id)]) shown.add(one);
  const all = levelsOf(tree).flat();
  return foldHiding(tree, new Set(all.filter((id) => !shown.has(id))));
};
