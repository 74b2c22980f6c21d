import type { OrgView } from "../../../graph/index/view.ts";
import type { Severity } from "../../../graph/vocabulary.ts";
import type { Draft } from "../../finding/draft.ts";
import type { Value } from "../../finding/words.ts";
import { named, otherEnd } from "../../kit.ts";
import { type Forum, isOnlyOne } from "./forum.ts";

const ends = (view: OrgView, { node }: Forum, lines: readonly number[]): Value =>
  named(
    view,
    lines.map((line) => otherEnd(view, line, node)),
  );

const draft = (view: OrgView, forum: Forum, message: string, lines: readonly number[]) => ({
  message,
  subjects: [forum.node],
  lines,
  numbers: { missing: lines.length },
  values: {
    mechanism: named(view, [forum.node]),
    missing: ends(view, forum, lines),
    tasks: ends(view, forum, forum.tasks),
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
  values: { mechanism: named(view, [forum.node]), missing: ends(view, forum, forum.undelivered) },
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
