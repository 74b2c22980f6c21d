import type { OrgView } from "../../../graph/index/view.ts";
import type { Draft } from "../../finding/draft.ts";
import type { Common } from "../../finding/patterns.ts";
import { bodiesBeside, linesOfSpan } from "../../hierarchy/direct-reports.ts";
import { groupKey, groupValue } from "../../hierarchy/groups.ts";
import { inIdOrder } from "../../hierarchy/supervision.ts";
import { named } from "../../kit.ts";
import type { Chain } from "./depth.ts";
import { linesToClasses, type ManagerSpan } from "./span.ts";

/** How a wide span is said: for whom the limit holds, and that it is a least where some reports stand for several. */
const wordingOf = ({ classes, group }: ManagerSpan): string | undefined => {
  if (classes.length > 0) return group === undefined ? "wide-span.at-least" : "wide-span.at-least.of-group";
  return group === undefined ? undefined : "wide-span.of-group";
};

export const wideSpan = (view: OrgView, one: ManagerSpan): Draft => {
  const { manager, span, bodies, limit, group } = one;
  return {
    message: "wide-span",
    wording: wordingOf(one),
    severity: span > 2 * limit ? "medium" : "low",
    subjects: [manager],
    lines: linesOfSpan(view, manager),
    nodes: bodies,
    numbers: { span, limit },
    values: {
      manager: named(view, [manager]),
      span,
      bodies: bodiesBeside(bodies),
      limit,
      ...(group === undefined ? {} : { group: groupValue(group) }),
    },
    ...(group === undefined ? { commons: [wideCommon(view, one)] } : {}),
    patternRow: { columns: ["manager", "span"], row: () => [named(view, [manager]), span] },
  };
};

/** What several spans beyond the limit of all have in common: it, and which of them is the widest. */
const wideCommon = (view: OrgView, { manager, span, bodies, limit, classes }: ManagerSpan): Common => ({
  wording: "wide-span.pattern",
  nodes: [],
  lines: [],
  values: {
    limit,
    widest: named(view, [manager]),
    least: classes.length === 0 ? "" : { words: { en: "at least ", fr: "au moins " } },
    span,
    bodies: bodiesBeside(bodies),
  },
  least: 3,
  rank: { by: span, place: "manager" },
});

/** One finding for all whose reports cannot be counted: not one each, which would be a page of the same. */
export const classOfReports = (view: OrgView, managers: readonly number[], all: number): Draft => ({
  message: "class-of-reports",
  severity: "low",
  status: "not-enough-data",
  subjects: inIdOrder(view, managers),
  idSubjects: 0,
  lines: managers.flatMap((manager) => linesToClasses(view, manager)),
  numbers: { notRecorded: managers.length, all },
  values: { count: managers.length, all },
});

export const manyLayers = (view: OrgView, { top, bottom, lines, limit, group }: Chain): Draft => {
  const layers = lines.length + 1;
  return {
    message: "many-layers",
    wording: group === undefined ? undefined : "many-layers.of-group",
    severity: layers - limit >= 3 ? "medium" : "low",
    subjects: [top],
    idKeys: group === undefined ? [] : [groupKey(group)],
    lines,
    numbers: { layers, limit },
    values: {
      top: named(view, [top]),
      bottom: named(view, [bottom]),
      layers,
      limit,
      ...(group === undefined ? {} : { group: groupValue(group) }),
    },
  };
};
