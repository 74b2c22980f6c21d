import type { Diff } from "./diff.ts";

type ChangedFields = { readonly fields: readonly { readonly field: string }[] };

/** Whether more changed than where it is said: another edition of a source is not another organization. */
const differs = ({ fields }: ChangedFields): boolean => fields.some(({ field }) => field !== "sources");

/** A difference without what only has other sources. */
export const inSubstance = ({ nodes, lines }: Diff): Diff => ({
  nodes: { ...nodes, changed: nodes.changed.filter(differs) },
  lines: { ...lines, changed: lines.changed.filter(differs) },
});
