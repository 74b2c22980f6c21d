import { linesOf } from "../../../graph/index/relation.ts";
import type { OrgView } from "../../../graph/index/view.ts";
import { alikeCommon } from "../../finding/alike.ts";
import type { Draft } from "../../finding/draft.ts";
import { groupValue } from "../../hierarchy/groups.ts";
import { inIdOrder } from "../../hierarchy/supervision.ts";
import { named, otherEnds } from "../../kit.ts";
import { type ConsultedLimits, consultedFor } from "./consulted.ts";
import { doersComplete, type Shares, withoutSay } from "./shares.ts";

export const nobodyResponsible = (view: OrgView, { work, accountable }: Shares): Draft => ({
  message: "nobody-responsible",
  severity: "medium",
  subjects: [work],
  lines: [],
  nodes: otherEnds(view, accountable, work),
  coverage: [doersComplete(view, work)],
  values: { work: named(view, [work]) },
  commons: [alikeCommon("nobody-responsible", "medium")],
});

export const manyConsulted = (view: OrgView, shares: Shares, limits: ConsultedLimits): Draft => {
  const { work, consulted } = shares;
  const { limit, group } = consultedFor(view, shares, limits);
  const actors = otherEnds(view, consulted, work);
  return {
    message: "many-consulted",
    wording: group === undefined ? undefined : "many-consulted.of-group",
    severity: "low",
    subjects: [work],
    lines: [...consulted],
    numbers: { consulted: actors.length, limit },
    values: {
      work: named(view, [work]),
      actors: named(view, actors),
      count: actors.length,
      limit,
      ...(group === undefined ? {} : { group: groupValue(group) }),
    },
    // those of a group are judged by a limit of its own
    commons: group === undefined ? [alikeCommon("many-consulted", "low", { values: { limit } })] : [],
    patternRow: {
      columns: ["work", "consulted"],
      row: () => [named(view, [work]), named(view, actors)],
    },
  };
};

export const ownerWithoutSay = (view: OrgView, shares: Shares): Draft => {
  const doers = withoutSay(view, shares);
  const owners = otherEnds(view, shares.accountable, shares.work);
  const theirs = shares.responsible.filter((line) => doers.includes(view.columns.lineFrom[line] ?? -1));
  return {
    message: "owner-without-say",
    severity: "medium",
    subjects: [shares.work, ...inIdOrder(view, owners), ...inIdOrder(view, doers)],
    idSubjects: 1,
    lines: [...shares.accountable, ...theirs, ...doers.flatMap((doer) => linesOf(view.superiors(), doer))],
    inferred: true,
    values: { work: named(view, [shares.work]), owners: named(view, owners), doers: named(view, doers) },
  };
};
