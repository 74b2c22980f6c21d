import { rowsWhere } from "../../../graph/index/relation.ts";
import type { OrgView } from "../../../graph/index/view.ts";
import { memoized } from "../../../graph/memo.ts";
import { withNobodyAbove } from "./tops.ts";

/**
 * Posts that lead others and have nobody above them on record, where no governing body is on record: one of them may be
 * the top. None where there is one only, since that is the top.
 */
export const severalTops = memoized((view: OrgView): readonly number[] => {
  if (view.nodesWith("governs").length > 0) return [];
  const { offsets, ends } = view.subordinates();
  const leads = (post: number): boolean =>
    ends.subarray(offsets[post], offsets[post + 1]).some((report) => report !== post);
  const tops = rowsWhere(view.nodesWith("wears"), (post) => withNobodyAbove(view, post) && leads(post));
  return tops.length > 1 ? tops : [];
});
