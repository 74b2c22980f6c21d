import type { Comparison } from "../../analysis/reform/compare.ts";
import type { Diff } from "../../graph/patch/diff.ts";
import type { ComparisonResult } from "../contract/compare.ts";
import type { DiffResult } from "../contract/diff.ts";

/** A diff as the contract has it: the same rows in lists of its own. */
export const diffAnswer = ({ nodes, lines }: Diff): DiffResult => ({
  nodes: {
    added: [...nodes.added],
    removed: [...nodes.removed],
    changed: nodes.changed.map((row) => ({ ...row, fields: [...row.fields] })),
  },
  lines: {
    added: [...lines.added],
    removed: [...lines.removed],
    changed: lines.changed.map((row) => ({ ...row, fields: [...row.fields] })),
    moved: [...lines.moved],
  },
});

/** A comparison as the contract has it. */
export const comparisonAnswer = ({ nodes, lines, ...rest }: Comparison): ComparisonResult => ({
  ...rest,
  ...diffAnswer({ nodes, lines }),
});
