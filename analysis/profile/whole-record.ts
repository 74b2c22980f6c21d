import { type OrgView, viewOf } from "../../graph/index/view.ts";

/**
 * The same with lines of every basis and family. Which unit, duty station or holder a post has is no matter of practice:
 * where only some lines are asked for, what the others say of it is on record all the same.
 */
export const withAllLines = (view: OrgView): OrgView => {
  const { columns, coverageIndex, slice } = view;
  if (slice.bases.length + slice.families.length === 0) return view;
  return viewOf(columns, coverageIndex, { ...slice, bases: [], families: [] });
};
