import { z } from "zod";
import type { OrgView } from "../../../graph/index/view.ts";
import { detector } from "../../detector.ts";
import type { Draft } from "../../finding/draft.ts";
import type { Value } from "../../finding/words.ts";
import { groupSchema, groupValue, type LimitOf, limitFor } from "../../hierarchy/groups.ts";
import { unitLines } from "../../hierarchy/unit.ts";
import { named } from "../../kit.ts";
import { notRecorded } from "../../not-recorded.ts";
import { fact, rule } from "../../rule.ts";
import { info } from "./info.ts";
import {
  hasHead,
  headsComplete,
  ledByTitle,
  standingAt,
  type UnitStanding,
  unitStandings,
} from "./standing.ts";

const options = z.object({
  posts: z.number().int().min(2).default(3).describe("Fewer posts in a unit than this need no head"),
  groups: z
    .array(groupSchema.safeExtend({ posts: z.number().int().min(2) }))
    .default([])
    .describe("Fewest posts that need a head in a unit and all units in it; the first that fits holds"),
});

type Options = z.output<typeof options>;

const limitAt = (view: OrgView, { posts, groups }: Options, unit: number): LimitOf =>
  limitFor(view, { groups, usual: posts, of: (group) => group.posts }, unit);

const noHead = (view: OrgView, { unit, members }: UnitStanding): Draft => ({
  message: "no-head",
  severity: "medium",
  subjects: [unit],
  lines: members.flatMap((post) => unitLines(view, post)),
  coverage: [view.coverage(view.node(unit), "heads", "in")],
  values: { unit: named(view, [unit]) },
});

const nobodyLeads = (
  view: OrgView,
  { unit, members, lines, superiors }: UnitStanding,
  asked: Options,
): Draft => {
  const { limit, group } = limitAt(view, asked, unit);
  return {
    message: "nobody-leads",
    wording: group === undefined ? undefined : "nobody-leads.of-group",
    severity: "low",
    subjects: [unit],
    lines: [...lines, ...members.flatMap((post) => unitLines(view, post))],
    numbers: { posts: members.length, superiors: superiors.length, limit },
    values: {
      unit: named(view, [unit]),
      count: members.length,
      superiors: named(view, superiors),
      limit,
      ...(group === undefined ? {} : { group: groupValue(group) }),
    },
  };
};

const heading = rule<UnitStanding, Options>({
  subjects: unitStandings,
  at: (view, node) => {
    if (!view.nodeHas(node, "unit")) return undefined;
    const standing = standingAt(view, node);
    return standing === undefined ? [] : [standing];
  },
  firstOnly: true,
  conditions: [
    {
      id: "no-head",
      ask: {
        en: "Is, on a complete record, nobody its head?",
        fr: "Selon un relevé complet, personne n'en est-il le chef ?",
      },
      test: (view, { unit }) => {
        const complete = headsComplete(view, unit);
        return fact({ yes: complete && !hasHead(view, unit), known: complete || hasHead(view, unit) });
      },
      absence: "all lines",
      found: noHead,
    },
    {
      id: "nobody-leads",
      ask: {
        en: "Does, on record, none of its posts lead another, while they answer to several superiors elsewhere?",
        fr: "D'après le relevé, aucun de ses postes n'en dirige-t-il un autre, alors qu'ils rendent compte à plusieurs supérieurs ailleurs ?",
      },
      test: (view, { unit, members, isLed, lines, superiors }, asked) => {
        const apart = !isLed && superiors.length > 1 && !hasHead(view, unit);
        const { limit } = limitAt(view, asked, unit);
        return fact({ yes: apart && members.length >= limit }, () => ({
          lines,
          nodes: superiors,
          numbers: { posts: members.length, limit },
        }));
      },
      absence: "all lines",
      found: nobodyLeads,
    },
  ],
});

/** A title is no record of a head: that a unit has one such post is told, and nothing is concluded from it. */
const titledBeside = (units: number, all: number): Value => {
  if (units === 0) return "";
  const words =
    all === 1
      ? {
          en: ", though just one post leads by its title",
          fr: ", bien qu'un seul poste y dirige d'après son intitulé",
        }
      : {
          en: `, though in ${units} of these just one post leads by its title`,
          fr: `, bien que, dans ${units} d'entre elles, un seul poste dirige d'après son intitulé`,
        };
  return { words };
};

const unknown = notRecorded({
  message: "head-not-recorded",
  ask: { en: "Is it recorded who heads it?", fr: "Sait-on qui en est le chef ?" },
  ofOneAlone: "head-not-recorded.of-one",
  among: (view) => unitStandings(view).map(({ unit }) => unit),
  lacks: (view, unit) => !hasHead(view, unit) && !headsComplete(view, unit),
  beside: (view, units, told) => ({
    titled: titledBeside(told?.numbers.titled ?? ledByTitle(view, units), units.length),
  }),
});

/** Units without a head: said so by the record, or such that none of their posts leads another. */
export const unitHead = detector({ info, options, rules: [heading, unknown] });
