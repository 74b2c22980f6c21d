import { everything } from "../../graph/index/slice.ts";
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

/** The same record with all that it says at the time that is asked about, however sure and about whatever. */
export const asRecorded = (view: OrgView): OrgView => {
  const { columns, coverageIndex, slice } = view;
  const asked = { ...slice, bases: [], families: [], scopes: [], confidence: everything.confidence };
  if (slice.scopes.length === 0 && slice.confidence === everything.confidence) return withAllLines(view);
  return viewOf(columns, coverageIndex, asked);
};
