import { z } from "zod";
import type { OrgView } from "../../../graph/index/view.ts";
import { detector } from "../../detector.ts";
import type { Draft } from "../../finding/draft.ts";
import { named } from "../../kit.ts";
import { type Condition, fact, rule } from "../../rule.ts";
import {
  type Clash,
  chainsKnown,
  clashAt,
  clashesAtReceivers,
  clashesInTeams,
  clashInTeam,
  isReceiver,
  isTeam,
} from "./clash.ts";
import { info } from "./info.ts";

const options = z.object({
  teams: z
    .boolean()
    .default(true)
    .describe("Also look at teams whose members are directed by different chains"),
});

type Options = z.output<typeof options>;

const draft = (view: OrgView, { receiver, directions }: Clash, message: string) => {
  const senders = directions.map(({ sender }) => sender);
  return {
    message,
    subjects: [receiver],
    lines: directions.map(({ line }) => line),
    numbers: { senders: new Set(senders).size },
    values: { receiver: named(view, [receiver]), senders: named(view, senders) },
  };
};

const contradicting = (view: OrgView, clash: Clash): Draft => ({
  ...draft(view, clash, "contradicting"),
  severity: "high",
});

const unconnected = (view: OrgView, clash: Clash): Draft => ({
  ...draft(view, clash, clash.inTeam ? "unconnected-in-team" : "unconnected-chains"),
  severity: clash.directions.every(({ sender }) => view.complete(view.node(sender), "reports-to", "out"))
    ? "high"
    : "medium",
});

const sendersNotRecorded = (view: OrgView, clash: Clash): Draft => ({
  ...draft(view, clash, "senders-not-recorded"),
  severity: "low",
  status: "not-enough-data",
});

const evidence = ({ directions }: Clash) => ({
  lines: directions.map(({ line }) => line),
  nodes: directions.map(({ sender }) => sender),
});

const said = {
  test: (_view, clash) => fact({ yes: clash.said }, () => (clash.said ? evidence(clash) : {})),
  found: contradicting,
} as const satisfies Partial<Condition<Clash, Options>>;

const apart = {
  test: (view, clash) =>
    clash.said
      ? fact({ yes: false })
      : fact({ yes: chainsKnown(view, clash), known: false }, () => evidence(clash)),
  found: unconnected,
  unknown: sendersNotRecorded,
} as const satisfies Partial<Condition<Clash, Options>>;

const atReceivers = rule<Clash, Options>({
  subjects: clashesAtReceivers,
  at: (view, node) => (isReceiver(view, node) ? clashAt(view, node) : undefined),
  conditions: [
    {
      id: "contradicting",
      ask: {
        en: "Does a source say that directions to it contradict each other?",
        fr: "Une source dit-elle que des directives qu'il reçoit se contredisent ?",
      },
      ...said,
    },
    {
      id: "unconnected-chains",
      ask: {
        en: "Does it get directions on one subject from chains without a common superior on record?",
        fr: "Reçoit-il sur un sujet des directives de chaînes sans supérieur commun connu ?",
      },
      absence: "all lines",
      ...apart,
    },
  ],
});

const inTeams = rule<Clash, Options>({
  subjects: (view, { teams }) => (teams ? clashesInTeams(view) : []),
  at: (view, node, { teams }) => (isTeam(view, node) && teams ? clashInTeam(view, node) : undefined),
  conditions: [
    {
      id: "contradicting-in-team",
      ask: {
        en: "Does a source say that directions to its members contradict each other?",
        fr: "Une source dit-elle que des directives à ses membres se contredisent ?",
      },
      ...said,
    },
    {
      id: "unconnected-in-team",
      ask: {
        en: "Do its members get directions on one subject from chains without a common superior on record?",
        fr: "Ses membres reçoivent-ils sur un sujet des directives de chaînes sans supérieur commun connu ?",
      },
      absence: "all lines",
      ...apart,
    },
  ],
});

/** Directions from different chains on overlapping scope to one actor or team. */
export const contradictoryDirection = detector({ info, options, rules: [atReceivers, inTeams] });
