import { z } from "zod";
import { degree } from "../../../graph/index/relation.ts";
import type { OrgView } from "../../../graph/index/view.ts";
import { detector } from "../../detector.ts";
import type { Draft } from "../../finding/draft.ts";
import type { Common } from "../../finding/patterns.ts";
import { groupSchema, groupValue, type LimitOf, limitFor } from "../../hierarchy/groups.ts";
import { ofSupervision, type Supervision, supervisesAbout } from "../../hierarchy/supervision.ts";
import { named } from "../../kit.ts";
import { notRecorded } from "../../not-recorded.ts";
import { fact, rule } from "../../rule.ts";
import { info } from "./info.ts";
import { dutyPlaces, fromAfar, locations, placeLines, supervised } from "./places.ts";

const options = z.object({
  least: z.number().int().min(1).default(1).describe("Fewer reports elsewhere than this are no finding"),
  groups: z
    .array(groupSchema.safeExtend({ least: z.number().int().min(1) }))
    .default([])
    .describe(
      "Fewest reports elsewhere for superiors of a unit with all in it, or of some grades; the first that fits holds",
    ),
});

type Options = z.output<typeof options>;

const limitAt = (view: OrgView, { least, groups }: Options, superior: number): LimitOf =>
  limitFor(view, { groups, usual: least, of: (group) => group.least }, superior);

/** Superiors who are elsewhere than those in one place; else all who supervise from afar. */
const commonsOf = (view: OrgView, { reports }: Supervision): Common[] => {
  const places = dutyPlaces(view, reports);
  const rank = { by: reports.length, place: "superior" };
  const where = {
    wording: "supervised-from-afar.in-place",
    nodes: places,
    lines: [],
    values: { where: named(view, places) },
    least: 3,
    rank,
  };
  const all = { wording: "supervised-from-afar.pattern", nodes: [], lines: [], values: {}, rank };
  return places.length !== 1 ? [all] : [where, all];
};

const draft = (view: OrgView, one: Supervision, asked: Options): Draft => {
  const pattern = ofSupervision(view, one);
  const { limit, group } = limitAt(view, asked, one.superior);
  return {
    message: "supervised-from-afar",
    wording: group === undefined ? undefined : "supervised-from-afar.of-group",
    severity: one.reports.length > 2 ? "medium" : "low",
    ...pattern,
    lines: [...one.lines, ...placeLines(view, one)],
    values: {
      ...pattern.values,
      ...(group === undefined ? {} : { limit, group: groupValue(group) }),
      place: named(view, dutyPlaces(view, [one.superior])),
      places: named(view, dutyPlaces(view, one.reports)),
    },
    ...(group === undefined ? { commons: commonsOf(view, one) } : {}),
    patternRow: {
      columns: ["superior", "place", "reports", "places"],
      row: () => [
        named(view, [one.superior]),
        named(view, dutyPlaces(view, [one.superior])),
        named(view, one.reports),
        named(view, dutyPlaces(view, one.reports)),
      ],
    },
  };
};

const enough = (view: OrgView, asked: Options): Supervision[] =>
  fromAfar(view).filter(({ reports, superior }) => reports.length >= limitAt(view, asked, superior).limit);

const afar = rule<Supervision, Options>({
  subjects: enough,
  at: (view, node, asked) => enough(view, asked).filter(supervisesAbout(node)),
  conditions: [
    {
      id: "supervised-from-afar",
      ask: {
        en: "Is the superior at another duty station, and does nobody on the spot lead there?",
        fr: "Le supérieur est-il dans un autre lieu d'affectation, sans que personne ne dirige sur place ?",
      },
      test: (view, one) =>
        fact({ yes: true }, () => ({ lines: one.lines, nodes: dutyPlaces(view, one.reports) })),
      absence: "each line",
      found: draft,
    },
  ],
});

const places = notRecorded({
  message: "place-not-recorded",
  ask: { en: "Is its duty station recorded?", fr: "Son lieu d'affectation est-il connu ?" },
  among: supervised,
  lacks: (view, post) => degree(locations(view), post) === 0,
  whereRecordedOf: "most",
});

/** Posts supervised from another duty station, by superior; heads of a group on the spot are left out. */
export const remoteSupervision = detector({ info, options, rules: [afar, places] });
