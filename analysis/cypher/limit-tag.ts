const plain = (grade: string): string =>
  `toLower(replace(replace(replace(replace(${grade}, ' ', ''), '.', ''), '_', ''), '-', ''))`;

/**
 * The limit that holds for a node: that of the first group of `$options.groups` that it is in, a unit with all in it or
 * some grades, else the limit of all, as `groupAt` has it.
 * @param words the variable of the node, then the name of the limit
 * @param partOf the condition that a step to a whole is in the slice
 */
export const limitTag =
  (partOf: string) =>
  ([node, limit, ...more]: readonly string[]): string => {
    if (node === undefined || limit === undefined || more.length > 0) return "";
    const within =
      `EXISTS { WITH team, ${node} MATCH SHORTEST 1 (a {edition: $edition, id: ${node}.id}) ` +
      `(()-[p:PART_OF]->(b) WHERE ${partOf})+ (c {edition: $edition, id: team.unit}) }`;
    const graded = `any(grade IN coalesce(team.grades, []) WHERE ${plain("grade")} = ${plain(`coalesce(${node}.grade, ${node}.classification)`)})`;
    return `coalesce([team IN $options.groups WHERE team.unit = ${node}.id OR team.unit IS NOT NULL AND ${within} OR ${graded} | team.${limit}][0], $options.${limit})`;
  };
