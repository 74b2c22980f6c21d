import type { OrgView } from "../../../graph/index/view.ts";
import type { Severity } from "../../../graph/vocabulary.ts";
import type { Draft } from "../../finding/draft.ts";
import { named, namedEnds } from "../../kit.ts";
import type { Apart, Money, Unfunded } from "./money.ts";

const counted = (lines: readonly number[]): Pick<Draft, "lines" | "numbers"> => ({
  lines,
  numbers: { lines: lines.length },
});

/** Money refused by one fund, with those that pay otherwise. */
export const refused =
  (message: string, severity: Severity) =>
  (view: OrgView, money: Money): Draft => ({
    message,
    severity,
    subjects: [money.node],
    ...counted([...money.refused, ...money.paid]),
    claims: money.refused,
    ...(message === "other-source" ? { alike: { places: ["work", "fund"], isDirected: true } as const } : {}),
    values: {
      work: named(view, [money.node]),
      fund: namedEnds(view, money.refused, money.node),
      others: namedEnds(view, money.paid, money.node),
    },
  });

export const insufficient = (view: OrgView, money: Money): Draft => ({
  message: "insufficient",
  severity: "medium",
  subjects: [money.node],
  ...counted(money.short),
  claims: money.short,
  values: { work: named(view, [money.node]), fund: namedEnds(view, money.short, money.node) },
});

export const paysForTheMeans = (view: OrgView, money: Money): Draft => ({
  message: "pays-for-the-means",
  wording: money.mandated.length > 0 ? undefined : "pays-for-the-means.no-mandate",
  severity: money.mandated.length > 0 ? "high" : "medium",
  subjects: [money.node],
  ...counted([...money.bills, ...money.mandated]),
  claims: money.bills,
  values: { actor: named(view, [money.node]), means: namedEnds(view, money.bills, money.node) },
});

export const sourcesNotAligned = (view: OrgView, { pair, lines }: Apart): Draft => ({
  message: "sources-not-aligned",
  severity: "medium",
  subjects: pair,
  ...counted(lines),
  values: { fund: named(view, pair.slice(0, 1)), others: named(view, pair.slice(1)) },
});

export const fundingNotRecorded = (view: OrgView, { mandate, lines }: Unfunded): Draft => ({
  message: "funding-not-recorded",
  severity: "low",
  status: "not-enough-data",
  subjects: [mandate],
  ...counted(lines),
  values: {
    mandate: named(view, [mandate]),
    tasks: namedEnds(view, lines, mandate),
  },
});
