import { hasEnds, isOver } from "../../../graph/index/period.ts";
import type { OrgView } from "../../../graph/index/view.ts";
import type { Words } from "../../../graph/vocabulary.ts";
import type { AnswerSentence } from "../../query.ts";
import { when } from "./sentence.ts";

/** The message of `ended`, among those of a question whose sentence shows no dates. */
export const endedMessage = {
  ended: {
    en: "By the dates on record, this held until {until}.",
    fr: "D'après les dates au relevé, cela valait jusqu'à {until}.",
  },
} as const satisfies Record<string, Words>;

/** Until when something rested on all of some lines, where one of them, or an end of it, is over and no date was asked for. */
export const ended = (view: OrgView, lines: readonly number[]): AnswerSentence[] => {
  const { columns, slice } = view;
  if (slice.at !== undefined || !hasEnds(columns)) return [];
  const rows = lines.flatMap((line) => [
    columns.lines[line],
    ...[columns.lineFrom, columns.lineTo].map((ends) => columns.nodes[ends[line] ?? -1]),
  ]);
  const [first] = rows
    .flatMap((row) => (row?.until !== undefined && isOver(columns, row.until) ? [row.until] : []))
    .sort();
  return first === undefined ? [] : when(true, "ended", { until: first });
};
