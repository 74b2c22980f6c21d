import { z } from "zod";
import { plainGrade } from "../../analysis/hierarchy/grades.ts";
import { groupSchema } from "../../analysis/hierarchy/groups.ts";
import { DottedError, type Problem } from "../../graph/errors.ts";
import { nodeKindsWith } from "../../graph/kinds.ts";
import { gradeOf, type Node } from "../../graph/model/node.ts";
import { foldText } from "../../graph/text/fold.ts";

/** Options of detectors by id; those that are lists of groups are looked into, whatever the detector. */
type Given<Options> = Readonly<Record<string, Options>>;
type WithUnits<Options> = Record<string, Options | Record<string, unknown>>;

const groupsSchema = z.array(z.looseObject(groupSchema.shape)).min(1);
type NamedGroup = z.output<typeof groupsSchema>[number];

/** The options with every list of groups in them as `change` makes it of the list and of where it stands. */
const withGroups = <O>(
  given: Given<O>,
  change: (groups: NamedGroup[], field: string) => NamedGroup[],
): WithUnits<O> =>
  Object.fromEntries(
    Object.entries(given).map(([id, options]) => [
      id,
      options instanceof Object && !Array.isArray(options)
        ? Object.fromEntries(
            Object.entries(options).map(([name, value]) => {
              const read = groupsSchema.safeParse(value);
              return [name, read.success ? change(read.data, `${id}.${name}`) : value];
            }),
          )
        : options,
    ]),
  );

/** Whether any options are for groups of posts. */
export const namesGroups = (given: Given<unknown>): boolean => {
  let found = false;
  withGroups(given, (groups) => {
    found = true;
    return groups;
  });
  return found;
};

const units = new Set(nodeKindsWith("unit"));

/** Those whom a text names: by id, else units called so, else whoever is. */
const calledSo = (text: string, nodes: readonly Node[]): readonly Node[] => {
  const byId = nodes.filter(({ id }) => id === text);
  if (byId.length > 0) return byId;
  const called = nodes.filter(({ name, short, aliases }) =>
    [name, short ?? "", ...aliases].some((one) => foldText(one) === foldText(text)),
  );
  const ofUnits = called.filter(({ kind }) => units.has(kind));
  return ofUnits.length > 0 ? ofUnits : called;
};

type Fault = Omit<Problem, "field">;

const unitFault = (unit: string, [one, ...others]: readonly Node[]): Fault[] => {
  if (one === undefined) return [{ code: "unknown-group", message: `no unit is called "${unit}"` }];
  const ids = [one, ...others].map(({ id }) => `"${id}"`).join(" or ");
  const message = `several are called "${unit}": say which by its id, ${ids}`;
  return others.length === 0 ? [] : [{ code: "ambiguous-group", message }];
};

const gradeFaults = (grades: readonly string[], known: ReadonlySet<string>): Fault[] =>
  grades
    .filter((one) => !known.has(plainGrade(one)))
    .map((one) => ({ code: "unknown-group", message: `nobody has the grade "${one}"` }));

/**
 * Options whose groups have their units by id, as the detectors ask, where they were given by name and the nodes tell which
 * is meant; with a problem for each unit or grade that nobody has (`unknown-group`) and for a name of several
 * (`ambiguous-group`).
 */
export const groupsAmong = <O>(
  given: Given<O>,
  nodes: readonly Node[],
): { readonly options: WithUnits<O>; readonly problems: readonly Problem[] } => {
  if (!namesGroups(given)) return { options: { ...given }, problems: [] };
  const grades = new Set(nodes.flatMap((node) => gradeOf(node) ?? []).map(plainGrade));
  const problems: Problem[] = [];
  const options = withGroups(given, (groups, field) =>
    groups.map((group) => {
      const named = group.unit === undefined ? undefined : calledSo(group.unit, nodes);
      const faults = [
        ...(group.unit === undefined || named === undefined ? [] : unitFault(group.unit, named)),
        ...gradeFaults(group.grades ?? [], grades),
      ];
      problems.push(...faults.map((one) => ({ ...one, field })));
      const [only, ...others] = named ?? [];
      return only === undefined || others.length > 0 ? group : { ...group, unit: only.id };
    }),
  );
  return { options, problems };
};

const ofNobody = {
  en: "options are for a unit or a grade that cannot be told on record",
  fr: "des options visent une unité ou un grade qu'on ne peut reconnaître au relevé",
} as const;

/**
 * Options whose groups have their units by id. A unit or a grade that nobody has would be a threshold for nobody.
 * @throws DottedError bad-request, with a problem for each: `unknown-group`, `ambiguous-group` where several are called so.
 */
export const groupsOnRecord = <O>(given: Given<O>, nodes: readonly Node[]): WithUnits<O> => {
  const { options, problems } = groupsAmong(given, nodes);
  if (problems.length === 0) return options;
  throw new DottedError("bad-request", ofNobody, problems);
};
