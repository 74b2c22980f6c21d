import { z } from "zod";
import type { OrgView } from "../../graph/index/view.ts";
import { gradeOf } from "../../graph/model/node.ts";
import type { Value } from "../finding/words.ts";
import { plainGrade } from "./grades.ts";
import { isWithin } from "./unit.ts";

/**
 * A group of posts for which thresholds of its own hold, which a detector adds with `safeExtend`: a unit with all in it, or
 * some grades.
 */
export const groupSchema = z
  .strictObject({
    unit: z
      .string()
      .overwrite((text) => text.normalize("NFC"))
      .min(1)
      .optional()
      .describe("A unit, by its id or its name, with all units in it"),
    grades: z.array(z.string().min(1)).min(1).optional().describe("Grades, in any writing"),
  })
  .refine(({ unit, grades }) => (unit === undefined) !== (grades === undefined), {
    message: "a group is either a unit or some grades",
    params: { code: "unit-or-grades" },
  });
export type Group = z.output<typeof groupSchema>;

/** Whether a post or unit is in a group. */
export const isInGroup = (view: OrgView, row: number, { unit, grades }: Group): boolean => {
  if (grades !== undefined) {
    const grade = gradeOf(view.node(row));
    return grade !== undefined && grades.some((one) => plainGrade(one) === plainGrade(grade));
  }
  const whole = unit === undefined ? undefined : view.find(unit);
  return whole !== undefined && isWithin(view, row, whole);
};

/** The first of some groups that a post or unit is in; undefined where it is in none. */
export const groupAt = <G extends Group>(view: OrgView, groups: readonly G[], row: number): G | undefined =>
  groups.find((group) => isInGroup(view, row, group));

/** A threshold with the group whose own it is; undefined where it is that of all. */
export type LimitOf = { readonly limit: number; readonly group: Group | undefined };

/** The threshold that holds for a post or unit: that of the first group that it is in, else that of all. */
export const limitFor = <G extends Group>(
  view: OrgView,
  { groups, usual, of }: { groups: readonly G[]; usual: number; of: (group: G) => number },
  row: number,
): LimitOf => {
  const group = groups.length === 0 ? undefined : groupAt(view, groups, row);
  return { group, limit: group === undefined ? usual : of(group) };
};

/** A group as the id of a finding names it. */
export const groupKey = ({ unit, grades = [] }: Group): string => unit ?? grades.map(plainGrade).join("-");

/** A group as a sentence names it. */
export const groupValue = ({ unit, grades = [] }: Group): Value =>
  unit === undefined ? grades.join(", ") : { nodes: [unit] };
