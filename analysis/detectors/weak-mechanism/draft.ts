import type { OrgView } from "../../../graph/index/view.ts";
import type { Severity } from "../../../graph/vocabulary.ts";
import type { Draft } from "../../finding/draft.ts";
import { named, namedEnds } from "../../kit.ts";
import { type Forum, isOnlyOne } from "./forum.ts";

const draft = (view: OrgView, forum: Forum, message: string, lines: readonly number[]) => ({
  message,
  subjects: [forum.node],
  lines,
  numbers: { missing: lines.length },
  values: {
    mechanism: named(view, [forum.node]),
    missing: namedEnds(view, lines, forum.node),
    tasks: namedEnds(view, forum.tasks, forum.node),
  },
});

const severityOf = (view: OrgView, { node }: Forum): Severity => (isOnlyOne(view, node) ? "high" : "medium");

export const doesNotCover = (view: OrgView, forum: Forum): Draft => ({
  ...draft(view, forum, "does-not-cover", forum.uncovered),
  severity: severityOf(view, forum),
  lines: [...forum.uncovered, ...forum.tasks],
  claims: forum.uncovered,
});

export const draftPowerlessForum = (view: OrgView, forum: Forum): Draft => ({
  ...draft(view, forum, "no-authority", forum.powerless),
  severity: severityOf(view, forum),
});

export const doesNotDeliver = (view: OrgView, forum: Forum): Draft => ({
  ...draft(view, forum, "does-not-deliver", forum.undelivered),
  values: { mechanism: named(view, [forum.node]), missing: namedEnds(view, forum.undelivered, forum.node) },
  severity: "medium",
  alike: { places: ["mechanism", "missing"], isDirected: true },
  claims: forum.undelivered,
});

export const dormant = (view: OrgView, forum: Forum): Draft => ({
  ...draft(view, forum, "dormant", []),
  severity: "low",
});

export const draftForumUnknown = (view: OrgView, forum: Forum): Draft => ({
  ...draft(view, forum, "authority-not-recorded", forum.tasks),
  severity: "low",
  status: "not-enough-data",
});
