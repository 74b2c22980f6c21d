import type { Line } from "../../graph/model/line.ts";
import type { Diff } from "../../graph/patch/diff.ts";

/** Lines that are no more as they were, and lines that are new or other. */
export type LinesTouched = { readonly gone: readonly Line[]; readonly come: readonly Line[] };

/** What a reform does to lines, as lines before and lines after it. */
export const touchedBy = ({ removed, added, moved, changed }: Diff["lines"]): LinesTouched => ({
  gone: [...removed, ...[...moved, ...changed].map(({ before }) => before)],
  come: [...added, ...[...moved, ...changed].map(({ after }) => after)],
});
