import { z } from "zod";
import type { OrgView } from "../../../graph/index/view.ts";
import { detector } from "../../detector.ts";
import { groupSchema } from "../../hierarchy/groups.ts";
import { linesFrom, otherEnds } from "../../kit.ts";
import { notRecorded } from "../../not-recorded.ts";
import { fact, rule } from "../../rule.ts";
import { consultedFor } from "./consulted.ts";
import { manyConsulted, nobodyResponsible, ownerWithoutSay } from "./draft.ts";
import { info } from "./info.ts";
import {
  allShares,
  areSettled,
  doersComplete,
  hasNoDoer,
  isSharedWork,
  type Shares,
  sharesOf,
  withoutSay,
} from "./shares.ts";

const options = z.object({
  mostConsulted: z.number().int().min(1).default(4).describe("More consulted than this slow the work down"),
  groups: z
    .array(groupSchema.safeExtend({ mostConsulted: z.number().int().min(1) }))
    .default([])
    .describe(
      "Limits for the work of a unit with all in it, or of some grades; the first that fits one who is accountable holds",
    ),
});

type Options = z.output<typeof options>;

const isDuty = (view: OrgView, node: number): boolean => view.nodeHas(node, "duty");

/** The work a node is, or has a share in. */
const sharesAt = (view: OrgView, node: number): Shares[] => {
  if (isDuty(view, node)) return [sharesOf(view, node)];
  const shares = linesFrom(view, ["accountable-for", "responsible-for", "implements"], node);
  const works = new Set(shares.map((line) => view.columns.lineTo[line] ?? -1));
  return [...works].filter((work) => isDuty(view, work)).map((work) => sharesOf(view, work));
};

/** Only the work itself is a subject of these. */
const own = (view: OrgView, node: number): Shares[] | undefined =>
  isDuty(view, node) ? [sharesOf(view, node)] : undefined;

const isOwner = (view: OrgView, { accountable }: Shares, node: number): boolean =>
  accountable.some((line) => view.columns.lineFrom[line] === node);

const doing = rule<Shares, Options>({
  subjects: allShares,
  at: own,
  conditions: [
    {
      id: "nobody-responsible",
      ask: {
        en: "Is, on a complete record, nobody responsible for it?",
        fr: "Selon un relevé complet, personne n'en est-il chargé ?",
      },
      test: (view, shares) => {
        const none = hasNoDoer(view, shares);
        const complete = none && doersComplete(view, shares.work) !== undefined;
        return fact({ yes: complete, known: !none || complete }, () => ({ lines: shares.responsible }));
      },
      absence: "all lines",
      found: nobodyResponsible,
    },
    {
      id: "many-consulted",
      ask: {
        en: "Are more consulted than the limit?",
        fr: "Plus d'acteurs que la limite sont-ils consultés ?",
      },
      test: (view, shares, limits) => {
        const { work, consulted } = shares;
        const { limit } = consultedFor(view, shares, limits);
        const actors = otherEnds(view, consulted, work).length;
        return fact({ yes: actors > limit }, () => ({
          lines: consulted,
          numbers: { consulted: actors, limit },
        }));
      },
      found: manyConsulted,
    },
  ],
});

const authority = rule<Shares, Options>({
  subjects: allShares,
  at: (view, node) =>
    sharesAt(view, node).filter(
      (shares) =>
        shares.work === node || withoutSay(view, shares).includes(node) || isOwner(view, shares, node),
    ),
  conditions: [
    {
      id: "owner-without-say",
      ask: {
        en: "Is somebody accountable for it without a say over those who do it?",
        fr: "Quelqu'un en répond-il sans avoir prise sur ceux qui le font ?",
      },
      test: (view, shares) => {
        const doers = withoutSay(view, shares);
        return fact(
          { yes: doers.length > 0 && areSettled(view, doers), known: areSettled(view, doers) },
          () => ({
            lines: [...shares.accountable, ...shares.responsible],
            nodes: doers,
          }),
        );
      },
      absence: "all lines",
      found: ownerWithoutSay,
    },
  ],
});

const unknown = notRecorded({
  message: "responsible-not-recorded",
  ask: { en: "Is it recorded who does it?", fr: "Sait-on qui le fait ?" },
  among: (view) => Array.from(view.nodesWith("duty")).filter((work) => isSharedWork(view, work)),
  lacks: (view, work) => hasNoDoer(view, sharesOf(view, work)) && doersComplete(view, work) === undefined,
});

/** Faults of a sheet of who is responsible, accountable and consulted; how many are accountable is asked elsewhere. */
export const raciFaults = detector({ info, options, rules: [doing, authority, unknown] });
