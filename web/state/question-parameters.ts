import type { Words } from "../../graph/vocabulary.ts";
import type { QuestionDescription } from "../../server/contract/questions.ts";

/** One word to choose, and what it is called. */
export type ParameterOption = { readonly id: string; readonly words: Words };

/** One thing a question needs to know, read from its JSON Schema. */
export type Parameter = {
  readonly name: string;
  readonly label: Words;
  readonly required: boolean;
  readonly choices: readonly ParameterOption[];
  readonly flag: boolean;
  readonly number: boolean;
  /** Whether several may be given, with commas between them. */
  readonly several: boolean;
  /** Whether it names a node, so that names can be offered. */
  readonly node: boolean;
  readonly start: string;
};

export const parametersOf = ({ parameters }: QuestionDescription): Parameter[] =>
  Object.entries(parameters.properties).map(([name, { label, type, anyOf, node = false, ...row }]) => ({
    name,
    label,
    required: parameters.required?.includes(name) ?? false,
    choices: (row.enum ?? []).map((id) => ({ id, words: row.choices?.[id] ?? { en: id, fr: id } })),
    flag: type === "boolean",
    number: type === "integer" || type === "number",
    several: anyOf !== undefined,
    node,
    start: typeof row.default === "string" ? row.default : "",
  }));

/** What is known of a question's parameters, as values of their types; the URL holds text. */
export const valuesOf = (
  question: QuestionDescription,
  texts: Readonly<Record<string, string>>,
): Record<string, unknown> =>
  Object.fromEntries(
    parametersOf(question).flatMap(({ name, flag, number, several }): [string, unknown][] => {
      const text = texts[name] ?? "";
      if (text === "") return [];
      if (several) return [[name, text.split(/[\s,]+/).filter(Boolean)]];
      return [[name, flag ? text === "true" : number ? Number(text) : text]];
    }),
  );

/** Whether all that a question needs to know is known. */
export const parametersGiven = (
  { parameters: { required = [], anyOf = [{ required: [] }] } }: QuestionDescription,
  texts: Readonly<Record<string, string>>,
): boolean => {
  const known = (names: readonly string[]): boolean => names.every((name) => (texts[name] ?? "") !== "");
  return known(required) && anyOf.some((one) => known(one.required));
};
