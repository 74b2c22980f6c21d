import type { VisibleLine } from "./types.ts";
import { lineWeight, ranksEnds, upward } from "./weigh.ts";

/** A forest of who stands under whom, on the primary formal line. */
export type Tree = {
  readonly parent: ReadonlyMap<string, string>;
  readonly children: ReadonlyMap<string, readonly string[]>;
  readonly roots: readonly string[];
};

const strongest = (ids: ReadonlySet<string>, lines: readonly VisibleLine[]): Map<string, string> => {
  const parent = new Map<string, string>();
  const best = new Map<string, number>();
  for (const line of lines) {
    const ends = ranksEnds(line) ? upward(line) : undefined;
    if (ends === undefined || ends.lower === ends.upper || !ids.has(ends.lower) || !ids.has(ends.upper))
      continue;
    const weight = lineWeight(line);
    if (weight <= (best.get(ends.lower) ?? 0)) continue;
    best.set(ends.lower, weight);
    parent.set(ends.lower, ends.upper);
  }
  return parent;
};

/** Takes a box on a cycle of superiors out of it, so that every box hangs from a root. */
const cutCycles = (ids: ReadonlySet<string>, parent: Map<string, string>): void => {
  const met = new Map<string, string>();
  for (const first of ids) {
    for (let id: string | undefined = first; id !== undefined && !met.has(id); id = parent.get(id)) {
      met.set(id, first);
      const up = parent.get(id);
      if (up !== undefined && met.get(up) === first) parent.delete(id);
    }
  }
};

/** The forest of some nodes, in the order given. */
export const treeOf = (ordered: readonly string[], lines: readonly VisibleLine[]): Tree => {
  const ids = new Set(ordered);
  const parent = strongest(ids, lines);
  cutCycles(ids, parent);
  const children = new Map<string, string[]>();
  for (const id of ordered) {
    const up = parent.get(id);
    if (up !== undefined) children.set(up, [...(children.get(up) ?? []), id]);
  }
  return { parent, children, roots: ordered.filter((id) => !parent.has(id)) };
};

/** All below a node in the forest. */
export const below = (tree: Tree, id: string): string[] => {
  const found: string[] = [];
  const stack = [...(tree.children.get(id) ?? [])];
  for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
    found.push(next);
    stack.push(...(tree.children.get(next) ?? []));
  }
  return found;
};
