import { hasEnds, holdTogether, meetingDays, periodsOf } from "../../../graph/index/period.ts";
import type { OrgView } from "../../../graph/index/view.ts";
import { isoDay } from "../../../graph/model/date.ts";
import type { Words } from "../../../graph/vocabulary.ts";
import { onDay } from "../../at-one-time.ts";
import type { AnswerSentence } from "../../query.ts";
import { farEnds } from "./lines.ts";

/** The message of `notAtOnce`, among those of a question that counts. */
export const notAtOnceMessage = {
  notAtOnce: {
    en: "Not all of them at the same time, by the dates on record: at most {most} at once.",
    fr: "Pas tous en même temps, d'après les dates au relevé : au plus {most} à la fois.",
  },
} as const satisfies Record<string, Words>;

/** How many different far ends of a node's lines there are at most on one day: all of them, where nothing ends. */
export const mostAtOnce = (view: OrgView, lines: readonly number[], node: number): number => {
  if (!hasEnds(view.columns) || holdTogether(view.columns, lines))
    return new Set(farEnds(view, lines, node)).size;
  const days = meetingDays(periodsOf(view.columns, lines).flat());
  return Math.max(
    ...days.map((day) => {
      const then = onDay(view, isoDay(day));
      return new Set(
        farEnds(
          then,
          lines.filter((line) => then.hasLine(line)),
          node,
        ),
      ).size;
    }),
    1,
  );
};

/** That those at the far ends of a node's lines are counted together though they never were there at once. */
export const notAtOnce = (view: OrgView, lines: readonly number[], node: number): AnswerSentence[] => {
  if (!hasEnds(view.columns) || holdTogether(view.columns, lines)) return [];
  const most = mostAtOnce(view, lines, node);
  return most < new Set(farEnds(view, lines, node)).size ? [{ message: "notAtOnce", values: { most } }] : [];
};
