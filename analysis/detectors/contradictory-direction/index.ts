import { z } from "zod";
import { degree } from "../../../graph/index/relation.ts";
import type { OrgView } from "../../../graph/index/view.ts";
import type { NodeKind } from "../../../graph/kinds.ts";
import { detector, type Step } from "../../detector.ts";
import type { Draft } from "../../finding/draft.ts";
import type { Severity } from "../../finding/finding.ts";
import { named, step } from "../../kit.ts";
import { info } from "./info.ts";
import { type Clash, clashAt, clashInTeam, type Verdict } from "./judge.ts";

const options = z.object({
  teams: z
    .boolean()
    .default(true)
    .describe("Also look at teams whose members are directed by different chains"),
});

const severityOf = (view: OrgView, { verdict, directions }: Clash): Severity => {
  const certain: readonly Verdict[] = ["contradicting"];
  if (verdict === "senders-not-recorded") return "low";
  const complete = directions.every(({ sender }) => view.complete(view.node(sender), "reports-to", "out"));
  return certain.includes(verdict) || complete ? "high" : "medium";
};

const draft = (view: OrgView, clash: Clash): Draft => {
  const senders = clash.directions.map(({ sender }) => sender);
  return {
    message: clash.verdict,
    severity: severityOf(view, clash),
    status: clash.verdict === "senders-not-recorded" ? "not-enough-data" : "found",
    subjects: [clash.receiver],
    lines: clash.directions.map(({ line }) => line),
    numbers: { senders: new Set(senders).size },
    values: { receiver: named(view, [clash.receiver]), senders: named(view, senders) },
  };
};

const receivers: readonly NodeKind[] = ["body", "entity", "post", "hat", "mechanism"];
const teamKinds: readonly NodeKind[] = ["body", "entity", "mechanism"];

const mayBeTeam = (view: OrgView, node: number): boolean => teamKinds.includes(view.node(node).kind);

const receiversOf = (view: OrgView): number[] => {
  const into = view.relation(["directs", "sends-directive-to"], "in");
  return [...view.nodesOf(...receivers).filter((node) => degree(into, node) > 1)];
};

const teamsOf = (view: OrgView): number[] => {
  const members = view.relation(["member-of"], "in");
  return [...view.nodesOf(...teamKinds).filter((node) => degree(members, node) > 1)];
};

const explain = (view: OrgView, node: number, teams: boolean): Step[] => {
  const [own, team] = [clashAt(view, node), teams ? clashInTeam(view, node) : undefined];
  const facts = (clash: Clash | undefined) => ({
    yes: clash !== undefined && clash.verdict !== "senders-not-recorded",
    decisive: true,
    known: clash === undefined,
    lines: clash?.directions.map(({ line }) => line) ?? [],
    nodes: clash?.directions.map(({ sender }) => sender) ?? [],
  });
  return [
    step(
      "Does it get directions on one subject from chains without a common superior on record?",
      "Reçoit-il sur un sujet des directives de chaînes sans supérieur commun connu ?",
      facts(own),
    ),
    step("Do its members?", "Ses membres en reçoivent-ils ?", facts(team)),
  ];
};

/** Directions from different chains on overlapping scope to one actor or team. */
export const contradictoryDirection = detector({
  info,
  options,
  detect: (view, { teams }) => {
    const clashes = [
      ...receiversOf(view).map((node) => clashAt(view, node)),
      ...(teams ? teamsOf(view).map((node) => clashInTeam(view, node)) : []),
    ];
    return clashes.flatMap((clash) => (clash === undefined ? [] : [draft(view, clash)]));
  },
  explain: (view, { teams }, node) =>
    receivers.includes(view.node(node).kind) ? explain(view, node, teams && mayBeTeam(view, node)) : [],
});
