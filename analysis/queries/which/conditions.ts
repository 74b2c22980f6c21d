import type { OrgView } from "../../../graph/index/view.ts";
import { wideViewOf } from "../../absence.ts";
import { anyTogether, farEnd, linesAt } from "../shared/lines.ts";
import { nodeMeant } from "../shared/parameters.ts";
import { relationOf, type WhichRelation } from "./relations.ts";

/** A condition: a relation, to what where that is said, and whether with several at one time. */
export type WhichCondition = {
  readonly relation: WhichRelation;
  readonly end: number | undefined;
  readonly several: boolean;
};

/** The condition that a relation and what it is to make; undefined where no relation is given. */
export const conditionOf = (
  view: OrgView,
  id: string | undefined,
  end: string | undefined,
  several = false,
): WhichCondition | undefined =>
  id === undefined
    ? undefined
    : { relation: relationOf(id), end: end === undefined ? undefined : nodeMeant(view, end), several };

/** The lines by which a node stands in the relation, to the end asked for. */
export const linesFor = (
  view: OrgView,
  node: number,
  { relation, end }: WhichCondition,
  polarity: "asserted" | "denied" = "asserted",
): number[] =>
  linesAt(view, node, { ...relation, polarity }).filter(
    (line) => end === undefined || (farEnd(view, line, node) === end && end !== node),
  );

/** Whether a node meets a condition, with several of its lines at one time where that is asked. */
export const meetsCondition = (view: OrgView, node: number, condition: WhichCondition): boolean => {
  const lines = linesFor(view, node, condition);
  if (!condition.several) return lines.length > 0;
  return anyTogether(view, lines, (one, other) => farEnd(view, one, node) !== farEnd(view, other, node));
};

/** Of those that lack something in the part looked at, those of whom the whole record of that date has it. */
export const hiddenOf = (
  view: OrgView,
  rows: readonly number[],
  lacks: WhichCondition | undefined,
): number[] => {
  const wide = wideViewOf(view);
  if (wide === undefined || lacks === undefined) return [];
  return rows.filter((row) => linesFor(wide, row, lacks).length > 0);
};
