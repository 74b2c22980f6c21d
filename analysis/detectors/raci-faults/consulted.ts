import type { OrgView } from "../../../graph/index/view.ts";
import { type Group, isInGroup, type LimitOf } from "../../hierarchy/groups.ts";
import { otherEnds } from "../../kit.ts";
import type { Shares } from "./shares.ts";

type LimitedGroup = Group & { readonly mostConsulted: number };

/** How many may be consulted on any work, and on that of groups. */
export type ConsultedLimits = { readonly mostConsulted: number; readonly groups: readonly LimitedGroup[] };

/** How many may be consulted on a work: as the first group has it that somebody accountable for the work is in. */
export const consultedFor = (
  view: OrgView,
  { work, accountable }: Shares,
  { mostConsulted, groups }: ConsultedLimits,
): LimitOf => {
  const owners = groups.length === 0 ? [] : otherEnds(view, accountable, work);
  const group = groups.find((one) => owners.some((owner) => isInGroup(view, owner, one)));
  return { limit: group?.mostConsulted ?? mostConsulted, group };
};
