import type { OrgView } from "../../graph/index/view.ts";
import { memoized } from "../../graph/memo.ts";
import { selfReports } from "./self-reports.ts";
import { unresolvedReferences } from "./unresolved.ts";

/** Those whose superior the source names and the record does not have. */
export const withUnknownSuperior = memoized(
  (view: OrgView): ReadonlySet<number> => new Set(unresolvedReferences(view).flatMap(({ nodes }) => nodes)),
);

/** Those whose superior the source does name: themselves, or one who is not on record. Each is a finding of its own. */
export const superiorToldOtherwise = memoized(
  (view: OrgView): ReadonlySet<number> =>
    new Set([...selfReports(view).map(({ node }) => node), ...withUnknownSuperior(view)]),
);
