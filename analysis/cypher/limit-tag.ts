import { gradeAt, plainGradeIn } from "./grade-tags.ts";

/** The list of those groups of `$options` that a node is in, each read as `what`; the words as `limitTag` takes them. */
const groupsAt = (
  partOf: string,
  node: string,
  [groups, nodes]: readonly [string, string | undefined],
  what: string,
): string => {
  const within =
    `EXISTS { WITH team, ${node} MATCH SHORTEST 1 (a {edition: $edition, id: ${node}.id}) ` +
    `(()-[p:PART_OF]->(b) WHERE ${partOf})+ (c {edition: $edition, id: team.unit}) }`;
  const graded = `any(grade IN coalesce(team.grades, []) WHERE ${plainGradeIn("grade")} = ${gradeAt(node)})`;
  const one = `team.unit = ${node}.id OR team.unit IS NOT NULL AND ${within} OR ${graded}`;
  const isIn = nodes === undefined ? one : `any(${node} IN ${nodes} WHERE ${one})`;
  return `[team IN $options.${groups} WHERE ${isIn} | ${what}]`;
};

/**
 * The first of the groups of an option that a node is in, null where it is in none.
 * @param words the variable of the node, the option that holds the groups
 */
export const groupTag =
  (partOf: string) =>
  ([node, groups, ...more]: readonly string[]): string =>
    node === undefined || groups === undefined || more.length > 0
      ? ""
      : `${groupsAt(partOf, node, [groups, undefined], "team")}[0]`;

/**
 * The limit that holds for a node: that of the first group of `$options.groups` that it is in, a unit with all in it or
 * some grades, else the limit of all, as `groupAt` has it.
 * @param words the variable of the node, the name of the limit, then where they are not `groups` the option that holds
 * the groups, and where any of several nodes may be in one, the list that the variable runs through
 * @param partOf the condition that a step to a whole is in the slice
 */
export const limitTag =
  (partOf: string) =>
  ([node, limit, groups = "groups", nodes, ...more]: readonly string[]): string => {
    if (node === undefined || limit === undefined || more.length > 0) return "";
    return `coalesce(${groupsAt(partOf, node, [groups, nodes], `team.${limit}`)}[0], $options.${limit})`;
  };
