import { type GradeLadder, gradeLadderIds, gradeLadders } from "../../graph/model/grade-ladders.ts";
import { cypherLiteral } from "./literal.ts";
import { valueTag } from "./value-tags.ts";

/** A grade without signs and capitals, as `plainGrade` has it. */
export const plainGradeIn = (grade: string): string =>
  `toLower(replace(replace(replace(replace(${grade}, ' ', ''), '.', ''), '_', ''), '-', ''))`;

/** The grade of a node, else its classification, plain. */
export const gradeAt = (node: string): string =>
  plainGradeIn(`coalesce(${valueTag([node, "grade"])}, ${valueTag([node, "classification"])})`);

const levelIn = (grade: string): string => {
  const ofLadder = gradeLadderIds.flatMap((id) => {
    const { levels = [] }: GradeLadder = gradeLadders[id];
    if (levels.length === 0) return [];
    const written = levels.map((one) => cypherLiteral(`.*${one}.*`)).join(", ");
    return `WHEN '${id}' THEN [place IN range(0, ${levels.length - 1}) WHERE ${grade} =~ [${written}][place]][0]`;
  });
  return `CASE $options.ladder ${ofLadder.join(" ")} END`;
};

/** The digits of a grade that has one number. */
const numberIn = (grade: string): string =>
  `CASE WHEN ${grade} =~ '[^0-9]*[0-9]+[^0-9]*' THEN reduce(text = '', sign IN split(${grade}, '') | ` +
  "CASE WHEN sign =~ '[0-9]' THEN text + sign ELSE text END) END";

const ofOne =
  (text: (word: string) => string) =>
  ([word, ...more]: readonly string[]): string =>
    word === undefined || more.length > 0 ? "" : text(word);

/**
 * Of grades: `{{plain g}}`, one without signs and capitals; `{{grade n}}`, that of a node, plain; `{{level g}}`, the level of
 * a plain one in the published order of `$options.ladder`, null where it is in none; `{{number g}}`, the digits of one with a single number.
 */
export const gradeTags = [
  ["plain", ofOne(plainGradeIn)],
  ["grade", ofOne(gradeAt)],
  ["level", ofOne(levelIn)],
  ["number", ofOne(numberIn)],
] as const;
