import { rowsWhere } from "../../../graph/index/relation.ts";
import type { OrgView } from "../../../graph/index/view.ts";
import { memoized } from "../../../graph/memo.ts";
import { hasOther, withNobodyAbove } from "./tops.ts";

/**
 * Posts that lead others and have nobody above them on record, where no governing body is on record: one of them may be
 * the top. None where there is one only, since that is the top.
 */
export const severalTops = memoized((view: OrgView): readonly number[] => {
  if (view.nodesWith("governs").length > 0) return [];
  const down = view.subordinates();
  const tops = rowsWhere(
    view.nodesWith("wears"),
    (post) => withNobodyAbove(view, post) && hasOther(down, post),
  );
  return tops.length > 1 ? tops : [];
});
