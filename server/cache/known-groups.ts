import { z } from "zod";
import { plainGrade } from "../../analysis/hierarchy/grades.ts";
import { groupSchema } from "../../analysis/hierarchy/groups.ts";
import { DottedError, type Problem } from "../../graph/errors.ts";
import { gradeOf, type Node } from "../../graph/model/node.ts";
import { foldText } from "../../graph/text/fold.ts";

/** Options of detectors by id; those that are lists of groups are looked into, whatever the detector. */
type Given = Readonly<Record<string, unknown>>;

// also a unit that is given by its name, which is no id: it is told which id it has
const groupsSchema = z.array(z.looseObject({ ...groupSchema.shape, unit: z.string().optional() })).min(1);

type NamedGroups = { readonly field: string; readonly groups: z.output<typeof groupsSchema> };

const groupsIn = (given: Given): NamedGroups[] =>
  Object.entries(given).flatMap(([id, options]) =>
    Object.entries(options instanceof Object ? options : {}).flatMap(([name, value]) => {
      const read = groupsSchema.safeParse(value);
      return read.success ? [{ field: `${id}.${name}`, groups: read.data }] : [];
    }),
  );

/** Whether any options are for groups of posts. */
export const namesGroups = (given: Given): boolean => groupsIn(given).length > 0;

/** What is wrong with a unit that no id on record is: those called so, by their ids, or that there is none. */
const unitFault = (unit: string, nodes: readonly Node[]): string => {
  const called = nodes.filter(({ name, short, aliases }) =>
    [name, short ?? "", ...aliases].some((one) => foldText(one) === foldText(unit)),
  );
  return called.length === 0
    ? `no unit is called "${unit}"`
    : `"${unit}" has the id ${called.map(({ id }) => `"${id}"`).join(" or ")}, by which a group names it`;
};

/**
 * Holds groups that options name to what is on record: a unit or a grade that nobody has would be a threshold for nobody.
 * Throws DottedError bad-request, with a problem `unknown-group` for each.
 */
export const checkGroups = (given: Given, nodes: readonly Node[]): void => {
  const named = groupsIn(given);
  if (named.length === 0) return;
  const ids = new Set(nodes.map(({ id }) => id));
  const grades = new Set(nodes.flatMap((node) => gradeOf(node) ?? []).map(plainGrade));
  const problems = named.flatMap(({ field, groups }): Problem[] =>
    groups
      .flatMap(({ unit, grades: some = [] }) => [
        ...(unit === undefined || ids.has(unit) ? [] : [unitFault(unit, nodes)]),
        ...some.filter((one) => !grades.has(plainGrade(one))).map((one) => `nobody has the grade "${one}"`),
      ])
      .map((message) => ({ code: "unknown-group", message, field })),
  );
  if (problems.length > 0)
    throw new DottedError(
      "bad-request",
      `${problems[0]?.field}: on record ${problems.map(({ message }) => message).join(", and ")}`,
      problems,
    );
};
