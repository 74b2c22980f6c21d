import type { OrgView } from "../../../graph/index/view.ts";
import { type Group, type LimitOf, limitFor } from "../../hierarchy/groups.ts";

type LimitedGroup = Group & { readonly share: number };

/** From what on a post cuts off too many. */
export type CutLimits = {
  readonly share: number;
  readonly groups: readonly LimitedGroup[];
  readonly least: number;
  readonly times: number;
};

/** The least share that any post may cut off. */
export const leastShare = ({ share, groups }: CutLimits): number =>
  Math.min(share, ...groups.map((group) => group.share));

/** The share of all that a post may cut off, and the group whose it is. */
export const shareFor = (view: OrgView, post: number, { share, groups }: CutLimits): LimitOf =>
  limitFor(view, { groups, usual: share, of: ({ share: own }: LimitedGroup) => own }, post);
