import { groupBy } from "../../graph/group-by.ts";
import type { OrgView } from "../../graph/index/view.ts";
import type { Draft } from "./draft.ts";
import { joinedDrafts } from "./joined.ts";
import { inPatterns } from "./patterns.ts";
import { saidTogether } from "./statement.ts";

/**
 * Drafts that say one thing, told once: what cannot be told, once per reason; what a source says of several in one
 * statement, and what many have in common, once with its members.
 */

const isUntold = ({ status, replaced }: Draft): boolean =>
  status === "not-enough-data" && replaced === undefined;
const isOfReplaced = ({ replaced }: Draft): boolean => replaced !== undefined;

const untold = (view: OrgView, drafts: readonly Draft[]): Draft[] =>
  [...groupBy(drafts, ({ message }) => message).values()].flatMap((some) => {
    const one = joinedDrafts(view, some, {
      wording: some.length > 1 ? `${some[0]?.message}.several` : undefined,
      values: { told: some.length },
    });
    return one === undefined ? [] : [{ ...one, idSubjects: 0 }];
  });

/** Of drafts with one id, found at different days, the latest; what is so of the whole record before them. */
const latestOfEach = (drafts: readonly Draft[]): Draft[] => {
  if (drafts.every(({ at }) => at === undefined)) return [...drafts];
  const idOf = ({ message, subjects, idSubjects, idKeys = [] }: Draft): string =>
    [message, ...[...new Set(subjects)].slice(0, idSubjects), ...idKeys].join(" ");
  const whole = new Set(drafts.filter(({ at }) => at === undefined).map(idOf));
  const latest = new Map<string, string>();
  for (const { at = "", ...draft } of drafts) {
    const id = idOf(draft);
    if (at > (latest.get(id) ?? "")) latest.set(id, at);
  }
  return drafts.filter(
    (one) => one.at === undefined || (!whole.has(idOf(one)) && one.at === latest.get(idOf(one))),
  );
};

/** The drafts of one detector on a view, each statement and each reason once. */
export const gathered = (view: OrgView, told: readonly Draft[]): Draft[] => {
  const drafts = latestOfEach(told);
  const found = drafts.filter((draft) => !isUntold(draft) && !isOfReplaced(draft));
  const statements = saidTogether(view, inPatterns(view, found)).map(({ drafts: some, more }) =>
    joinedDrafts(view, some, more),
  );
  return [
    ...statements.filter((one) => one !== undefined),
    ...drafts.filter(isOfReplaced),
    ...untold(view, drafts.filter(isUntold)),
  ];
};
