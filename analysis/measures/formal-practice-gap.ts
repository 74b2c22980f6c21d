import { firstEdge } from "../../graph/index/relation.ts";
import type { OrgView } from "../../graph/index/view.ts";
import { digraph } from "./digraph.ts";
import { circles } from "./strong-components.ts";

/** How far practice is from paper. */
export type Gap = {
  /** Jaccard distance of the two sets of superior–subordinate pairs: 0 same, 1 nothing in common. */
  readonly distance: number;
  /** Pairs one of whom is above the other on paper and below it in practice, as rows. */
  readonly inversions: [number, number][];
  /** Circles of answering that appear only when both are taken together. */
  readonly circles: number[][];
};

const pairs = (view: OrgView, basis: "formal" | "practice"): Map<string, [number, number]> => {
  const found = new Map<string, [number, number]>();
  const up = view.superiors();
  for (let node = 0; node < view.nodeCount; node++)
    for (let entry = firstEdge(up, node); entry < firstEdge(up, node + 1); entry++) {
      const superior = up.ends[entry] ?? 0;
      if (view.line(up.lines[entry] ?? 0).basis === basis) found.set(`${superior} ${node}`, [superior, node]);
    }
  return found;
};

/**
 * Formal–practice gap over the reporting lines of a view. Only nodes with practice recorded can differ, so
 * the paper side is the lines of those who have a practice line. Undefined where no practice is recorded.
 */
export const formalPracticeGap = (view: OrgView): Gap | undefined => {
  const practice = pairs(view, "practice");
  if (practice.size === 0) return undefined;
  const witnessed = new Set([...practice.values()].map(([, node]) => node));
  const formal = new Map([...pairs(view, "formal")].filter(([, [, node]]) => witnessed.has(node)));
  const union = new Map([...formal, ...practice]);
  const common = [...formal.keys()].filter((key) => practice.has(key)).length;
  const inversions = [...practice.values()].filter(([superior, node]) => formal.has(`${node} ${superior}`));
  const circlesOf = (arcs: Map<string, [number, number]>): string[] =>
    circles(digraph(view.nodeCount, arcs.values())).map((circle) => circle.join(" "));
  const alone = new Set([...circlesOf(formal), ...circlesOf(practice)]);
  const together = circles(digraph(view.nodeCount, union.values()));
  return {
    distance: 1 - common / union.size,
    inversions,
    circles: together.filter((circle) => !alone.has(circle.join(" "))),
  };
};
