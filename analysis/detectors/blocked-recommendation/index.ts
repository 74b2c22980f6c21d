import { z } from "zod";
import type { OrgView } from "../../../graph/index/view.ts";
import { detector, type Step, type Told } from "../../detector.ts";
import type { Draft } from "../../finding/draft.ts";
import { named, otherEnd, step } from "../../kit.ts";
import { info } from "./info.ts";
import { loadOf, type Request, requests } from "./judge.ts";

const options = z.object({
  least: z
    .number()
    .int()
    .min(2)
    .default(8)
    .describe("Fewer recommendations than this to one addressee are no bottleneck and are not asked about"),
  share: z
    .number()
    .min(0)
    .max(1)
    .default(0.15)
    .describe("Share of all recommendations from which one addressee is a bottleneck"),
});

type Limits = z.output<typeof options>;

const denied = (view: OrgView, { recommendation, addressee, asked, denied: lines }: Request): Draft => ({
  message: "no-authority",
  severity: "high",
  subjects: [recommendation, addressee],
  lines: [asked, ...lines],
  numbers: { denied: lines.length },
  values: {
    recommendation: named(view, [recommendation]),
    addressee: named(view, [addressee]),
    over: named(
      view,
      lines.map((line) => otherEnd(view, line, addressee)),
    ),
  },
});

const askedIn = (group: readonly Request[]): number[] => group.map(({ asked }) => asked);

const byAddressee = (all: readonly Request[]): Map<number, Request[]> => {
  const groups = new Map<number, Request[]>();
  for (const one of all) groups.set(one.addressee, [...(groups.get(one.addressee) ?? []), one]);
  return groups;
};

/** A class of addressees is many, so nothing waits on one. */
const isBottleneck = (
  view: OrgView,
  addressee: number,
  load: number,
  all: number,
  { least, share }: Limits,
): boolean => load >= least && load >= share * all && !view.node(addressee).class;

const bottleneck = (view: OrgView, addressee: number, lines: readonly number[], all: number): Draft => ({
  message: "waits-on-one",
  severity: "medium",
  subjects: [addressee],
  lines,
  numbers: { count: lines.length, all },
  values: { addressee: named(view, [addressee]), count: lines.length, all },
});

const unknown = (view: OrgView, addressee: number, lines: readonly number[]): Draft => ({
  message: "authority-not-recorded",
  severity: "low",
  status: "not-enough-data",
  subjects: [addressee],
  lines,
  numbers: { count: lines.length },
  values: { addressee: named(view, [addressee]), count: lines.length },
});

const bottlenecks = (view: OrgView, groups: Map<number, Request[]>, limits: Limits): Draft[] => {
  const all = view.nodesOf("recommendation").length;
  return [...groups].flatMap(([addressee, group]) =>
    isBottleneck(view, addressee, group.length, all, limits)
      ? [bottleneck(view, addressee, askedIn(group), all)]
      : [],
  );
};

const isOpen = ({ able, denied: lines, concerned }: Request): boolean =>
  concerned.length > 0 && !able && lines.length === 0;

const unknowns = (view: OrgView, groups: Map<number, Request[]>, { least }: Limits): Draft[] =>
  [...groups].flatMap(([addressee, group]) => {
    const open = group.filter(isOpen);
    return open.length < least ? [] : [unknown(view, addressee, askedIn(open))];
  });

const retell = (
  view: OrgView,
  { message, subjects: [addressee = -1], lines, numbers }: Told,
): Draft | undefined => {
  if (message === "waits-on-one") return bottleneck(view, addressee, lines, numbers.all ?? 0);
  return message === "authority-not-recorded" ? unknown(view, addressee, lines) : undefined;
};

const explain = (view: OrgView, limits: Limits, node: number): Step[] => {
  const mine = requests(view).filter(
    ({ recommendation, addressee }) => recommendation === node || addressee === node,
  );
  const no = mine.filter((one) => one.denied.length > 0);
  const load = loadOf(view, node);
  const all = view.nodesOf("recommendation").length;
  return [
    step(
      "Is the addressee said to have no authority over what it is asked to change?",
      "Le destinataire est-il dit sans autorité sur ce qu'il doit changer ?",
      {
        yes: no.length > 0,
        decisive: true,
        known: !mine.some(isOpen),
        lines: no.flatMap((one) => [one.asked, ...one.denied]),
      },
    ),
    step(
      "Do unusually many recommendations wait on it?",
      "Un nombre inhabituel de recommandations en dépend-il ?",
      {
        yes: isBottleneck(view, node, load.length, all, limits),
        decisive: true,
        lines: load,
        numbers: { recommendations: load.length, least: limits.least, all },
      },
    ),
  ];
};

/** An addressee without authority over what it is asked to change; an addressee everything waits on. */
export const blockedRecommendation = detector({
  info,
  options,
  detect: (view, limits) => {
    const all = requests(view);
    const groups = byAddressee(all);
    return [
      ...all.filter((one) => one.denied.length > 0).map((one) => denied(view, one)),
      ...bottlenecks(view, groups, limits),
      ...unknowns(view, groups, limits),
    ];
  },
  retell: (view, _limits, told) => retell(view, told),
  explain,
});
