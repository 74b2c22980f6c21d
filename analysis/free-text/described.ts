import type { OrgView } from "../../graph/index/view.ts";
import type { NodeKind } from "../../graph/kinds.ts";
import { memoized } from "../../graph/memo.ts";
import { callingsOf } from "../../graph/model/node.ts";
import { wordsOf } from "../stems.ts";
import { wordRootOf } from "./forms.ts";

const shortest = 3;

/** Roots of the words of a text that may tell one thing from another. */
const rootsIn = (text: string): Set<string> =>
  new Set(
    wordsOf(text).flatMap(({ typed }) => (typed.length < shortest ? [] : [wordRootOf(typed.toLowerCase())])),
  );

type Described = {
  /** For each row, the roots of each of its names. */
  readonly names: readonly (readonly ReadonlySet<string>[])[];
  /** How rare a root is among the nodes: the logarithm of their number over that of those named with it. */
  readonly rarity: ReadonlyMap<string, number>;
};

/** The words of all names of a record, with how much each tells (inverse document frequency; Spärck Jones 1972). */
const describedIn = memoized((view: OrgView): Described => {
  const names = view.columns.nodes.map((node) => callingsOf(node).map(rootsIn));
  const counts = new Map<string, number>();
  for (const some of names)
    for (const root of new Set(some.flatMap((one) => [...one])))
      counts.set(root, (counts.get(root) ?? 0) + 1);
  const rarity = new Map([...counts].map(([root, count]) => [root, Math.log(1 + names.length / count)]));
  return { names, rarity };
});

/** A node that a text describes by words of one of its names, and which share of that name it says. */
export type DescribedNode = { readonly row: number; readonly share: number };

const leastShare = 0.6;
const leastWords = 2;

/**
 * Nodes of some kinds that a text describes in words of their names, in whatever order and form (`the policy on a given country`),
 * those of which it says most first. At least two words and most of a name, weighed by how rare they are.
 */
export const nodesDescribed = (view: OrgView, text: string, kinds: readonly NodeKind[]): DescribedNode[] => {
  const { names, rarity } = describedIn(view);
  const said = rootsIn(text);
  const weigh = (roots: Iterable<string>): number =>
    [...roots].reduce((sum, root) => sum + (rarity.get(root) ?? 0), 0);
  const found = names.flatMap((some, row): (DescribedNode & { readonly weight: number })[] => {
    if (!view.hasNode(row) || !kinds.includes(view.node(row).kind)) return [];
    return some.flatMap((name) => {
      const shared = [...name].filter((root) => said.has(root));
      const share = weigh(shared) / Math.max(1, weigh(name));
      return shared.length < leastWords || share < leastShare ? [] : [{ row, share, weight: weigh(shared) }];
    });
  });
  return found
    .sort((a, b) => b.share * b.weight - a.share * a.weight)
    .filter(({ row }, place, all) => all.findIndex((other) => other.row === row) === place);
};
